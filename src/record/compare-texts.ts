import type { Passage, Passages } from '../text/index.ts'

/** So much of the shorter passage's runs of words is in the other where it is told again, with edits. */
const PASSAGE_SHARE = 0.4
/** So many runs of words are not the same by chance. */
export const FEWEST_SHARED = 10
/** So much of both texts is in passages that the other has too where one is a copy of the other. */
const DOCUMENT_SHARE = 0.5

/** A passage of one text and one of another that tell the same, by their index. */
export type PassagePair = readonly [one: number, other: number]

/** How two texts stand to each other. */
export interface Comparison {
  /** The part of its words, in the text with less in common, that stands in passages which the other has too. */
  readonly share: number
  readonly isCopy: boolean
  readonly passages: readonly PassagePair[]
}

/** Compares two texts exactly: one look at each run of words of the first. */
export function compareTexts(one: Passages, other: Passages): Comparison {
  const passages: PassagePair[] = []
  for (const [index, own] of one.list.entries()) {
    for (const [holder, count] of sharedWith(own, other)) {
      if (count >= FEWEST_SHARED && isToldAgain(own, other.list[holder]!, count)) passages.push([index, holder])
    }
  }
  const share = Math.min(
    partOf(one, new Set(passages.map(([index]) => index))),
    partOf(other, new Set(passages.map(([, holder]) => holder))),
  )
  return { share, isCopy: share >= DOCUMENT_SHARE, passages }
}

function partOf({ list }: Passages, told: ReadonlySet<number>): number {
  let [some, all] = [0, 0]
  for (const [index, { words }] of list.entries()) {
    all += words
    if (told.has(index)) some += words
  }
  return all === 0 ? 0 : some / all
}

/** How many runs of words a passage shares with each of another text's. */
function sharedWith({ shingles }: Passage, other: Passages): Map<number, number> {
  const shared = new Map<number, number>()
  for (const shingle of shingles) {
    const holder = other.holders.of(shingle)
    if (holder >= 0) shared.set(holder, (shared.get(holder) ?? 0) + 1)
  }
  return shared
}

/** The report of another month has the same words around other numbers: it tells something else. */
function isToldAgain(one: Passage, other: Passage, shared: number): boolean {
  if (shared < Math.min(one.shingles.length, other.shingles.length) * PASSAGE_SHARE) return false
  const [fewer, more] = [one.numbers, other.numbers].toSorted((first, second) => first.length - second.length)
  if (fewer!.length === 0) return true
  const known = new Set(more)
  return fewer!.filter((number) => known.has(number)).length * 2 >= fewer!.length
}
