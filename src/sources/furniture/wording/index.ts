import type { FurnitureKind } from '../../../vocabulary/index.ts'
import { en } from './en.ts'
import type { FurnitureWording, PhrasesByKind } from './wording.ts'

export type { FurnitureWording } from './wording.ts'

/** One file a language; a page often holds furniture in another language than its article. */
export const wordings: readonly FurnitureWording[] = [en]

/** Whole lines, with the kind of furniture each is. */
export const certainLines = byPhrase((wording) => wording.certain)
export const likelyLines = byPhrase((wording) => wording.likely)

export const pollHeaders = new Set(wordings.flatMap((wording) => wording.pollHeaders))
export const listHeaders = new Set(wordings.flatMap((wording) => wording.listHeaders))
export const menuEntries = new Set(wordings.flatMap((wording) => wording.menuEntries))

const openings = byStart(byPhrase((wording) => wording.openings))

/** How many characters every opening has at least, by which they are looked up. */
const START = 4

/** The kind of furniture whose opening a line in lower case starts with. */
export function openingOf(lower: string): FurnitureKind | undefined {
  return openings.get(lower.slice(0, START))?.find(([phrase]) => lower.startsWith(phrase))?.[1]
}

function byPhrase(phrases: (wording: FurnitureWording) => PhrasesByKind): Map<string, FurnitureKind> {
  const kinds = new Map<string, FurnitureKind>()
  for (const wording of wordings) {
    for (const [kind, lines] of Object.entries(phrases(wording))) {
      for (const line of lines) kinds.set(line, kind as FurnitureKind)
    }
  }
  return kinds
}

function byStart(phrases: Map<string, FurnitureKind>): Map<string, (readonly [string, FurnitureKind])[]> {
  return Map.groupBy(phrases, ([phrase]) => phrase.slice(0, 4))
}
