import type { SharedMark } from '../vocabulary/index.ts'

/** Of the documents that share a mark each is put together with so many of those before it. */
const NEIGHBOURS = 3
/** A mark that more documents share may be a phrase of its field: two such are needed. */
const FEW_DOCUMENTS = 8
/** A document is compared with so many at most, those with most marks in common. */
const MOST_COMPARED = 4

/** Of those that share no more than what is just enough only so many: most of them share a phrase and nothing else. */
const MOST_DOUBTFUL = 2

/** A document, by its place in the list, and those before it that it may have something from. */
export interface Candidates {
  readonly document: number
  /** Those with most in common first. */
  readonly others: readonly number[]
}

/** How much a mark says that so many documents share; two are enough to compare them. */
export const weightOf = (documents: number): number => (documents <= FEW_DOCUMENTS ? 2 : 1)

export const ENOUGH = 2

/** Gives each document with those that it should be compared with, in order: few each, however many share a mark. */
export async function candidatesOf(
  documents: readonly string[],
  marks: AsyncIterable<readonly SharedMark[]> | Iterable<readonly SharedMark[]>,
): Promise<Candidates[]> {
  const order = new Map(documents.map((document, index) => [document, index]))
  const groups: Uint32Array[] = []
  const memberships: (Membership | undefined)[] = []
  for await (const some of marks) {
    for (const { documents: sharing } of some) {
      const group = Uint32Array.from(sharing.flatMap((document) => order.get(document) ?? [])).sort()
      for (const [place, index] of group.entries()) {
        const own = (memberships[index] ??= { groups: [], places: [] })
        own.groups.push(groups.length)
        own.places.push(place)
      }
      groups.push(group)
    }
  }
  return memberships.flatMap((own, document) => {
    const others = own ? othersOf(document, own, groups, memberships) : []
    return others.length > 0 ? [{ document, others }] : []
  })
}

/** The groups that a document is of, in order, and its place in each. */
interface Membership {
  readonly groups: number[]
  readonly places: number[]
}

function othersOf(
  document: number,
  own: Membership,
  groups: readonly Uint32Array[],
  memberships: readonly (Membership | undefined)[],
): number[] {
  const before = new Set<number>()
  for (const [index, group] of own.groups.entries()) {
    const place = own.places[index]!
    for (let at = Math.max(0, place - NEIGHBOURS); at < place; at += 1) before.add(groups[group]![at]!)
  }
  before.delete(document)
  const enough = [...before]
    .map((other): [number, number] => [other, weightBetween(own.groups, memberships[other]!.groups, groups)])
    .filter(([, weight]) => weight >= ENOUGH)
    .sort(([one, less], [other, more]) => more - less || one - other)
  const sure = enough.filter(([, weight]) => weight > ENOUGH)
  const doubtful = enough.slice(sure.length, sure.length + MOST_DOUBTFUL)
  return [...sure, ...doubtful].slice(0, MOST_COMPARED).map(([other]) => other)
}

/** What the groups say that two documents have in common, both in order. */
function weightBetween(one: readonly number[], other: readonly number[], groups: readonly Uint32Array[]): number {
  let weight = 0
  for (let at = 0, beside = 0; at < one.length && beside < other.length; ) {
    const [left, right] = [one[at]!, other[beside]!]
    if (left === right) weight += weightOf(groups[left]!.length)
    if (left <= right) at += 1
    if (right <= left) beside += 1
  }
  return weight
}

/** The marks that several of some documents share. */
export function* sharedMarks(marks: ReadonlyMap<string, readonly number[]>): Generator<readonly SharedMark[]> {
  const holders = new Map<number, string[]>()
  for (const [document, own] of marks) {
    for (const mark of own) {
      const known = holders.get(mark)
      if (known) known.push(document)
      else holders.set(mark, [document])
    }
  }
  for (const [mark, documents] of holders) if (documents.length > 1) yield [{ mark, documents }]
}
