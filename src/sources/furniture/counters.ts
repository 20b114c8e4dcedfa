import type { Furniture, FurnitureKind } from '../../vocabulary/index.ts'
import { isProse, type PageLine } from './page-line.ts'
import { voteWords, wordsAroundVotes } from './wording/index.ts'

/** Words of counters that say what was counted, and those that may stand beside them. */
const RATING = new Set(['rating', 'ratings', 'rated', 'average', 'stars', 'star'])
const AROUND_RATING = new Set(['out', 'of', 'total', 'score', 'your', 'reviews', 'based', 'on', 'from'])
const COUNTED = new Set(
  'comment comments views tweets retweets likes shares photo photos pictures images reactions recommendations followers subscribers'.split(
    ' ',
  ),
)
const READING = new Set(['min', 'mins', 'minute', 'minutes', 'read', 'reading', 'time', 'estimated', 'to'])

/** How many pay for the page: `13,420 members support us`. */
const SUPPORT = new Set(
  'members member readers supporters subscribers patrons support us our join of so far already goal and'.split(' '),
)

/** How fast a player reads aloud. */
const SPEED = /^\d(?:\.\d{1,2})?x$/

const LONGEST = 60
const MOST_WORDS = 8

/** What bars or dots part in the line below a headline. */
const PART = /[^|•·]+/g
const BAR = /[|•·]/
export const BYLINE = /^(?:by|автор)\s|(?<!\d)(?:19|20)\d\d(?!\d)/iu

/** The kind of words that are nothing but a count and what it counts: `(votes: 6, rating: 5)`, `5 min read`. */
export function counterKind(key: string): FurnitureKind | null {
  if (key.length > LONGEST || !/\d/.test(key)) return null
  if (SPEED.test(key)) return 'widget'
  const words: readonly string[] = key.match(/\p{L}+/gu) ?? []
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const isRated = words.some((word) => RATING.has(word))
  if (isRated && words.every((word) => RATING.has(word) || voteWords.has(word) || AROUND_RATING.has(word)))
    return 'vote'
  if (words.length === 1 && COUNTED.has(words[0]!)) return words[0]!.startsWith('comment') ? 'comment-form' : 'share'
  if (words.includes('us') && words.every((word) => SUPPORT.has(word))) return 'notice'
  const isReading = words.includes('read') || words.includes('reading')
  return isReading && words.length > 1 && words.every((word) => READING.has(word)) ? 'widget' : null
}

/** A bare count of votes, furniture only beside other furniture: an assembly counts votes too. */
export const isVoteCount = (line: PageLine): boolean =>
  line.length <= 30 && /\d/.test(line.key) && isVoteWording(line.key)

/** Whether words in small letters speak of a number of votes and of nothing else: `total votes: 80`. */
export function isVoteWording(key: string): boolean {
  const words = key.match(/\p{L}+/gu) ?? []
  const isOfVotes = (word: string) => voteWords.has(word) || wordsAroundVotes.has(word)
  return words.some((word) => voteWords.has(word)) && words.every(isOfVotes)
}

/** `4,312 Views 23 Comments` beside a date. */
const plainCounters = (line: PageLine): Furniture[] =>
  [...line.text.matchAll(PLAIN)].flatMap(({ 0: found, 1: word, index }) => {
    const counted = word!.toLowerCase()
    if (!COUNTED.has(counted)) return []
    const start = line.start + index
    return [{ start, end: start + found.length, kind: counted.startsWith('comment') ? 'comment-form' : 'share' }]
  })

const PLAIN = /(?<![\d.,])\d[\d.,]{0,10}[KkMm]?\s(\p{L}{4,15})(?!\p{L})/gu

/** The counters beside a byline or date in one line: `By Jane Doe | 3 May 2024 | 5 min read | 1,284 views`. */
export function countersOf(line: PageLine): Furniture[] {
  if (line.length <= LONGEST * 3 && !BAR.test(line.text) && !isProse(line) && BYLINE.test(line.key)) {
    const counts = plainCounters(line)
    if (counts.length > 0) return counts
  }
  if (line.length > LONGEST * 4 || !BAR.test(line.text)) return []
  const parts = [...line.text.matchAll(PART)].map(({ 0: part, index }) => ({ part, index, words: part.trim() }))
  if (parts.some(({ words }) => words.length > LONGEST) || !parts.some(({ words }) => BYLINE.test(words))) return []
  return parts.flatMap(({ part, index, words }) => {
    const kind = counterKind(words.toLowerCase())
    const start = line.start + index + part.indexOf(words)
    return kind ? [{ start, end: start + words.length, kind }] : []
  })
}
