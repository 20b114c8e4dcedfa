import type { Ontology } from '../../../ontology/index.ts'
import { foldedName, phraseTable, wordSet } from '../../../text/index.ts'
import type { EntityType, LanguagePack, NamingWords, PhraseTable, Word, WordSet } from '../../../vocabulary/index.ts'

/** A name that the gazetteers hold, and what it names. */
export interface KnownName {
  readonly id: string
  readonly type: EntityType
  /** The canonical name. */
  readonly name: string
  readonly parties: readonly string[]
  /** The words as they must be written. */
  readonly exact: readonly string[]
  /** It says less than the full name: an acronym, a surname. */
  readonly isShort: boolean
}

/** What the reader of entities looks up, made once for a language. */
export interface EntityTables {
  readonly naming: NamingWords
  /** Whether a word may be a past tense. */
  readonly isPast: (word: Word | undefined) => boolean
  readonly givenNames: WordSet
  readonly known: PhraseTable<readonly KnownName[]>
  /** Codes of money: `ISK`. */
  readonly currencies: ReadonlySet<string>
  /** Family names that stand before the given name. */
  readonly familyFirst: ReadonlySet<string>
  /** Words of persons' names. */
  readonly nameWords: WordSet
  /** Persons who are known, by first name and surname, plain and in small letters. */
  readonly persons: ReadonlyMap<string, KnownName>
  /** Those whose surname all leaders of one state only have, by it. */
  readonly surnames: ReadonlyMap<string, KnownName>
}

type Names = Map<string, KnownName[]>

/** Builds the tables: the gazetteer of entities first, then leaders, bodies and companies of the states. */
export function entityTables(pack: LanguagePack, ontology: Ontology): EntityTables {
  const names: Names = new Map()
  const add = (form: string, known: Omit<KnownName, 'exact'>): void => {
    const tokens = pack.tokenize(form, 0, form.length)
    const phrase = tokens.map(({ lower }) => lower).join(' ')
    const exact = tokens.map(({ text }) => text)
    const others = names.get(phrase) ?? []
    if (others.some((other) => other.exact.join(' ') === exact.join(' '))) return
    names.set(phrase, [...others, { ...known, exact }])
  }
  for (const { id, type, parties, names: byLanguage } of ontology.entities.values()) {
    const own = byLanguage.get(pack.code)
    const name = own?.names[0] ?? own?.acronyms[0]
    if (!own || name === undefined) continue
    for (const form of own.names) add(form, { id, type, name, parties, isShort: false })
    for (const form of own.acronyms) add(form, { id, type, name, parties, isShort: true })
  }
  addOfStates(pack, ontology, add)
  const given = ontology.givenNames(pack.code).all.map((name) => name.toLowerCase())
  return {
    naming: pack.naming,
    isPast: pack.grammar.isPast,
    currencies: new Set(ontology.currencies(pack.code).map(({ code }) => code)),
    givenNames: wordSet(given),
    familyFirst: new Set(ontology.givenNames(pack.code).familyFirst),
    known: phraseTable(names),
    ...personsOf(names, given),
  }
}

/** A person's name without accents and what stands between first name and surname: `donald trump` of `Donald J. Trump`. */
export function plainPerson(name: string): string {
  const words = plainName(name).toLowerCase().split(' ')
  const whole = words.filter((word) => word.replaceAll('.', '').length > 1 && !/^[js]r\.?$/.test(word))
  return whole.length > 2 ? `${whole[0]} ${whole.at(-1)}` : whole.join(' ')
}

/** Without accents, which a text may leave out. */
export const plainName = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '')

function personsOf(names: Names, given: readonly string[]): Pick<EntityTables, 'persons' | 'surnames' | 'nameWords'> {
  const words = new Set(given)
  const persons = new Map<string, KnownName>()
  const surnames = new Map<string, KnownName | null>()
  for (const known of [...names.values()].flat()) {
    if (known.type !== 'person' || known.isShort) continue
    const plain = plainPerson(known.name)
    for (const word of known.name.toLowerCase().split(' ')) words.add(word)
    if (!persons.has(plain)) persons.set(plain, known)
    const surname = plain.split(' ').at(-1)!
    const other = surnames.get(surname)
    if (other === undefined) surnames.set(surname, known)
    else if (other && other.parties[0] !== known.parties[0]) surnames.set(surname, null)
  }
  return {
    nameWords: wordSet(words),
    persons,
    surnames: new Map([...surnames].filter((entry): entry is [string, KnownName] => entry[1] !== null)),
  }
}

const ORGANISATIONS: ReadonlySet<string> = new Set(['office', 'body', 'company'])

function addOfStates(
  pack: LanguagePack,
  ontology: Ontology,
  add: (form: string, known: Omit<KnownName, 'exact'>) => void,
): void {
  const all = ontology.names(pack.code)
  const leaders = new Map<string, string>()
  for (const { form, code, role } of all) {
    const words = form.split(' ')
    if (role !== 'leader' || words.length < 2) continue
    for (const word of [words.at(-1)!, words[0]!])
      if (!leaders.has(`${code} ${word}`)) leaders.set(`${code} ${word}`, form)
  }
  for (const { form, code, role } of all) {
    const parties = [code]
    if (role === 'leader') {
      const name = form.includes(' ') ? form : (leaders.get(`${code} ${form}`) ?? form)
      add(form, { id: idOf(code, name), type: 'person', name, parties, isShort: !form.includes(' ') })
    } else if (ORGANISATIONS.has(role)) {
      const kind = pack.naming.heads.get(headWord(form))
      if (kind === 'none') continue
      const type =
        (kind === 'mechanism' && role === 'body') || (kind === 'project' && role === 'company') ? kind : 'organisation'
      add(form, { id: idOf(code, form), type, name: form, parties, isShort: false })
    }
  }
}

/** The word that heads a name: before its `of`, else the last. */
const headWord = (form: string): string =>
  form
    .replace(/ (of|for|on) .*/, '')
    .split(' ')
    .at(-1)!
    .toLowerCase()

const idOf = (code: string, name: string): string => `${code.toLowerCase()}/${foldedName(name)}`
