import type { GazetteerName, SpeakerWords } from '../ontology/index.ts'
import type { NameRole, SourceName } from '../vocabulary/index.ts'

/** What the names of sources are told apart by. */
export interface SourceTables {
  readonly names: readonly GazetteerName[]
  readonly speakers: SpeakerWords
}

/** Gives the source that a text names, `null` where it names none: `officials`, `the data`. */
export type SourceOf = (written: string) => SourceName | null

const MOST_KEPT = 50_000
/** A source is named in so many words at most; more is a sentence. */
const MOST_WORDS = 24
/** The longest name of a state or body, in words. */
const LONGEST = 8

/** Reads the names of sources; what was once read is kept, since a record names few sources often. */
export function sourceNames(tables: SourceTables): SourceOf {
  const reader = new NameReader(tables)
  const known = new Map<string, SourceName | null>()
  return (written) => {
    const before = known.get(written)
    if (before !== undefined) return before
    if (known.size === MOST_KEPT) known.clear()
    const source = reader.read(written)
    known.set(written, source)
    return source
  }
}

/** A word of a name: a state, where one sits, a word of a proper name, a title, an institution's, or none of them. */
interface Part {
  readonly kind: 'state' | 'seat' | 'proper' | 'office' | 'title' | 'institution' | 'join' | 'open' | 'place' | 'plain'
  /** Lower case without accents; of a state its code. */
  readonly key: string
  /** Of a state and of its seat. */
  readonly code?: string
  readonly written: string
}

const STATES: ReadonlySet<NameRole> = new Set<NameRole>(['name', 'adjective', 'people'])
/** `Moscow said` is the state; the `Moscow Exchange` is not every exchange of it. */
const SEATS: ReadonlySet<NameRole> = new Set<NameRole>(['capital', 'metonym'])
const BODIES: ReadonlySet<NameRole> = new Set<NameRole>(['office', 'body', 'company'])

class NameReader {
  readonly #words: SpeakerWords
  readonly #states = new Map<string, Part>()
  readonly #bodies = new Map<string, string>()
  /** Surnames by which a text calls a person alone, and the full names of those who have them, with the surname. */
  readonly #surnames = new Map<string, string>()
  readonly #same = new Map<string, string>()

  constructor({ names, speakers }: SourceTables) {
    this.#words = speakers
    for (const { form, code, role } of names) {
      if (STATES.has(role)) this.#states.set(form, { kind: 'state', key: code, code, written: form })
      else if (SEATS.has(role)) this.#states.set(form, { kind: 'seat', key: folded(form), code, written: form })
      else if (BODIES.has(role)) this.#bodies.set(form, code)
    }
    this.#addLeaders(names.flatMap(({ form, role }) => (role === 'leader' ? [folded(form)] : [])))
    for (const [first = '', ...others] of speakers.same) {
      for (const form of [first, ...others]) this.#same.set(this.#keyOf(form), first)
    }
  }

