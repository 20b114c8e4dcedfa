import type { SharedMark } from '../vocabulary/index.ts'

/** Of the documents that share a mark each is put together with so many of those before it. */
const NEIGHBOURS = 3
/** A mark that more documents share may be a phrase of its field: two such are needed. */
const FEW_DOCUMENTS = 8
/** A document is compared with so many at most, those with most marks in common. */
const MOST_COMPARED = 4

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
  /** For each document the groups that it is of, with its place in each. */
  const places: (Map<number, number> | undefined)[] = []
  for await (const some of marks) {
    for (const { documents: sharing } of some) {
      const group = Uint32Array.from(sharing.flatMap((document) => order.get(document) ?? [])).sort()
      for (const [place, index] of group.entries()) (places[index] ??= new Map()).set(groups.length, place)
      groups.push(group)
    }
  }
  return places.flatMap((own, document) => {
    const others = own ? othersOf(document, own, groups, places) : []
    return others.length > 0 ? [{ document, others }] : []
  })
}

function othersOf(
  document: number,
  own: ReadonlyMap<number, number>,
  groups: readonly Uint32Array[],
  places: readonly (ReadonlyMap<number, number> | undefined)[],
): number[] {
  const before = new Set<number>()
  for (const [group, place] of own) {
    for (let at = Math.max(0, place - NEIGHBOURS); at < place; at += 1) before.add(groups[group]![at]!)
  }
  before.delete(document)
  const weights = [...before].map((other): [number, number] => {
    const [fewer, more] = [own, places[other]!].toSorted((one, two) => one.size - two.size)
    let weight = 0
    for (const group of fewer!.keys()) if (more!.has(group)) weight += weightOf(groups[group]!.length)
    return [other, weight]
  })
  return weights
    .filter(([, weight]) => weight >= ENOUGH)
    .sort(([one, less], [other, more]) => more - less || one - other)
    .slice(0, MOST_COMPARED)
    .map(([other]) => other)
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
