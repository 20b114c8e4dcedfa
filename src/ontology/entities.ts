import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENTITY_TYPES, type EntityType } from '../vocabulary/index.ts'
import { blockFields, formsOf } from './gazetteer-files.ts'

/** The languages that an entity's file may give names in. */
const LANGUAGES = ['en', 'ru', 'zh'] as const

/** A named thing that is known: one YAML of `data/gazetteer/entities/`. */
export interface KnownEntity {
  readonly id: string
  readonly type: EntityType
  /** ISO 3166-1 alpha-2, alphabetical; empty where it is of many states or of none. */
  readonly parties: readonly string[]
  /** Its id in Wikidata, only where that was taken from there. */
  readonly wikidata: string | null
  readonly whereKnownFrom: string
  /** By language: its names, the first as readers are told it. */
  readonly names: ReadonlyMap<string, EntityNames>
}

export interface EntityNames {
  readonly names: readonly string[]
  readonly acronyms: readonly string[]
}

/** Reads every known entity, by id; throws where a file lacks its shape or two claim one name. */
export function loadEntities(dataFolder: string): ReadonlyMap<string, KnownEntity> {
  const folder = join(dataFolder, 'gazetteer', 'entities')
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const all = new Map(
    files.toSorted().map((name) => {
      const entity = entityOf(readFileSync(join(folder, name), 'utf8'), join(folder, name))
      if (`${entity.id}.yaml` !== name) throw new Error(`${join(folder, name)}: holds the id ${entity.id}`)
      return [entity.id, entity] as const
    }),
  )
  checkNames(all)
  return all
}

const KEYS = new Set(
  ['id', 'type', 'where_known_from', 'wikidata', 'parties'].concat(
    LANGUAGES.flatMap((lang) => [lang, `${lang}.name`, `${lang}.acronym`]),
  ),
)

/** One file's entity. Throws an Error that names the file and the key. */
function entityOf(text: string, path: string): KnownEntity {
  const fields = blockFields(text, LANGUAGES)
  for (const key of fields.keys()) if (!KEYS.has(key)) throw new Error(`${path}: ${key} is no key of an entity's file`)
  const needed = (key: string): string => {
    const value = fields.get(key)
    if (!value) throw new Error(`${path}: does not say its ${key}`)
    return value
  }
  const type = ENTITY_TYPES.find((known) => known === needed('type'))
  if (!type) throw new Error(`${path}: ${needed('type')} is no type of entity; use ${ENTITY_TYPES.join(', ')}`)
  const list = (key: string): readonly string[] => {
    const value = fields.get(key)
    return value === undefined || value === 'null' ? [] : formsOf(value)
  }
  const wikidata = needed('wikidata')
  return {
    id: needed('id'),
    type,
    parties: list('parties').toSorted(),
    wikidata: wikidata === 'null' ? null : wikidata,
    whereKnownFrom: needed('where_known_from'),
    names: new Map(
      LANGUAGES.filter((lang) => fields.has(`${lang}.name`)).map((lang) => [
        lang,
        { names: list(`${lang}.name`), acronyms: list(`${lang}.acronym`) },
      ]),
    ),
  }
}

/** No name may stand for two: whose it is must be decided by taking it from one of them. */
function checkNames(all: ReadonlyMap<string, KnownEntity>): void {
  const owners = new Map<string, string>()
  for (const { id, names } of all.values()) {
    for (const [lang, { names: full, acronyms }] of names) {
      for (const form of new Set([...full, ...acronyms])) {
        const owner = owners.get(`${lang}:${form}`)
        if (owner) throw new Error(`data/gazetteer/entities: "${form}" names both ${owner} and ${id}`)
        owners.set(`${lang}:${form}`, id)
      }
    }
  }
}
