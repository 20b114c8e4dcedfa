import type { FurnitureKind } from '../../vocabulary/index.ts'
import type { PageLine } from './page-line.ts'
import { certainWording, menuEntries, menuSections } from './wording/index.ts'

/** Words of counters that say what was counted, and those that may stand beside them. */
const RATING = new Set(['rating', 'ratings', 'rated', 'average', 'stars', 'star'])
const VOTES = new Set(['vote', 'votes', 'voted'])
const AROUND_VOTES = new Set(['out', 'of', 'total', 'score', 'your', 'reviews', 'based', 'on', 'from'])
const COUNTED = new Set(['comment', 'comments', 'views', 'tweets', 'retweets', 'likes'])
const READING = new Set(['min', 'mins', 'minute', 'minutes', 'read', 'reading', 'time', 'estimated', 'to'])

const FONT_SIZE = /^(?=.*[+\-−–↺⟲↻⟳])(?=.*\d\s?(?:px|pt))(?:[+\-−–—↺⟲↻⟳|/\s]|\d{1,2}\s?(?:px|pt|%)?)+$/
const LETTER_SIZES = /^[AА](?:[-+−–\s]{1,3}[AАaа]){1,3}[-+−–]?$/
const COPYRIGHT = /^(?:copyright\s*)?(?:©|\(c\))|^copyright\s+(?:19|20)\d\d/
const COMMENT = /^<!--.*-->$/
const HASHES = /^\\?#{1,6}$/
const MENU_MARK = /\s*[|»›>•·/]\s*/

/** What a line is by its own words alone; `null` where they do not decide. */
export function certainKind(line: PageLine): FurnitureKind | null {
  if (line.text === '') return null
  if (COMMENT.test(line.text) || HASHES.test(line.text)) return 'markup'
  if (isFontWidget(line.text)) return 'widget'
  if (line.key === '') return null
  const kind = certainWording(line.key)
  if (kind) return kind
  if (line.length > 200) return null
  if (COPYRIGHT.test(line.key) || line.key.includes('all rights reserved')) return 'notice'
  return counterKind(line) ?? (isMenuLine(line) ? 'menu' : null)
}

/** Font-size buttons: `+ ↺ − 16 px`, `A- A A+`. */
export function isFontWidget(text: string): boolean {
  return text.length <= 40 && (FONT_SIZE.test(text) || LETTER_SIZES.test(text))
}

/** A line of nothing but a count and what it counts: `(votes: 6, rating: 5)`, `45 comments`, `5 min read`. */
function counterKind(line: PageLine): FurnitureKind | null {
  if (line.length > 60 || !/\d/.test(line.key)) return null
  const words: readonly string[] = line.key.match(/\p{L}+/gu) ?? []
  if (words.length === 0 || words.length > 8) return null
  const isRated = words.some((word) => RATING.has(word))
  if (isRated && words.every((word) => RATING.has(word) || VOTES.has(word) || AROUND_VOTES.has(word))) return 'vote'
  if (words.length === 1 && COUNTED.has(words[0]!)) return words[0]!.startsWith('comment') ? 'comment-form' : 'share'
  const isReading = words.includes('read') || words.includes('reading')
  return isReading && words.length > 1 && words.every((word) => READING.has(word)) ? 'widget' : null
}

/** A bare count of votes, furniture only beside other furniture: an assembly counts votes too. */
export function isVoteCount(line: PageLine): boolean {
  if (line.length > 30 || !/\d/.test(line.key)) return false
  const words = line.key.match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.every((word) => VOTES.has(word) || word === 'total')
}

/** Navigation written in one line: `Home | World | Politics`, `Home » News » Asia`. */
function isMenuLine(line: PageLine): boolean {
  if (!MENU_MARK.test(line.key)) return false
  const parts = line.key.split(MENU_MARK)
  if (parts.length < 3) return false
  const known = parts.filter((part) => menuEntries.has(part) || menuSections.has(part)).length
  return known * 2 >= parts.length || (parts[0] === 'home' && line.length < 120)
}
