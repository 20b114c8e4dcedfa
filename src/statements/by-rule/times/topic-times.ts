import type { ClauseGrammar, Lexicon, SentenceMentions, TimeMention, TimeRelation } from '../../../vocabulary/index.ts'
import { isDay } from './sentence-times.ts'

/** How many rows a table or list may have under its caption. */
const ROWS = 40

/** How long a caption may be, in tokens. */
const CAPTION = 24

/** How many sentences an answer or account may go on behind what asks or opens it. */
const ANSWER = 2

/** Times that say what a text is about. */
const TOPICS: ReadonlySet<TimeRelation> = new Set(['in', 'as-of', 'over', 'from'])

/** The time that a sentence without one is about: of the caption or lead above it, of the question it answers, of what it opens with. */
export function topicOf(
  all: readonly SentenceMentions[],
  index: number,
  grammar: ClauseGrammar,
  lexicon: Lexicon,
): TimeMention | null {
  if (isRow(all[index]!, lexicon)) return captionOf(all, index, lexicon)
  for (let at = index - 1; at >= 0 && at >= index - ANSWER; at--) {
    const before = all[at]!
    const time = onlyTime(before)
    if (time && (isQuestion(before) || isAboutTime(before, time, grammar))) return time
    if (before.times.length > 0 || isQuestion(before)) return null
  }
  return null
}

const isRow = ({ sentence: { tokens } }: SentenceMentions, { bullets, cells }: Lexicon): boolean =>
  bullets.has(tokens[0]?.text ?? '') || tokens.some(({ text }) => cells.has(text))

function captionOf(all: readonly SentenceMentions[], index: number, lexicon: Lexicon): TimeMention | null {
  for (let at = index - 1; at >= 0 && at >= index - ROWS; at--) {
    if (isRow(all[at]!, lexicon)) continue
    return all[at]!.sentence.tokens.length <= CAPTION ? onlyTime(all[at]!) : null
  }
  return null
}

/** The one time of a sentence without figures, where it is no day. */
function onlyTime({ times, quantities }: SentenceMentions): TimeMention | null {
  const [time] = times
  if (times.length !== 1 || quantities.length > 0) return null
  return TOPICS.has(time!.relation) && !isDay(time!) ? time! : null
}

const isQuestion = ({ sentence }: SentenceMentions): boolean => sentence.tokens.at(-1)?.text === '?'

/** `2022 was a record year`, `Last year was`, `Tea had a good 2022`: the sentence is about its time. */
function isAboutTime(
  { sentence: { tokens } }: SentenceMentions,
  { first, last }: TimeMention,
  grammar: ClauseGrammar,
): boolean {
  if (first <= 2 && grammar.finiteCopulas.holds(tokens[last + 1])) return true
  return tokens[first - 1]?.kind === 'word' && grammar.articles.holds(tokens[first - 2])
}
