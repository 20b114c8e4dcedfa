import type { NameRole } from '../vocabulary/index.ts'
import {
  type AmbiguousName,
  loadAmbiguousNames,
  NAME_KEYS,
  type NameKey,
  type PackageState,
  packageStates,
  readStateFiles,
  type StateFile,
} from './gazetteer-files.ts'

export { type AmbiguousName, loadAmbiguousNames, loadNotStates } from './gazetteer-files.ts'

/** A word or phrase that stands for a state: a company, a person or an agency counts as its state. */
export interface GazetteerName {
  /** As an English text writes it, accents and full stops included, without its article. */
  readonly form: string
  /** ISO 3166-1 alpha-2, `XK` for Kosovo, `EU` for the European Union. */
  readonly code: string
  readonly role: NameRole
  /** Whether another case is another word: `US`, `Turkey`, a surname, a company. */
  readonly caseSensitive: boolean
}

type Found = { -readonly [K in keyof GazetteerName]: GazetteerName[K] }
type Add = (key: NameKey, form: string) => void

/** Names made of ordinary words, which in small letters mean just those: `Gold Fields`, `Law and Justice`. */
const PROPER_ONLY: ReadonlySet<NameKey> = new Set<NameKey>(['region', 'surname', 'office', 'body', 'company'])

/** Every name of every state for readers of one language; throws an Error that names the file where the data is wrong. */
export function loadGazetteer(lang: 'en', dataFolder: string): readonly GazetteerName[] {
  const additions = readStateFiles(dataFolder)
  const packaged = new Map(packageStates().map((state) => [state.cca2, state]))
  const codes = [...new Set([...packaged.keys(), ...additions.keys()])].sort()
  const all = codes.flatMap((code) => namesOf(code, packaged.get(code), additions.get(code), lang))
  return settle(all, loadAmbiguousNames(dataFolder))
}

function namesOf(code: string, packaged: PackageState | undefined, added: StateFile | undefined, lang: 'en'): Found[] {
  const found = new Map<string, Found>()
  const add: Add = (key, form) => {
    addForm(found, code, key, form)
    const plain = withoutAccents(form)
    if (plain !== form) addForm(found, code, key, plain)
  }
  for (const key of NAME_KEYS) for (const form of added?.[lang][key] ?? []) add(key, form)
  if (packaged) addPackaged(packaged, add)
  for (const form of added?.drop ?? []) found.delete(form)
  for (const form of added?.caseSensitive ?? []) {
    const name = found.get(form)
    if (!name) throw new Error(`data/gazetteer/states/${code}.yaml: caseSensitive holds "${form}", no form of ${code}`)
    name.caseSensitive = true
  }
  return [...found.values()]
}

function addForm(found: Map<string, Found>, code: string, key: NameKey, form: string): void {
  if (found.has(form)) return
  const caseSensitive = PROPER_ONLY.has(key) || isAcronym(form)
  found.set(form, { form, code, role: key === 'surname' ? 'leader' : key, caseSensitive })
}

const isAcronym = (form: string): boolean => /^[A-Z][A-Z.&]{1,5}$/.test(form)

const OFFICIAL =
  /^(Republic|Kingdom|State|Sultanate|Principality|Grand Duchy|Commonwealth|Union|Federal|Federated|Democratic|Islamic|People's|United|Socialist|Hashemite|Arab) /

/** `Republic of X (the)` without the note. */
const withoutNote = (name: string): string => (name.endsWith(')') ? name.slice(0, name.indexOf(' (')) : name)

function addPackaged(state: PackageState, add: Add): void {
  add('name', state.name.common)
  add('name', withoutNote(state.name.official))
  for (const spelling of state.altSpellings) {
    if (OFFICIAL.test(spelling) && !spelling.includes(',') && spelling.includes(' of ')) add('name', spelling)
  }
  // Capitals and demonyms of territories are towns and surnames (`Hamilton`, `Stanley`) or their motherland's (`French`).
  if (!state.independent) return
  for (const capital of state.capital) add('capital', capital)
  for (const demonym of demonymsOf(state)) {
    add('adjective', demonym)
    if (hasPlural(demonym)) add('people', `${demonym}s`)
  }
}

function demonymsOf(state: PackageState): Set<string> {
  const written = [state.demonyms.eng?.m, state.demonyms.eng?.f].flatMap((text) => text?.split(/, | or /) ?? [])
  return new Set(written.filter((demonym) => demonym !== ''))
}

/** `Russians`, `Iraqis`, `New Zealanders`, `Slovaks`; but no `Chineses`, `Swisss`, `I-Kiribatis`. */
const hasPlural = (demonym: string): boolean => /(an|i|er|ak|ek)$/.test(demonym) && demonym[1] !== '-'

const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  æ: 'ae',
  ð: 'd',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
}

const LATIN_1_AND_BEYOND = /[\u0080-\uffff]/

/** English texts leave accents out: `Erdogan`, `Chisinau`. */
function withoutAccents(form: string): string {
  if (!LATIN_1_AND_BEYOND.test(form)) return form
  return form
    .replaceAll(/[łŁøØđĐıæðþÞß]/g, (letter) => UNDECOMPOSED[letter]!)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
}

/** Gives each disputed form to the state the data says, and refuses a dispute the data does not know of. */
function settle(all: readonly GazetteerName[], ambiguous: readonly AmbiguousName[]): GazetteerName[] {
  const decided = new Map(ambiguous.map(({ form, taken_as }) => [form, taken_as]))
  const kept = all.filter(({ form, code }) => !decided.has(form) || decided.get(form) === code)
  const byPhrase = new Map<string, GazetteerName>()
  for (const name of kept) {
    const phrase = name.form.toLowerCase()
    const other = byPhrase.get(phrase)
    if (other && other.code !== name.code && !areApart(name, other)) {
      const both = `${other.code} and ${name.code}`
      throw new Error(`"${name.form}" stands for both ${both}; decide it in data/gazetteer/ambiguous.yaml`)
    }
    byPhrase.set(phrase, name)
  }
  return kept
}

/** `ACER`, the agency, and `Acer`, the company. */
const areApart = (one: GazetteerName, other: GazetteerName): boolean =>
  one.caseSensitive && other.caseSensitive && one.form !== other.form
