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
import { type Later, mayAnswer } from '../record/index.ts'
import { isChosen, type PlacedPosition, type PositionCell, type PositionChoice, positionCells } from '../views/index.ts'
import { DOMAINS, type Event, type Reading, STANCES, type Store } from '../vocabulary/index.ts'

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

/** An event with where it is written, as what may answer a recommendation. */
interface PlacedEvent extends Later {
  readonly doc: string
  readonly event: Event
}

interface Placed {
  readonly positions: PlacedPosition[]
  readonly events: readonly PlacedEvent[]
}

async function listPositions(paths: readonly string[], options: PositionsOptions): Promise<void> {
  const { positions, events } =
    paths.length > 0
      ? placedOf(await readingsOfPaths(paths, options))
      : await withRecord(options.record ?? DEFAULT_RECORD, placedIn)
  const chosen = positions.filter(({ position }) => isChosen(position, options))
  for (const cell of positionCells(chosen))
    await write(options.format === 'jsonl' ? lineOf(cell, events) : textOf(cell, events))
  note(`${counted(chosen.length, 'position')}.`)
}

function placedOf(readings: readonly Reading[]): Placed {
  const placed = readings.flatMap(({ document: { name: doc, published }, statements, named }) =>
    statements.map((statement, index) => ({ doc, published, statement, named: named[index]! })),
  )
  return {
    positions: placed.flatMap(({ statement, ...place }) =>
      statement.kind === 'position' ? [{ ...place, position: statement }] : [],
    ),
    events: placed.flatMap(({ statement, doc, named }) =>
      statement.kind === 'event' ? [placedEvent(doc, statement, named)] : [],
    ),
  }
}

const PAGE = 1000

async function placedIn(store: Store): Promise<Placed> {
  const positions: PlacedPosition[] = []
  for (;;) {
    const { rows } = await store.statements('position', { limit: PAGE, offset: positions.length })
    for (const { document, before: _before, after: _after, named, ...position } of rows)
      positions.push({ doc: document.name, published: document.published, position, named })
    if (rows.length < PAGE) break
  }
  const events = await store.events()
  return { positions, events: events.map(({ document, named, ...event }) => placedEvent(document.name, event, named)) }
}

const placedEvent = (doc: string, event: Event, named: readonly string[]): PlacedEvent => ({
  doc,
  event,
  named,
  states: event.actors,
  domain: event.domain,
  date: event.date,
})

/** How many events that may answer a recommendation are shown. */
const SHOWN = 3

/** Events of later, which may answer what is recommended; never said to. */
function answersTo({ position, published, named }: PlacedPosition, events: readonly PlacedEvent[]): PlacedEvent[] {
  if (position.stance !== 'recommends') return []
  const { addressee, domain } = position
  return mayAnswer({ addressee, domain, published, named }, events)
    .slice(0, SHOWN)
    .map(({ later }) => later)
}

const lineOf = ({ holder, domain, stance, positions }: PositionCell, events: readonly PlacedEvent[]): string =>
  `${JSON.stringify({
    holder,
    domain,
    stance,
    count: positions.length,
    positions: positions.map((placed) => {
      const { id, actor, addressee, start, end, quote } = placed.position
      const mayBeAnsweredBy = answersTo(placed, events).map(({ doc, event }) => ({
        doc,
        id: event.id,
        date: event.date,
        quote: event.quote,
      }))
      return { doc: placed.doc, published: placed.published, id, actor, addressee, start, end, quote, mayBeAnsweredBy }
    }),
  })}\n`

/** One line for the cell, one for each sentence, one for each event that may answer it. */
function textOf({ holder, domain, stance, positions }: PositionCell, events: readonly PlacedEvent[]): string {
  const said = positions.flatMap((placed) => {
    const { actor, addressee, start, end, quote } = placed.position
    const who = `${actor ?? 'the author'}${addressee.length > 0 ? ` to ${addressee.join(', ')}` : ''}`
    const place = `${placed.doc}:${start}-${end}`
    return [
      `  ${placed.published ?? 'undated'} ${onOneLine(who)}: “${onOneLine(quote)}”  ${place}`,
      ...answersTo(placed, events).map(
        ({ doc, event }) =>
          `    may answer it: ${event.date} “${onOneLine(event.quote)}”  ${doc}:${event.start}-${event.end}`,
      ),
    ]
  })
  return `${holder.padEnd(6)} ${domain} ${stance} ${positions.length}\n${said.join('\n')}\n\n`
}
