import type { SentenceMentions, TimeMention } from '../../vocabulary/index.ts'

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

/** How many rows a table may have under its caption. */
const ROWS = 40

/** How long a caption may be, in tokens. */
const CAPTION = 24

/** The time of the caption above a row of a table: `Exports to Latvia, Q3 2023`; else `null`. */
export function captionOf(
  all: readonly SentenceMentions[],
  index: number,
  cells: ReadonlySet<string>,
): TimeMention | null {
  const isRow = ({ sentence }: SentenceMentions): boolean => sentence.tokens.some(({ text }) => cells.has(text))
  if (!isRow(all[index]!)) return null
  for (let at = index - 1; at >= 0 && at >= index - ROWS; at--) {
    if (isRow(all[at]!)) continue
    const { sentence, times, quantities } = all[at]!
    return times.length === 1 && quantities.length === 0 && sentence.tokens.length <= CAPTION ? times[0]! : null
  }
  return null
}
