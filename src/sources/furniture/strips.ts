import { BYLINE } from './counters.ts'
import { edges, isItem, isProse, type PageLine, wordsOf } from './page-line.ts'
import { listWords } from './wording/index.ts'

/** What parts the columns of a strip: bars, dots, arrows, wide gaps. */
const GAP = /\s?[|•·☰»›]\s?|\s{3,}|\s{2,}[>]\s?|\t/
const LONGEST = 240
const LONGEST_PART = 90

/** `▲ 0.4%`: rates that a page shows beside its articles. */
const ARROW = /[▲▼△▽↑↓⬆⬇]/
const LEAST_RATES = 2

/** `Trade: $3 billion`: what a box of facts says. */
const FACT = /^[^:：]{2,40}[:：]\s.*\d/

/**
 * Marks strips, several things in one line, that stand before or behind all prose of a page: sections, weather, offers,
 * headlines of other articles. Only where something else shows that the text is a page with its furniture; rows of a
 * table are none.
 */
export function markStrips(lines: readonly PageLine[]): void {
  for (const line of lines) if (line.kind === null && isTicker(line)) line.kind = 'widget'
  if (!lines.some(({ kind }) => kind !== null && kind !== 'markup')) return
  const { head, tail } = edges(lines)
  for (const [at, line] of lines.entries()) {
    if (line.kind !== null || (at >= head && at <= tail) || !isStrip(line)) continue
    if (isRow(lines[at - 1], line) || isRow(lines[at + 1], line)) continue
    line.kind = at < head ? 'menu' : 'related'
  }
  for (const [at, line] of lines.entries()) {
    if (line.kind !== null || (at >= head && at <= tail)) continue
    if (isWeather(line)) line.kind = 'widget'
    else if (at > tail && isListHead(line)) line.kind = 'related'
  }
  markRest(lines, tail)
}

/** `Login/Register 33°C`: a short line with a temperature. */
const isWeather = (line: PageLine): boolean => wordsOf(line) <= 8 && /\d\s?°\s?[cf]?(?:\s|$)/.test(line.key)

/** `Prime Exclusives`, `Most recent`: a few words without a number, one of them such as only heads of lists have. */
const isListHead = (line: PageLine): boolean =>
  wordsOf(line) <= 5 && !/[\d:.]/.test(line.text) && line.key.split(/[^\p{L}'’]+/u).some((word) => listWords.has(word))

/** Behind the furniture below all prose, what is neither a sentence nor a fact nor says who wrote it is furniture too. */
function markRest(lines: readonly PageLine[], tail: number): void {
  const first = lines.findIndex(({ kind }, at) => at > tail && kind !== null && ENDS.has(kind))
  if (first < 0) return
  for (let at = first; at < lines.length; at++) {
    const line = lines[at]!
    if (line.kind !== null || !isLoose(line)) continue
    if (!isRow(lines[at - 1], line) && !isRow(lines[at + 1], line)) line.kind = 'related'
  }
}

const ENDS: ReadonlySet<string> = new Set(['related', 'comment-form', 'menu', 'notice', 'poll'])

function isLoose(line: PageLine): boolean {
  if (isProse(line) || wordsOf(line) > 25 || /[.。]["'”’»)\]]*$/.test(line.text)) return false
  return !(FACT.test(line.text) && !isItem(line)) && !BYLINE.test(line.key)
}

/** The parts of a line, empty ones left out. */
const partsOf = (line: PageLine): readonly string[] =>
  line.text
    .split(GAP)
    .map((part) => part.trim())
    .filter((part) => part !== '')

function isStrip(line: PageLine): boolean {
  if (line.length > LONGEST || isItem(line) || isProse(line) || !GAP.test(line.text)) return false
  const parts = partsOf(line)
  if (parts.length < 2 || parts.some((part) => part.length > LONGEST_PART || BYLINE.test(part.toLowerCase())))
    return false
  return !parts.every((part) => FACT.test(part))
}

/** Whether a line beside another has as many parts, so that both are rows. */
const isRow = (other: PageLine | undefined, line: PageLine): boolean =>
  other !== undefined && other.kind === null && GAP.test(other.text) && partsOf(other).length === partsOf(line).length

function isTicker(line: PageLine): boolean {
  if (line.length > LONGEST || isProse(line)) return false
  return partsOf(line).filter((part) => ARROW.test(part) && /\d/.test(part)).length >= LEAST_RATES
}
