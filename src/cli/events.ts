import { Command, Option } from 'commander'
import { readingsOfPaths } from './articles.ts'
import { withRecord } from './claims.ts'
import {
  dyadOption,
  maxSizeOption,
  PATHS,
  type ReadingOptions,
  recordOption,
  stateOption,
  workersOption,
} from './options.ts'
import { counted, note, write } from './terminal.ts'
import { onOneLine } from '../exports/index.ts'
import { eventCoding, loadOntology } from '../ontology/index.ts'
import { happeningsOf, type Told, tellsApart } from '../record/index.ts'
import { EVENT_TYPES, type EventType, type Happening, ofKind, type Reading } from '../vocabulary/index.ts'

interface EventsOptions extends ReadingOptions {
  readonly record: string
  readonly state?: string
  readonly dyad?: string
  readonly type?: EventType
  readonly format: 'jsonl' | 'table'
}

const EXAMPLE = `
Example:
  $ chancery events --record relations.db --dyad CN-RU --type signing`

type Coding = ReturnType<typeof eventCoding>
type NamedTold = Told & { readonly document: { readonly name: string } }

/** What took place and what is set to, each happening with everyone who tells of it. */
export const eventsCommand = () =>
  new Command('events')
    .description('list what took place and what is set to, each happening once with everyone who tells of it')
    .argument('[path...]', `${PATHS} to read instead of a record; nothing is stored`)
    .addOption(recordOption())
    .addOption(stateOption())
    .addOption(dyadOption())
    .addOption(new Option('--type <type>', 'only one kind of event').choices([...EVENT_TYPES]))
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addHelpText('after', EXAMPLE)
    .action(listEvents)

async function listEvents(paths: readonly string[], options: EventsOptions): Promise<void> {
  const { entities } = loadOntology()
  const coding = eventCoding()
  const events = await (paths.length === 0 ? ofRecord(options) : ofPaths(paths, options))
  const isOfType = ({ type }: NamedTold) => options.type === undefined || type === options.type
  const happenings = happeningsOf(events.filter(isOfType), (id) => tellsApart(id, entities))
  for (const happening of happenings) {
    await write(options.format === 'jsonl' ? jsonLine(happening, coding) : happeningText(happening))
  }
  note(`${counted(happenings.length, 'happening')}, ${counted(events.filter(isOfType).length, 'telling')}.`)
}

const ofRecord = ({ record, state, dyad }: EventsOptions): Promise<readonly NamedTold[]> =>
  withRecord(record, (store) => store.events({ ...(state && { state }), ...(dyad && { dyad }) }))

async function ofPaths(paths: readonly string[], options: EventsOptions): Promise<readonly NamedTold[]> {
  const readings = await readingsOfPaths(paths, options)
  const wanted = [options.state ?? [], options.dyad?.split('-') ?? []].flat()
  return readings.flatMap(eventsOf).filter(({ actors }) => wanted.every((state) => actors.includes(state)))
}

function eventsOf({ document, statements, named }: Reading): NamedTold[] {
  const { name, published } = document
  const place = new Map(statements.map((statement, index) => [statement.id, index]))
  return ofKind('event', statements).map((event) => ({
    ...event,
    named: named[place.get(event.id)!] ?? [],
    document: { key: name, name, published },
  }))
}

function jsonLine(happening: Happening<NamedTold>, coding: Coding): string {
  const { tellings, ...rest } = happening
  const codes = coding(tellings[0]!)
  const told = tellings.map(({ id, document: { name: doc, published }, start, end, quote, date, place, named }) => {
    return { id, doc, published, start, end, quote, date, place, named }
  })
  return `${JSON.stringify({ ...rest, ...codes, tellings: told })}\n`
}

/** When, what and who, then each telling with its words and where they stand. */
function happeningText({ type, status, actors, date, tellings }: Happening<NamedTold>): string {
  const head = [date ?? 'undated', type, status === 'held' ? '' : status, actors.join(' ')].filter(Boolean).join('  ')
  const told = tellings.map(
    (each) =>
      `  “${onOneLine(each.quote)}” (${onOneLine(each.document.name)}:${each.start}-${each.end}${each.date === date || each.date === null ? '' : `, ${each.date}`})`,
  )
  return `${[head, ...told].join('\n')}\n`
}
