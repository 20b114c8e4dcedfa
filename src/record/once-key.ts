import type { OnceWords } from '../ontology/index.ts'
import type { StatedEvent } from '../vocabulary/index.ts'

/** Which happening of a thing is told of: two tellings are of one where their answers are equal. */
export type MilestoneOf = (told: StatedEvent) => string | null

/** How far from an event's words, in code units, its clause reaches at most. */
const REACH = 60

/** Compiles the words; `null` is said of an event that is of a part of the thing that is named. */
export function milestones({ parts, milestones: kinds }: OnceWords): MilestoneOf {
  const ofPart = wordsOf(parts)
  const named = Object.entries(kinds).map(([name, words]) => [name, wordsOf(words)] as const)
  return (told) => {
    const clause = clauseOf(told)
    if (ofPart(clause)) return null
    return named.find(([, says]) => says(clause))?.[0] ?? 'opening'
  }
}

const wordsOf = (words: readonly string[]) => {
  const spaced = words.map((word) => ` ${word} `)
  return (clause: string): boolean => spaced.some((word) => clause.includes(word))
}

/** The words of an event and of what stands around it in its clause, in small letters with single spaces about each. */
function clauseOf({ event, before, after }: StatedEvent): string {
  const head = before.slice(-REACH)
  const tail = after.slice(0, REACH)
  const from = Math.max(...[...head.matchAll(CLAUSE_END)].map(({ index }) => index + 1), 0)
  const stop = tail.search(CLAUSE_END)
  const clause = `${head.slice(from)}${event.quote}${stop < 0 ? tail : tail.slice(0, stop)}`
  return ` ${clause.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `
}

const CLAUSE_END = /[.;:!?,()](?=\s|$)|\n\n/gu
