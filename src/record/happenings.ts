import { Gathering, type Told } from './gathering.ts'
import { sha256 } from '../text/index.ts'
import type { Happening } from '../vocabulary/index.ts'

const KEY_LENGTH = 12

/**
 * Links the tellings of one happening: of one type, status and actors, at times that meet, and of no other named thing.
 * Nothing is lost: a telling that is like no other is a happening of its own. The order of the tellings does not matter.
 */
export function happeningsOf<T extends Told>(
  events: readonly T[],
  isThing: (entity: string) => boolean,
): Happening<T>[] {
  const ordered = events.toSorted(byPublication)
  const alike = Map.groupBy(ordered, likenessOf)
  return [...alike.values()]
    .flatMap((tellings) => new Gathering(tellings, isThing).gathered())
    .map(happeningOf)
    .toSorted(byTime)
}

/** What is told of nobody in particular is only what its own article says. */
function likenessOf({ type, status, actors, document }: Told): string {
  return `${type} ${status} ${actors.length === 0 ? document.key : [...new Set(actors)].toSorted().join('-')}`
}

function happeningOf<T extends Told>(tellings: readonly T[]): Happening<T> {
  const [first] = tellings as [T]
  const dates = mostFirst(tellings.flatMap(({ date }) => date ?? []))
  const names = tellings.map(({ id, document }) => `${document.key} ${id}`)
  return {
    key: sha256(names.join('\n')).slice(0, KEY_LENGTH),
    type: first.type,
    status: first.status,
    actors: first.actors,
    domain: mostFirst(tellings.map(({ domain }) => domain))[0]!,
    date: dates.toSorted((one, other) => precisionOf(other) - precisionOf(one))[0] ?? null,
    dates,
    tellings,
    articles: new Set(tellings.map(({ document }) => document.key)).size,
  }
}

/** A day before a month, a month before a year, a year before a stretch of some. */
const precisionOf = (date: string): number => (date.includes('/') ? 0 : date.length)

/** Each once: those that occur most first, of equals the first. */
function mostFirst<V>(values: readonly V[]): V[] {
  const counts = new Map<V, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([value]) => value)
}

function byPublication(one: Told, other: Told): number {
  const [first, second] = [one, other].map(
    ({ document, start }) => `${document.published ?? '9999'} ${document.key} ${String(start).padStart(9, '0')}`,
  )
  return first! < second! ? -1 : first! > second! ? 1 : 0
}

/** The first before the last, what has no time at the end. */
function byTime(one: Happening<Told>, other: Happening<Told>): number {
  const [first, second] = [one, other].map(({ date, key }) => `${date ?? '~'} ${key}`)
  return first! < second! ? -1 : first! > second! ? 1 : 0
}
