import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'

/** The keys of names in a state's file; a `surname` is a leader's name written alone. */
export const NAME_KEYS = [
  'name',
  'adjective',
  'people',
  'capital',
  'metonym',
  'city',
  'region',
  'leader',
  'surname',
  'office',
  'body',
  'company',
] as const
export type NameKey = (typeof NAME_KEYS)[number]

/** One file of `data/gazetteer/states/`. */
export interface StateFile {
  readonly code: string
  /** Forms of the package that this state does not take. */
  readonly drop: readonly string[]
  readonly caseSensitive: readonly string[]
  readonly en: Readonly<Partial<Record<NameKey, readonly string[]>>>
}

const ambiguousFile = z.array(
  z.strictObject({
    form: z.string(),
    may_mean: z.array(z.string()),
    taken_as: z.string().nullable(),
    why: z.string(),
  }),
)

const notStatesFile = z.strictObject({
  where_known_from: z.string(),
  en: z.record(z.string(), z.string().transform(formsOf)),
})

/** One form that several states can claim, and which of them a text is taken to mean; `null` for none. */
export type AmbiguousName = z.infer<typeof ambiguousFile>[number]

/** One state as the world-countries package knows it. */
export interface PackageState {
  readonly cca2: string
  readonly cca3: string
  /** M49, three digits. */
  readonly ccn3: string
  readonly independent: boolean
  readonly name: { readonly common: string; readonly official: string }
  readonly capital: readonly string[]
  readonly altSpellings: readonly string[]
  readonly demonyms: { readonly eng?: { readonly f: string; readonly m: string } }
}

/** Reads `data/gazetteer/states/*.yaml`, by code; throws an Error that names the file where one is wrong. */
export function readStateFiles(dataFolder: string): ReadonlyMap<string, StateFile> {
  const folder = join(dataFolder, 'gazetteer', 'states')
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return new Map(names.map((name) => [name.slice(0, 2), readStateFile(join(folder, name), name)]))
}

function readStateFile(path: string, name: string): StateFile {
  const fields = blockFields(readFileSync(path, 'utf8'))
  if (`${fields.get('code')}.yaml` !== name) throw new Error(`${path}: holds the code ${fields.get('code')}`)
  if (!fields.get('where_known_from')) throw new Error(`${path}: does not say where_known_from`)
  const en: Partial<Record<NameKey, readonly string[]>> = {}
  for (const [key, text] of fields) {
    if (key.startsWith('en.')) en[nameKey(key.slice(3), path)] = formsOf(text)
    else if (!TOP_KEYS.has(key)) throw new Error(`${path}: ${key} is no key of a state's file`)
  }
  const forms = (key: string): readonly string[] => (fields.has(key) ? formsOf(fields.get(key)!) : [])
  return { code: name.slice(0, 2), drop: forms('drop'), caseSensitive: forms('caseSensitive'), en }
}

const TOP_KEYS = new Set(['code', 'where_known_from', 'note', 'drop', 'caseSensitive', 'en'])

function nameKey(key: string, path: string): NameKey {
  const known = NAME_KEYS.find((role) => role === key)
  if (!known) throw new Error(`${path}: en.${key} is no kind of name; use ${NAME_KEYS.join(', ')}`)
  return known
}

/**
 * The keys and folded strings of a state's file. The yaml package needs ten times as long for these two hundred
 * files, at each start and in each worker; a test holds this reader to what that package reads.
 */
export function blockFields(text: string, languages: readonly string[] = ['en']): Map<string, string> {
  const fields = new Map<string, string>()
  let parent = ''
  let key = ''
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const colon = line.startsWith('    ') || (line.startsWith('  ') && parent === '') ? -1 : line.indexOf(':')
    if (colon < 0) {
      fields.set(key, `${fields.get(key) ?? ''} ${line.trim()}`.trim())
      continue
    }
    const isInner = line.startsWith('  ')
    const name = line.slice(isInner ? 2 : 0, colon)
    const value = line.slice(colon + 1).trim()
    if (!isInner) parent = value === '' && languages.includes(name) ? name : ''
    key = isInner ? `${parent}.${name}` : name
    fields.set(key, value === '>-' ? '' : value)
  }
  return fields
}

/** A list as an analyst types it: `Beijing; Peking`. */
export function formsOf(text: string): string[] {
  return text.split(';').map((form) => form.trim())
}

/** The forms that several states can claim, each with its decision. */
export function loadAmbiguousNames(dataFolder: string): readonly AmbiguousName[] {
  return readYaml(ambiguousFile, join(dataFolder, 'gazetteer', 'ambiguous.yaml'))
}

/** Names that hold a state's word and stand for no state: `South China Sea`, `Latin America`, `US dollars`. */
export function loadNotStates(lang: 'en', dataFolder: string): readonly string[] {
  return Object.values(readYaml(notStatesFile, join(dataFolder, 'gazetteer', 'not-states.yaml'))[lang]).flat()
}

function readYaml<T>(shape: z.ZodType<T>, path: string): T {
  const parsed = shape.safeParse(load(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The package's states. Its entry point loads 1.4 MB of escapes; the unescaped file beside it is half the size. */
export function packageStates(): readonly PackageState[] {
  const file = createRequire(import.meta.url).resolve('world-countries/dist/countries-unescaped.json')
  return JSON.parse(readFileSync(file, 'utf8')) as PackageState[]
}
