import { Joined } from '../text/index.ts'
import type { EntityType, EventType, StatedEvent } from '../vocabulary/index.ts'
import type { MilestoneOf } from './once-key.ts'

/** What can be started, signed or founded only once, the first kind that a telling names. */
const THINGS: Readonly<Partial<Record<EventType, readonly EntityType[]>>> = {
  launch: ['project', 'programme', 'agreement'],
  signing: ['agreement'],
  founding: ['mechanism', 'organisation', 'programme'],
}

/** How many code units behind a telling the next may stand that goes on from it without naming the thing again. */
const GOES_ON = 240

/** What an entity is, by its id; `null` where that is not known. */
export type TypeOfEntity = (id: string) => EntityType | null

/**
 * The tellings of what can take place only once, by the thing that is named: a pipeline starts once, whatever dates are
 * told. One pass: tellings meet by keys, never each with each.
 */
export function toldOnce(
  events: readonly StatedEvent[],
  typeOf: TypeOfEntity,
  milestoneOf: MilestoneOf,
): (readonly StatedEvent[])[] {
  const joined = new Joined()
  const known = new Map<string, number>()
  const last = new Map<string, { readonly told: StatedEvent; readonly thing: string }>()
  const named = new Set<number>()
  for (const [index, told] of events.entries()) {
    const { event, document } = told
    const place = `${event.type}|${document.name}`
    const before = last.get(place)
    const milestone = milestoneOf(told)
    if (milestone === null || isOfOne(told)) continue
    const thing = thingOf(told, typeOf) ?? (before && goesOn(before.told, told) ? before.thing : null)
    if (thing === null) continue
    named.add(index)
    last.set(place, { told, thing })
    const key = `${event.type}|${milestone}|${thing}`
    const first = known.get(key)
    if (first === undefined) known.set(key, index)
    else joined.join(first, index)
  }
  const groups = Map.groupBy(named, (index) => joined.of(index))
  return [...groups.values()].map((indices) => indices.map((index) => events[index]!))
}

/** One state that signs joins what others signed before it, or later. */
const isOfOne = ({ event }: StatedEvent): boolean => event.type === 'signing' && event.actors.length === 1

/** The one thing that a telling names which its event is of; `null` where it names none, or several. */
function thingOf({ event, named }: StatedEvent, typeOf: TypeOfEntity): string | null {
  for (const type of THINGS[event.type] ?? []) {
    const things = named.filter((id) => typeOf(id) === type)
    if (things.length > 0) return things.length === 1 ? things[0]! : null
  }
  return null
}

/** `It has run since 2014. It was opened in May 2015.`: soon behind, with a state in common. */
function goesOn(before: StatedEvent, { event, named }: StatedEvent): boolean {
  const distance = event.start - before.event.end
  return (
    named.length === 0 &&
    distance >= 0 &&
    distance <= GOES_ON &&
    event.actors.some((code) => before.event.actors.includes(code))
  )
}
