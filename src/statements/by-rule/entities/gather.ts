import { foldedName } from '../../../text/index.ts'
import type { EntityType, NamingWords } from '../../../vocabulary/index.ts'
import type { Sighting } from './sighting.ts'
import { type EntityTables, type KnownName, plainName } from './tables.ts'

/** A named thing of one document with all places that name it, in order. */
export interface Named {
  readonly type: EntityType
  readonly name: string
  readonly known: KnownName | null
  readonly sightings: Sighting[]
}

/** Of so many organisations with one word in their names a shorter one is looked for. */
const MOST_BODIES = 8

/** How much must speak for a body where no noun says what a name is. */
const BODY = 1
/** What must speak for it beside that where it only opens sentences. */
const OPENING = 1

/** Puts together what names one thing: by the gazetteer, by name, acronym and surname; what stays open is left out. */
export function gather(sightings: readonly Sighting[], tables: EntityTables): Named[] {
  const all = new Gathering(tables)
  const open: Sighting[] = []
  for (const sighting of sightings) if (!all.take(sighting)) open.push(sighting)
  const rest = open.filter((sighting) => !all.takeShort(sighting))
  all.takeBodies(rest)
  return [...all.named.values()]
}

class Gathering {
  readonly named = new Map<string, Named>()
  readonly #naming: NamingWords
  readonly #familyFirst: ReadonlySet<string>
  readonly #bySurname = new Map<string, Named>()
  readonly #byFirstName = new Map<string, Named>()
  /** All but persons, by each word of their names. */
  readonly #bodies = new Map<string, Named[]>()
  readonly #byAcronym = new Map<string, Named>()

  constructor({ naming, familyFirst }: EntityTables) {
    this.#naming = naming
    this.#familyFirst = familyFirst
  }

  /** Takes what says by itself what it is: false where that is left open, or only a surname says it. */
  take(sighting: Sighting): boolean {
    const { known, type, name, acronym } = sighting
    if (type === null) return false
    if (type === 'person' && !name.includes(' ') && (known === null || known.isShort)) return false
    const whole =
      this.#bySurname.get(plainName(name)) ?? this.#byAcronym.get(name) ?? this.#longer(name) ?? this.#endOf(type, name)
    if (whole && whole.type === type && (known === null || isOfState(known))) {
      whole.sightings.push({ ...sighting, isShort: true })
      return true
    }
    const named = this.#add(
      known ? known.id : keyOf(type, this.#bare(name)),
      sighting,
      type,
      known ? known.name : name,
      known,
    )
    if (acronym) this.#byAcronym.set(acronym, named)
    if (type === 'person') this.#surnames(name, named)
    return true
  }

  /** A company's name without its form: `POSCO International` of `POSCO International Corporation`. */
  #bare(name: string): string {
    const words = name.split(' ')
    while (
      words.length > 1 &&
      this.#naming.companyForms.has(words.at(-1)!.toLowerCase()) &&
      words.at(-1) !== 'International'
    )
      words.pop()
    return words.join(' ')
  }

  /** `Bilawal Bhutto` of `Bilawal Bhutto Zardari`. */
  #longer(name: string): Named | undefined {
    const words = plainName(name).split(' ')
    const whole = words.length > 1 ? this.#byFirstName.get(words[0]!) : undefined
    const all = whole && plainName(whole.name).split(' ')
    return all && words.length < all.length && words.every((word) => all.includes(word)) ? whole : undefined
  }

  /** `Van Holsbeek` of `Brasseries Van Holsbeek SA`. */
  #wholeOf(name: string): Named | undefined {
    const [first] = name.split(' ')
    return this.#bodies
      .get(first!)
      ?.find((named) => named.type === 'organisation' && ` ${named.name} `.includes(` ${name} `))
  }

  #surnames(name: string, named: Named): void {
    const words = plainName(name)
      .split(' ')
      .filter((word) => word.length > 1 && !this.#naming.personEnds.has(word.toLowerCase()))
    const forms = [words.at(-1)!, words.slice(-2).join(' '), ...(this.#familyFirst.has(words[0]!) ? [words[0]!] : [])]
    for (const form of forms) if (!this.#bySurname.has(form)) this.#bySurname.set(form, named)
    if (!this.#byFirstName.has(words[0]!)) this.#byFirstName.set(words[0]!, named)
  }

  #add(key: string, sighting: Sighting, type: EntityType, name: string, known: KnownName | null): Named {
    let named = this.named.get(key)
    if (!named) {
      this.named.set(key, (named = { type, name, known, sightings: [] }))
      if (type !== 'person') this.#listed(named)
    }
    named.sightings.push(sighting)
    return named
  }

  /** `Partnership Declaration` of `Joint Partnership Declaration`. */
  #endOf(type: EntityType, name: string): Named | undefined {
    if (type === 'person' || !name.includes(' ')) return undefined
    return this.#bodies
      .get(name.slice(0, name.indexOf(' ')))
      ?.find((named) => named.type === type && named.name.endsWith(` ${name}`))
  }

  #listed(named: Named): void {
    for (const word of new Set(named.name.split(' '))) {
      const others = this.#bodies.get(word) ?? []
      if (others.length < MOST_BODIES) this.#bodies.set(word, [...others, named])
    }
  }

  /** Takes a surname or an acronym of what is named in full somewhere, and persons of whom only the surname is written. */
  takeShort(sighting: Sighting): boolean {
    const { known, type, name, person } = sighting
    const byOffice = person >= 3 ? this.#byFirstName.get(plainName(name)) : undefined
    const whole = this.#bySurname.get(plainName(name)) ?? this.#byAcronym.get(name) ?? byOffice ?? this.#longer(name)
    if (whole && (known === null || whole.known === null || whole.known.id === known.id)) {
      whole.sightings.push(sighting)
      return true
    }
    if (type === 'person' || (type === null && person >= 3)) {
      const named = this.#add(
        known ? known.id : keyOf('person', name),
        sighting,
        'person',
        known ? known.name : name,
        known,
      )
      this.#surnames(name, named)
      return true
    }
    return false
  }

  /** Names of which only what stands beside them tells that they are bodies. */
  takeBodies(open: readonly Sighting[]): void {
    for (const [name, sightings] of Map.groupBy(open, ({ name: written }) => written)) {
      const most = sightings.reduce((sum, { body }) => sum + body, 0)
      const person = Math.max(...sightings.map(({ person: score }) => score))
      // "Upfront tariff cuts": a word that is only ever large where sentences open names nothing.
      const isAlways = sightings.some(({ opens }) => !opens) || name.includes(' ')
      if ((isAlways ? most : most - OPENING) < BODY || person >= 2) continue
      const whole = this.#wholeOf(name)
      for (const sighting of sightings) {
        if (whole) whole.sightings.push(sighting)
        else this.#add(keyOf('organisation', name), sighting, 'organisation', name, null)
      }
    }
  }
}

/** One of the names that the states' files hold, each for itself. */
const isOfState = ({ id }: KnownName): boolean => id.includes('/')

const keyOf = (type: EntityType, name: string): string => `candidate:${type}:${foldedName(name)}`
