import type { SentenceMentions, TimeMention } from '../../../vocabulary/index.ts'

/** The least lines of nothing but a time that make a document a timeline; one alone is its date. */
const LEAST = 2

/** The time that each sentence's section is headed with, in a timeline: `May 2018`, alone on its line; else `null`. */
export function sectionTimesOf(all: readonly SentenceMentions[]): (index: number) => TimeMention | null {
  const heads = all.map(timeAlone)
  if (heads.filter((time) => time !== null).length < LEAST) return () => null
  const above: (TimeMention | null)[] = []
  for (const [index, head] of heads.entries()) above.push(head ?? above[index - 1] ?? null)
  return (index) => above[index] ?? null
}

/** The time that a paragraph of one sentence consists of. */
function timeAlone({ sentence, times, quantities }: SentenceMentions): TimeMention | null {
  const [time] = times
  if (times.length !== 1 || quantities.length > 0 || time!.relation === 'speech') return null
  for (const [at, { kind }] of sentence.tokens.entries())
    if (kind !== 'mark' && (at < time!.first || at > time!.last)) return null
  return time!
}
