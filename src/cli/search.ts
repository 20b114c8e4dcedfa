import { Command } from 'commander'
import { onOneLine } from '../exports/index.ts'
import type { SearchHit } from '../vocabulary/index.ts'
import { limitOption, recordOption } from './options.ts'
import { counted, note, write } from './terminal.ts'

interface SearchOptions {
  readonly record: string
  readonly limit: number
}

const EXAMPLE = `
Example:
  $ chancery search 'gas "long-term contract"' --record relations.db`

/** Passages of a record that hold the words of a question. */
export const searchCommand = () =>
  new Command('search')
    .description('find passages: words in any order, "…" for a phrase')
    .argument('<query...>', 'the words')
    .addOption(recordOption())
    .addOption(limitOption(20))
    .addHelpText('after', EXAMPLE)
    .action(search)

async function search(words: readonly string[], { record, limit }: SearchOptions): Promise<void> {
  const { openStore } = await import('../store/index.ts')
  const store = await openStore(record, { readOnly: true })
  try {
    const { total, rows } = await store.search(words.join(' '), { limit })
    for (const hit of rows) await write(hitText(hit, process.stdout.isTTY === true))
    note(
      rows.length < total
        ? `${rows.length} of ${counted(total, 'hit')}; --limit shows more.`
        : `${counted(total, 'hit')}.`,
    )
  } finally {
    await store.close()
  }
}

/** A hit's document and its passage, the words that were found in bold on a terminal and in brackets elsewhere. */
export function hitText({ document, passage, marks }: SearchHit, terminal: boolean): string {
  const [open, close] = terminal ? ['\u001B[1m', '\u001B[22m'] : ['[[', ']]']
  let shown = ''
  let at = 0
  for (const { start, end } of marks) {
    shown += `${shownPart(passage.slice(at, start))}${open}${shownPart(passage.slice(start, end))}${close}`
    at = end
  }
  shown += shownPart(passage.slice(at))
  const source = [document.name, document.title, document.publisher, document.published].filter((part) => part !== null)
  return `${source.map(onOneLine).join(' · ')}\n  ${shown.trim()}\n\n`
}

/** As `onOneLine`, with the spaces at its ends kept: the parts are joined again. */
function shownPart(text: string): string {
  return onOneLine(`|${text}|`).slice(1, -1)
}
