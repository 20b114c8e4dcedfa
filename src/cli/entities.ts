import { Command, Option } from 'commander'
import { readingsOfPaths } from './articles.ts'
import { withRecord } from './claims.ts'
import { maxSizeOption, PATHS, type ReadingOptions, recordOption, stateOption, workersOption } from './options.ts'
import { counted, note, write } from './terminal.ts'
import { onOneLine } from '../exports/index.ts'
import { CANDIDATE, ENTITY_TYPES, type EntityType, ofKind } from '../vocabulary/index.ts'

interface EntitiesOptions extends ReadingOptions {
  readonly record: string
  readonly state?: string
  readonly type?: EntityType
  readonly format: 'jsonl' | 'table'
}

/** An entity with how many documents name it. */
interface Listed {
  readonly entity: string
  readonly type: EntityType
  readonly name: string
  readonly parties: readonly string[]
  /** Whether the gazetteer has it. */
  readonly known: boolean
  readonly documents: number
}

const EXAMPLE = `
Example:
  $ chancery entities --record relations.db --type project --state CN`

/** The named things of a relationship. */
export const entitiesCommand = () =>
  new Command('entities')
    .description('list the agreements, projects, bodies, programmes, organisations and people that are named')
    .argument('[path...]', `${PATHS} to read instead of a record; nothing is stored`)
    .addOption(recordOption())
    .addOption(stateOption())
    .addOption(new Option('--type <type>', 'only one kind of entity').choices([...ENTITY_TYPES]))
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addHelpText('after', EXAMPLE)
    .action(listEntities)

async function listEntities(paths: readonly string[], options: EntitiesOptions): Promise<void> {
  const all = await (paths.length === 0 ? ofRecord(options) : ofPaths(paths, options))
  const { type, state } = options
  const listed = all.filter(
    (each) => (type === undefined || each.type === type) && (state === undefined || each.parties.includes(state)),
  )
  for (const each of listed) await write(options.format === 'jsonl' ? `${JSON.stringify(each)}\n` : lineOf(each))
  const candidates = listed.filter(({ known }) => !known).length
  note(`${counted(listed.length, 'entity', 'entities')}, of which ${counted(candidates, 'candidate')}.`)
}

const ofRecord = ({ record }: EntitiesOptions): Promise<readonly Listed[]> =>
  withRecord(record, async (store) => {
    const { rows } = await store.entities()
    return rows.map(({ entity, type, name, parties, documents }) => {
      return { entity, type, name, parties, known: !entity.startsWith(CANDIDATE), documents }
    })
  })

async function ofPaths(paths: readonly string[], options: EntitiesOptions): Promise<readonly Listed[]> {
  const readings = await readingsOfPaths(paths, options)
  const found = readings.flatMap(({ statements }) => ofKind('entity', statements))
  return [...Map.groupBy(found, ({ entity }) => entity)]
    .map(([entity, own]) => {
      const { type, name } = own[0]!
      const parties = [...new Set(own.flatMap((each) => each.parties))].toSorted()
      return { entity, type, name, parties, known: !entity.startsWith(CANDIDATE), documents: own.length }
    })
    .toSorted((one, other) => other.documents - one.documents || (one.entity < other.entity ? -1 : 1))
}

const lineOf = ({ entity, type, name, parties, known, documents }: Listed): string =>
  `${[onOneLine(name), type, parties.join(' '), counted(documents, 'document'), known ? entity : 'candidate'].filter(Boolean).join('  ')}\n`
