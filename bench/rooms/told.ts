import { hash } from 'node:crypto'
import {
  DOMAINS,
  type Entity,
  type Event,
  EVENT_TYPES,
  type Grounded,
  type Position,
  type Reading,
  STANCES,
  type Statement,
} from '../../src/vocabulary/index.ts'
import type { Claims } from '../claims.ts'
import { type Random, seeded } from '../random.ts'
import { NOUNS } from '../words.ts'

/** Named things of a record: few are named by many articles. */
const ENTITIES = 3000
const TYPES = ['agreement', 'project', 'mechanism', 'organisation', 'person', 'programme'] as const
const CITIES = ['Moscow', 'Beijing', 'Astana', 'Delhi', 'Tokyo', 'Ankara', 'Hanoi', 'Cairo']

/** A reading of `Claims` with two events, two named things and a position besides, so that every room has rows. */
export function toldReading(claims: Claims, number: number): Reading {
  const reading = claims.reading(number)
  const random = seeded(number + 7_000_003)
  const { actors } = reading.statements[0] as { readonly actors: readonly string[] } & Grounded
  const names = [random, random].map(() => nameOf(Math.floor((random.whole(0, 9999) / 10_000) ** 3 * ENTITIES)))
  const told = [
    ...toldOf(random, actors, Number(reading.document.published!.slice(0, 4)) - 1),
    ...names.map((name) => entityOf(random, name, actors)),
  ]
  let { text } = reading.document
  const statements: Grounded[] = told.map(({ before, quote, fields }) => {
    const start = text.length + before.length
    text += `${before}${quote}. `
    const id = hash('sha256', `${number} ${start}`).slice(0, 16)
    const mentions = fields.kind === 'entity' ? { mentions: [{ start, end: start + quote.length }] } : {}
    return {
      ...fields,
      ...mentions,
      id,
      start,
      end: start + quote.length,
      quote,
      inferred: [],
    } as Statement as Grounded
  })
  const textHash = hash('sha256', text)
  return {
    ...reading,
    document: { ...reading.document, text, textHash, bytesHash: textHash },
    statements: [...reading.statements, ...statements],
    scopes: [...reading.scopes, ...statements.map(() => null)],
    named: [...reading.named, ...statements.map((_, at) => (at < 3 ? [idOf(names[at % 2]!)] : []))],
  }
}

interface Told {
  readonly before: string
  readonly quote: string
  readonly fields: Partial<Event> | Partial<Entity> | Partial<Position>
}

function toldOf(random: Random, actors: readonly string[], year: number): Told[] {
  const date = `${year}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`
  const event = (type: Event['type'], when: string): Told => ({
    before: `On ${when} both sides spoke of the `,
    quote: `${type} in ${random.pick(CITIES)}`,
    fields: {
      kind: 'event',
      type,
      date: when,
      actors,
      status: random.chance(0.9) ? 'held' : 'planned',
      place: random.pick(CITIES),
      domain: random.pick(DOMAINS),
    },
  })
  const stance = random.pick(STANCES)
  return [
    event(random.pick(EVENT_TYPES), date),
    event(random.pick(EVENT_TYPES), `${year}-0${random.whole(1, 9)}`),
    {
      before: '',
      quote: `One side ${stance} what the other wants of the ${random.pick(NOUNS)}`,
      fields: {
        kind: 'position',
        stance,
        actor: random.chance(0.8) ? 'One side' : null,
        holders: [random.pick(actors)],
        addressee: [random.pick(actors)],
        domain: random.pick(DOMAINS),
      },
    },
  ]
}

const nameOf = (number: number): string => `The ${NOUNS[number % NOUNS.length]} number ${number}`

const idOf = (name: string): string => `candidate:${typeOf(name)}:${name.toLowerCase().replaceAll(' ', '-')}`

const typeOf = (name: string): (typeof TYPES)[number] => TYPES[name.length % TYPES.length]!

const entityOf = (random: Random, name: string, parties: readonly string[]): Told => ({
  before: 'It is the work of ',
  quote: name,
  fields: {
    kind: 'entity',
    type: typeOf(name),
    name,
    parties: [...parties].toSorted(),
    domain: random.pick(DOMAINS),
    entity: idOf(name),
  },
})
