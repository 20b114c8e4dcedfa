import type { FurnitureKind } from '../../../vocabulary/index.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import type { FurnitureWording, PhrasesByKind } from './wording.ts'
import { zh } from './zh.ts'

export type { FurnitureWording } from './wording.ts'

/** One file a language; a page often holds furniture in another language than its article. */
export const wordings: readonly FurnitureWording[] = [en, ru, zh]

export const pollHeaders = new Set(wordings.flatMap((wording) => wording.pollHeaders))
export const pollAnswers = new Set(wordings.flatMap((wording) => wording.pollAnswers))
export const voteWords = new Set(wordings.flatMap((wording) => wording.votes))
export const wordsAroundVotes = new Set(wordings.flatMap((wording) => wording.aroundVotes))
export const listHeaders = new Set(wordings.flatMap((wording) => wording.listHeaders))
export const listWords = new Set(wordings.flatMap((wording) => wording.listWords ?? []))
export const calls = new Set(wordings.flatMap((wording) => wording.calls ?? []))
export const offers = new Set(wordings.flatMap((wording) => wording.offers ?? []))
export const menuEntries = new Set(wordings.flatMap((wording) => wording.menuEntries))
export const menuSections = new Set(wordings.flatMap((wording) => wording.menuSections))

/** How many characters every opening has at least, by which they are looked up. */
const START = 4

const certain = kindsByPhrase((wording) => wording.certain)
const likely = kindsByPhrase((wording) => wording.likely)
const openings = Map.groupBy(
  kindsByPhrase((wording) => wording.openings),
  ([phrase]) => phrase.slice(0, START),
)

/** The kind of furniture that a whole line or its opening is wherever it stands, by its key. */
export function certainWording(key: string): FurnitureKind | null {
  const whole = certain.get(key)
  if (whole) return whole[0]!
  return openings.get(key.slice(0, START))?.find(([phrase]) => key.startsWith(phrase))?.[1][0] ?? null
}

/** The kinds of furniture that a line may be beside other furniture, by its key, the likeliest first. */
export function likelyWording(key: string): readonly FurnitureKind[] {
  return likely.get(key) ?? []
}

function kindsByPhrase(phrases: (wording: FurnitureWording) => PhrasesByKind): Map<string, FurnitureKind[]> {
  const kinds = new Map<string, FurnitureKind[]>()
  for (const wording of wordings) {
    for (const [kind, lines] of Object.entries(phrases(wording)) as [FurnitureKind, readonly string[]][]) {
      for (const line of lines) kinds.set(line, [...(kinds.get(line) ?? []), kind])
    }
  }
  return kinds
}
