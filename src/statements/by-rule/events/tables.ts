import type { EventVerbRule, LooseDeed, Ontology } from '../../../ontology/index.ts'
import { phraseTable } from '../../../text/index.ts'
import type { EventType, LanguagePack, PhraseTable, DeedForm } from '../../../vocabulary/index.ts'

/** Whose actors stand first. */
export type Side = EventVerbRule['first'] & string

/** What must stand behind a verb: one of its nouns, something of a kind, or nothing. */
export type ObjectKind =
  | 'noun'
  | 'state'
  | 'destination'
  | 'person'
  | 'name'
  | 'money'
  | 'any'
  | 'infinitive'
  | 'clause'
  | 'none'

/** A rule of `data/events/` as it is looked up. */
export interface EventRule {
  /** Its number among all: nouns know theirs. */
  readonly id: number
  readonly type: EventType
  readonly first: Side
  readonly object: ObjectKind
  /** Whether nouns may do too where something of a kind would. */
  readonly hasNouns: boolean
  readonly subject: 'noun' | 'person' | 'several' | 'any'
  readonly passive: boolean
  readonly unmeasured: boolean
  /** Whether it takes no partner. */
  readonly isAlone: boolean
  readonly needsTime: boolean
  /** Whether it names the start of what goes on, with `since`. */
  readonly isSince: boolean
  /** Whether what is still to come is made known by it. */
  readonly isHeld: boolean
  /** What is done, where only enough else beside it makes an event of it. */
  readonly looseDeed: LooseDeed | null
}

export interface VerbMatch {
  readonly rule: EventRule
  readonly form: DeedForm
  /** How many words it has: those of a shorter verb stand with a longer that begins with it. */
  readonly length: number
}

/** A noun that names an event. */
export interface NounRule {
  readonly id: number
  readonly type: EventType
  readonly first: Side
  /** Whether one of its nouns must follow behind `of`. */
  readonly needsOf: boolean
  /** Whether any noun behind `of` will do. */
  readonly takesAny: boolean
  /** Whether it names an event only with a year. */
  readonly needsYear: boolean
  /** Whether it names an event only where enough else speaks for one. */
  readonly isLoose: boolean
}

/** The words of all types of events for one language. */
export interface EventTables {
  readonly verbs: PhraseTable<readonly VerbMatch[]>
  readonly nouns: PhraseTable<readonly NounRule[]>
  /** Nouns by the rules whose object, or `of`, they can be. */
  readonly objects: PhraseTable<ReadonlySet<number>>
  /** Nouns by the rules whose subject they can be. */
  readonly subjects: PhraseTable<ReadonlySet<number>>
}

const KINDS: ReadonlySet<string> = new Set([
  'state',
  'destination',
  'person',
  'name',
  'money',
  'any',
  'infinitive',
  'clause',
  'none',
])

/** Compiles `data/events/` for one language. */
export function eventTables(pack: LanguagePack, ontology: Pick<Ontology, 'events'>): EventTables {
  const building = new Building(pack)
  for (const event of ontology.events.values()) {
    const cues = event.cues[pack.code]
    if (!cues) continue
    for (const rule of cues.verbs) building.verb(event.code, rule.first ?? event.first, rule)
    const of = { type: event.code, first: event.first, needsYear: false, isLoose: false }
    building.nouns(of, cues.nouns, cues.of)
    building.nouns({ ...of, needsYear: true }, cues.dated, [])
    building.nouns({ ...of, isLoose: true }, cues.loose, [])
  }
  return building.tables()
}

class Building {
  readonly #pack: LanguagePack
  readonly #verbs = new Map<string, VerbMatch[]>()
  readonly #nouns = new Map<string, NounRule[]>()
  readonly #objects = new Map<string, Set<number>>()
  readonly #subjects = new Map<string, Set<number>>()
  #rules = 0

  constructor(pack: LanguagePack) {
    this.#pack = pack
  }

  verb(
    type: EventType,
    first: Side,
    { verbs, objects, subjects, passive, unmeasured, alone, dated, held, since, loose }: EventVerbRule,
  ): void {
    const id = this.#rules++
    const kind = objects.find((object) => KINDS.has(object)) as ObjectKind | undefined
    const nouns = objects.filter((object) => !KINDS.has(object))
    const others = subjects.filter((subject) => subject !== 'person' && subject !== 'several')
    const kindOfSubject = subjects.find((wanted) => wanted === 'person' || wanted === 'several') as
      | 'person'
      | 'several'
      | undefined
    const subject = kindOfSubject ?? (others.length > 0 ? 'noun' : 'any')
    const object = kind ?? (nouns.length > 0 ? 'noun' : 'none')
    const rule: EventRule = {
      id,
      type,
      first,
      object,
      hasNouns: nouns.length > 0,
      subject,
      passive,
      unmeasured,
      isAlone: alone,
      needsTime: dated,
      isSince: since,
      isHeld: held,
      looseDeed: loose,
    }
    for (const verb of verbs)
      for (const [phrase, form] of this.#pack.happenings.formsOf(this.#phrase(verb)))
        append(this.#verbs, phrase, { rule, form, length: phrase.split(' ').length })
    this.#note(this.#objects, nouns, id)
    this.#note(this.#subjects, others, id)
  }

  nouns(
    of: Pick<NounRule, 'type' | 'first' | 'needsYear' | 'isLoose'>,
    nouns: readonly string[],
    needed: readonly string[],
  ): void {
    const id = this.#rules++
    for (const noun of nouns)
      append(this.#nouns, this.#phrase(noun), {
        id,
        ...of,
        needsOf: needed.length > 0,
        takesAny: needed.includes('any'),
      })
    this.#note(this.#objects, needed, id)
  }

  tables(): EventTables {
    return {
      verbs: phraseTable(withShorter(this.#verbs)),
      nouns: phraseTable(this.#nouns),
      objects: phraseTable(this.#objects),
      subjects: phraseTable(this.#subjects),
    }
  }

  #note(table: Map<string, Set<number>>, nouns: readonly string[], id: number): void {
    for (const noun of nouns) {
      const phrase = this.#phrase(noun)
      const known = table.get(phrase)
      if (known) known.add(id)
      else table.set(phrase, new Set([id]))
    }
  }

  #phrase(wording: string): string {
    const tokens = this.#pack.tokenize(wording, 0, wording.length)
    return tokens.map(({ lower }) => lower).join(' ')
  }
}

/** Gives each verb those that it begins with too: `agree` to `agree to`. */
function withShorter(verbs: ReadonlyMap<string, VerbMatch[]>): Map<string, readonly VerbMatch[]> {
  return new Map(
    [...verbs].map(([phrase, matches]) => {
      const words = phrase.split(' ')
      const shorter = words.slice(1).map((_, at) => words.slice(0, -1 - at).join(' '))
      return [phrase, [matches, ...shorter.map((one) => verbs.get(one) ?? [])].flat()] as const
    }),
  )
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