  #addLeaders(forms: readonly string[]): void {
    const alone = new Set(forms.filter((form) => !form.includes(' ')))
    for (const form of forms) {
      const words = form.split(' ')
      const surname = [words.at(-1)!, words[0]!].find((word) => alone.has(word))
      if (surname !== undefined) this.#surnames.set(form, surname)
    }
  }

  read(written: string): SourceName | null {
    const phrases = written.split(/[,;:()]/, 3).map((phrase) => this.#parts(phrase))
    for (const parts of phrases) {
      const found = this.#sourceIn(parts)
      if (found) return found
    }
    return null
  }

  #sourceIn(parts: readonly Part[]): SourceName | null {
    const known = this.#same.get(keyOfParts(parts))
    if (known !== undefined) return { key: known, name: known, kind: 'body', office: null }
    // `the Prime Minister` of a state that is not said.
    if (parts.at(-1)?.kind === 'office' && officeOf(parts) === null) return null
    return this.#personIn(parts) ?? this.#bodyIn(parts) ?? this.#stateIn(parts)
  }

  /** A name behind a title, or a name and nothing else: `Deputy Energy Minister Hernan Salvatierra`, `Salvatierra`. */
  #personIn(parts: readonly Part[]): SourceName | null {
    const title = parts.findLastIndex(({ kind }) => kind === 'title' || kind === 'office')
    const behind = parts.slice(title + 1)
    const office = officeOf(parts.slice(0, title + 1))
    if (behind.length === 0)
      return office === null ? null : { key: office, name: writtenOf(parts), kind: 'office', office }
    if (!behind.every(({ kind }) => kind === 'proper')) return null
    const full = behind.map((part) => part.key).join(' ')
    const key = this.#surnames.get(full) ?? full
    const known = this.#same.get(key)
    return { key: known ?? key, name: known ?? writtenOf(behind), kind: known ? 'body' : 'name', office }
  }

  /** `Russia's finance ministry`, `a survey by the Baltic Pulse institute`. */
  #bodyIn(parts: readonly Part[]): SourceName | null {
    const named = withoutOpenStart(parts)
    const key = keyOfParts(named)
    const words = named.filter(({ kind }) => kind === 'proper' || kind === 'institution')
    const proper = words.filter(({ kind, written }) => kind === 'proper' || isCapital(written))
    const hasState = named.some(({ code }) => code !== undefined)
    const isNamed = proper.some(({ kind }) => kind === 'proper') || proper.length > 1 || (hasState && words.length > 0)
    const known = this.#same.get(key)
    if (known !== undefined) return { key: known, name: known, kind: 'body', office: null }
    return isNamed ? { key, name: writtenOf(named), kind: 'body', office: null } : null
  }

  /** `Beijing said`: a state as a whole. */
  #stateIn(parts: readonly Part[]): SourceName | null {
    const [only, ...more] = parts.filter(({ kind }) => kind !== 'join')
    return only?.code !== undefined && more.length === 0 && isCapital(only.written)
      ? { key: only.code, name: only.written, kind: 'state', office: null }
      : null
  }

  #keyOf = (form: string): string => keyOfParts(this.#parts(form))

  #parts(phrase: string): Part[] {
    const words = wordsOf(phrase)
    const parts: Part[] = []
    for (let at = 0; at < words.length; ) {
      const length = this.#nameAt(words, at, this.#states) || this.#nameAt(words, at, this.#bodies)
      const form = words.slice(at, at + length).join(' ')
      const state = this.#states.get(form)
      if (state !== undefined) parts.push(state)
      else if (length > 0) parts.push(...this.#bodyParts(form, words.slice(at, at + length)))
      else parts.push(this.#partOf(words, at))
      at += Math.max(length, 1)
    }
    return withoutSeat(parts)
  }

  /** A body that the gazetteer knows is told apart by its state too, whether or not the text says it. */
  #bodyParts(form: string, words: readonly string[]): Part[] {
    const code = this.#bodies.get(form)!
    const state: Part = { kind: 'state', key: code, code, written: '' }
    return [
      state,
      ...words.map(
        (written): Part => ({ kind: this.#isJoin(written) ? 'join' : 'proper', key: folded(written), written }),
      ),
    ]
  }

  #isJoin = (written: string): boolean => this.#words.joins.has(written.toLowerCase())

  #nameAt(words: readonly string[], at: number, names: ReadonlyMap<string, unknown>): number {
    let form = ''
    let found = 0
    for (let length = 1; length <= LONGEST && at + length <= words.length; length += 1) {
      form += `${length === 1 ? '' : ' '}${words[at + length - 1]!}`
      if (names.has(form)) found = length
    }
    return found
  }

  /** The first word of a phrase is no name for its capital alone: `Customs officials`. */
  #partOf(words: readonly string[], at: number): Part {
    const written = words[at]!
    const second = words[1]?.toLowerCase() ?? ''
    const isOpening = at === 0 && words.length > 1 && !isCapital(words[1]!) && !this.#words.particles.has(second)
    return { kind: this.#kindOf(written, isOpening, words.length === 1), key: folded(written), written }
  }

  #kindOf(written: string, isOpening: boolean, isAlone: boolean): Part['kind'] {
    const lower = written.toLowerCase()
    const { offices, titles, open, institutions, particles, places } = this.#words
    const isName = isCapital(written) && !isOpening
    if (this.#isJoin(written)) return 'join'
    if (offices.has(lower)) return 'office'
    if (titles.has(lower)) return 'title'
    if (institutions.has(lower)) return 'institution'
    if (open.has(lower) && (!isName || isAlone)) return 'open'
    if (places.has(lower)) return 'place'
    return isName || particles.has(written) ? 'proper' : 'plain'
  }
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const folded = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The words without articles, possessives and the marks around them. */
function wordsOf(phrase: string): string[] {
  const words = phrase
    .trim()
    .replaceAll('’', "'")
    .split(/\s+/u, MOST_WORDS + 1)
  if (words.length > MOST_WORDS) return []
  return words
    .map((word) => word.replace(/^[^\p{L}\p{N}&]+/u, '').replace(/(?:'s|')$/u, ''))
    .filter((word) => word !== '' && !/^(?:the|a|an|its|their|his|her|this|that|those|these)$/i.test(word))
}

/** The words that tell it from others, in one order: `Ministry of Commerce` is the `Commerce Ministry`. */
const keyOfParts = (parts: readonly Part[]): string =>
  [...new Set(parts.filter(({ kind }) => kind !== 'join' && kind !== 'open').map(({ key }) => key))].sort().join(' ')

const writtenOf = (parts: readonly Part[]): string =>
  parts
    .map(({ written }) => written)
    .filter((written) => written !== '')
    .join(' ')

/** `survey by the Baltic Pulse institute` without what comes before the name. */
function withoutOpenStart(parts: readonly Part[]): readonly Part[] {
  const start = parts.findIndex(
    ({ kind }) => kind === 'proper' || kind === 'state' || kind === 'seat' || kind === 'institution',
  )
  return start < 0 ? [] : parts.slice(start).filter(({ kind }) => kind !== 'open')
}

/** `Hessische Kreditbank in Frankfurt` without its town; of `the ministry in Berlin` the state stays. */
function withoutSeat(parts: readonly Part[]): Part[] {
  const place = parts.findIndex(({ kind }) => kind === 'place')
  if (place < 0) return [...parts]
  return [...parts.slice(0, place), ...parts.slice(place).filter(({ code }) => code !== undefined)]
}

/** `RU president`: an office with its state; without a state it is of anybody, and of deputies there are several. */
function officeOf(parts: readonly Part[]): string | null {
  const state = parts.find(({ code }) => code !== undefined)
  const words = parts.filter(({ kind, code }) => code === undefined && kind !== 'join' && kind !== 'open')
  const isSole = words.at(-1)?.kind === 'office' && words.every(({ kind }) => kind !== 'title')
  return state && isSole ? `${state.code} ${words.map(({ key }) => key).join(' ')}` : null
}
