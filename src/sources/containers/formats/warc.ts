import { Refusal } from '../../../vocabulary/index.ts'
import { isWarc, warcPages } from '../../warc/index.ts'
import type { Container, ContainerInput, ContainerOptions, Member } from '../container.ts'

/** A web archive: each page that was answered in it is a document, by its address. */
export const warc: Container = {
  name: 'warc',
  label: 'a web archive',
  extensions: ['warc'],
  accepts: (start) => Buffer.from(start.subarray(0, 5)).toString('latin1') === 'WARC/',
  members: (input, options) => {
    if (isWarc(input.content)) return archivedPages(input, options)
    throw new Refusal('damaged', input.file, 'it is no web archive (WARC)', 'get it again, or leave it out')
  },
}

const NAMED = 6

/** The pages of a web archive, and in the end what else was in it. */
export function* archivedPages(
  { content, file, metadata }: ContainerInput,
  { maxSize }: ContainerOptions,
): Generator<Member, void, undefined> {
  const skipped = new Map<string, number>()
  for (const { of, end } of warcPages(content, { file, metadata }, maxSize)) {
    if (typeof of === 'string') skipped.set(of, (skipped.get(of) ?? 0) + 1)
    else if (of instanceof Refusal) yield { refusal: of, position: end }
    else yield { document: of.page, position: end }
  }
  if (skipped.size > 0) yield { note: skippedNote(file, skipped) }
}

/** `news.warc.gz: 3,012 records that hold no page were skipped (request 1,000, image/png 12).` */
function skippedNote(file: string, skipped: ReadonlyMap<string, number>): string {
  const kinds = [...skipped].toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
  const total = kinds.reduce((sum, [, count]) => sum + count, 0)
  const shown = kinds.slice(0, NAMED).map(([kind, count]) => `${kind.slice(0, 40)} ${grouped(count)}`)
  const what = total === 1 ? 'record that holds no page was' : 'records that hold no page were'
  return `${file}: ${grouped(total)} ${what} skipped (${shown.join(', ')}${kinds.length > NAMED ? ', …' : ''}).`
}

const grouped = (count: number) => count.toLocaleString('en-US')
