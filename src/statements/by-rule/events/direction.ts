import type { Participant } from '../article/participants.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'

/** The states in the order of the guide: the visitor, seller, giver or imposer first, else by the alphabet. */
export function inDirection(
  scene: Scene,
  candidate: Candidate,
  participants: readonly Participant[],
): readonly string[] {
  const codes = [...new Set(participants.map(({ code }) => code))]
  if (candidate.firstSide === 'none' || codes.length < 2) return codes.toSorted()
  const subject = subjectOf(scene, candidate, participants) ?? codes[0]!
  const others = codes.filter((code) => code !== subject)
  return candidate.firstSide === 'subject' ? [subject, ...others] : [...others, subject]
}

/** Who does it: before its verb, behind `by`, or as owner of its noun. */
function subjectOf(
  { tokens, article }: Scene,
  candidate: Candidate,
  participants: readonly Participant[],
): string | null {
  const { trigger } = candidate
  if (candidate.isPassive || candidate.isNoun) {
    const by = participants.find(({ preposition, first }) => preposition === 'by' && first > trigger.last)
    if (by) return by.code
    const to = participants.find(
      ({ first, preposition }) => first > trigger.last && (preposition === 'to' || preposition === 'in'),
    )
    if (candidate.isNoun && to) return participants.find(({ code }) => code !== to.code)?.code ?? null
    return participants.find(({ preposition }) => preposition === 'from')?.code ?? null
  }
  const { prepositions } = article.pack.lexicon.flows
  const before = participants.filter(({ last }) => last < trigger.first)
  const free = before.filter(({ first }) => !prepositions.holds(tokens[first - 1]))
  return (free.at(-1) ?? before.at(-1))?.code ?? null
}
