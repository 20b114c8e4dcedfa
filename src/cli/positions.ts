import { Command, InvalidArgumentError, Option } from 'commander'
import { readingsOfPaths } from './articles.ts'
import { withRecord } from './claims.ts'
import {
  allowPrivateOption,
  DEFAULT_RECORD,
  maxSizeOption,
  PATHS,
  type ReadingOptions,
  workersOption,
} from './options.ts'
import { counted, note, write } from './terminal.ts'
import { onOneLine } from '../exports/index.ts'
import { isChosen, type PlacedPosition, type PositionCell, type PositionChoice, positionCells } from '../views/index.ts'
import { DOMAINS, ofKind, type Reading, STANCES, type Store } from '../vocabulary/index.ts'

interface PositionsOptions extends ReadingOptions, PositionChoice {
  readonly record?: string
  readonly format: 'jsonl' | 'table'
}

const EXAMPLE = `
Example:
  $ chancery positions articles/ --state RU --domain trade`

/** Who stands how to what, with the sentences. */
export const positionsCommand = () =>
  new Command('positions')
    .description('say who supports, opposes, recommends or warns, by state and domain, with the sentences')
    .argument('[path...]', `${PATHS} to read instead of a record; they are not stored`)
    .option('-r, --record <file>', `the record (default: ${DEFAULT_RECORD} where no path is given)`)
    .addOption(new Option('--state <code>', 'only those that this state holds or that are towards it').argParser(state))
    .addOption(new Option('--domain <domain>', 'only those of this domain').choices(DOMAINS))
    .addOption(new Option('--stance <stance>', 'only those of this stance').choices(STANCES))
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addHelpText('after', EXAMPLE)
    .action(listPositions)

function state(text: string): string {
  if (!/^[A-Z]{2}$/.test(text)) throw new InvalidArgumentError('Give the ISO code of a state, as RU.')
  return text
}

async function listPositions(paths: readonly string[], options: PositionsOptions): Promise<void> {
  const all =
    paths.length > 0
      ? positionsOf(await readingsOfPaths(paths, options))
      : await withRecord(options.record ?? DEFAULT_RECORD, positionsIn)
  const chosen = all.filter(({ position }) => isChosen(position, options))
  for (const cell of positionCells(chosen)) await write(options.format === 'jsonl' ? lineOf(cell) : textOf(cell))
  note(`${counted(chosen.length, 'position')}.`)
}

const positionsOf = (readings: readonly Reading[]): PlacedPosition[] =>
  readings.flatMap(({ document, statements }) =>
    ofKind('position', statements).map((position) => ({
      doc: document.name,
      published: document.published,
      position,
    })),
  )

const PAGE = 1000

async function positionsIn(store: Store): Promise<PlacedPosition[]> {
  const found: PlacedPosition[] = []
  for (;;) {
    const { rows } = await store.statements('position', { limit: PAGE, offset: found.length })
    for (const { document, before: _before, after: _after, named: _named, ...position } of rows)
      found.push({ doc: document.name, published: document.published, position })
    if (rows.length < PAGE) return found
  }
}

const lineOf = ({ holder, domain, stance, positions }: PositionCell): string =>
  `${JSON.stringify({
    holder,
    domain,
    stance,
    count: positions.length,
    positions: positions.map(({ doc, published, position: { id, actor, addressee, start, end, quote } }) => ({
      doc,
      published,
      id,
      actor,
      addressee,
      start,
      end,
      quote,
    })),
  })}\n`

/** One line for the cell, one for each sentence. */
function textOf({ holder, domain, stance, positions }: PositionCell): string {
  const said = positions.map(({ doc, published, position: { actor, addressee, start, end, quote } }) => {
    const who = `${actor ?? 'the author'}${addressee.length > 0 ? ` to ${addressee.join(', ')}` : ''}`
    return `  ${published ?? 'undated'} ${onOneLine(who)}: “${onOneLine(quote)}”  ${doc}:${start}-${end}`
  })
  return `${holder.padEnd(6)} ${domain} ${stance} ${positions.length}\n${said.join('\n')}\n\n`
}
