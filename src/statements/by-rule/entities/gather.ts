import type { EntityType, NamingWords } from '../../../vocabulary/index.ts'
import type { Sighting } from './sighting.ts'
import { foldedName, type KnownName, plainName } from './tables.ts'

/** A named thing of one document with all places that name it, in order. */
export interface Named {
  readonly type: EntityType
  readonly name: string
  readonly known: KnownName | null
  readonly sightings: Sighting[]
}

/** How much must speak for a body where no noun says what a name is. */
const BODY = 1

/** Puts together what names one thing: by the gazetteer, by name, acronym and surname; what stays open is left out. */
export function gather(sightings: readonly Sighting[], naming: NamingWords): Named[] {
  const all = new Gathering(naming)
  const open: Sighting[] = []
  for (const sighting of sightings) if (!all.take(sighting)) open.push(sighting)
  const rest = open.filter((sighting) => !all.takeShort(sighting))
  all.takeBodies(rest)
  return [...all.named.values()]
}

class Gathering {
  readonly named = new Map<string, Named>()
  readonly #naming: NamingWords
  readonly #bySurname = new Map<string, Named>()
  readonly #byAcronym = new Map<string, Named>()

  constructor(naming: NamingWords) {
    this.#naming = naming
  }

  /** Takes what says by itself what it is: false where that is left open, or only a surname says it. */
  take(sighting: Sighting): boolean {
    const { known, type, name, acronym } = sighting
    if (type === null) return false
    if (type === 'person' && !name.includes(' ') && (known === null || known.isShort)) return false
    const whole = this.#bySurname.get(plainName(name)) ?? this.#byAcronym.get(name) ?? this.#longer(name)
    if (whole && whole.type === type && (known === null || isOfState(known))) {
      whole.sightings.push({ ...sighting, isShort: true })
      return true
    }
    const named = this.#add(known ? known.id : keyOf(type, this.#bare(name)), sighting, type, known ? known.name : name, known)
    if (acronym) this.#byAcronym.set(acronym, named)
    if (type === 'person') this.#surnames(name, named)
    return true
  }

  /** A company's name without its form: `POSCO International` of `POSCO International Corporation`. */
  #bare(name: string): string {
    const words = name.split(' ')
    while (words.length > 1 && this.#naming.companyForms.has(words.at(-1)!.toLowerCase()) && words.at(-1) !== 'International') words.pop()
    return words.join(' ')
  }

  /** `Bilawal Bhutto` of `Bilawal Bhutto Zardari`. */
  #longer(name: string): Named | undefined {
    const words = plainName(name).split(' ')
    const whole = words.length > 1 ? this.#bySurname.get(words[0]!) : undefined
    const all = whole && plainName(whole.name).split(' ')
    return all && words.length < all.length && words.every((word) => all.includes(word)) ? whole : undefined
  }

  #surnames(name: string, named: Named): void {
    const words = plainName(name)
      .split(' ')
      .filter((word) => word.length > 1 && !this.#naming.personEnds.has(word.toLowerCase()))
    for (const word of [words.slice(-2).join(' '), ...words.reverse()])
      if (!this.#bySurname.has(word)) this.#bySurname.set(word, named)
  }

  #add(key: string, sighting: Sighting, type: EntityType, name: string, known: KnownName | null): Named {
    let named = this.named.get(key)
    if (!named) this.named.set(key, (named = { type, name, known, sightings: [] }))
    named.sightings.push(sighting)
    return named
  }

  /** Takes a surname or an acronym of what is named in full somewhere, and persons of whom only the surname is written. */
  takeShort(sighting: Sighting): boolean {
    const { known, type, name, person, acronym } = sighting
    const whole = this.#bySurname.get(plainName(name)) ?? this.#byAcronym.get(name)
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
    if (acronym) return false
    return false
  }

  /** Names of which only what stands beside them tells that they are bodies. */
  takeBodies(open: readonly Sighting[]): void {
    for (const [name, sightings] of Map.groupBy(open, ({ name: written }) => written)) {
      const most = sightings.reduce((sum, { body }) => sum + body, 0)
      const person = Math.max(...sightings.map(({ person: score }) => score))
      if (most < BODY || person >= 2) continue
      for (const sighting of sightings) this.#add(keyOf('organisation', name), sighting, 'organisation', name, null)
    }
  }
}

/** One of the names that the states' files hold, each for itself. */
const isOfState = ({ id }: KnownName): boolean => id.includes('/')

const keyOf = (type: EntityType, name: string): string => `candidate:${type}:${foldedName(name)}`
