import type { PageLine } from './page-line.ts'
import { isProse, wordsOf } from './page-line.ts'
import { pollHeaders } from './wording/index.ts'

/** A line of nothing but votes and their share: `33 (31%)`, `31 %`, `31% (33 votes)`. */
const TALLY =
  /^(?:\d[\d,. ]*\s*\(\s*\d{1,3}(?:[.,]\d+)?\s*%\s*\)|\d{1,3}(?:[.,]\d+)?\s*%(?:\s*\(\s*\d[\d,. ]*[^()]{0,12}\))?)$/
/** The same behind an option in one line: `Yes 33 (31%)`. */
const OPTION_TALLY = /^\S.{0,150}\s\d[\d,. ]*\s*\(\s*\d{1,3}(?:[.,]\d+)?\s*%\s*\)$/
const TALLY_END = /[%)]$/
const SHARE = /(\d{1,3}(?:[.,]\d+)?)\s*%/

const LONGEST_OPTION = 30
const MOST_OPTIONS = 20

/**
 * Marks polls: a question, its options and their counts. At least two counts whose shares make up about the whole
 * must follow a line that asks or says that this is a poll: a table of figures does neither.
 */
export function markPolls(lines: readonly PageLine[]): void {
  for (let index = 0; index < lines.length; index++) {
    if (!isTally(lines[index]!)) continue
    const last = lastTally(lines, index)
    const question = questionAbove(lines, index)
    if (question !== null && sumsToWhole(lines, index, last)) {
      for (let at = question; at <= last; at++) lines[at]!.kind = 'poll'
    }
    index = last
  }
}

function isTally(line: PageLine): boolean {
  return line.length <= 200 && TALLY_END.test(line.text) && (TALLY.test(line.text) || OPTION_TALLY.test(line.text))
}

/** The last count of a run in which at most one line, the option, stands between two counts. */
function lastTally(lines: readonly PageLine[], first: number): number {
  let last = first
  for (let at = first + 1; at < lines.length && at <= last + 2; at++) {
    if (isTally(lines[at]!)) last = at
  }
  return last
}

/** Index of the poll's first line: the question above the first option, or the header above that. */
function questionAbove(lines: readonly PageLine[], firstTally: number): number | null {
  for (let at = firstTally; at >= Math.max(0, firstTally - 3); at--) {
    const line = lines[at]!
    if (at < firstTally && isProse(line) && !asks(line)) return null
    if (asks(line)) return at > 0 && isHeader(lines[at - 1]!) ? at - 1 : at
    if (isHeader(line)) return at
  }
  return null
}

const asks = (line: PageLine) => line.text.endsWith('?') && wordsOf(line) <= LONGEST_OPTION
const isHeader = (line: PageLine) => line.kind === 'poll' || pollHeaders.has(line.key)

function sumsToWhole(lines: readonly PageLine[], first: number, last: number): boolean {
  let sum = 0
  let count = 0
  for (let at = first; at <= last; at++) {
    if (!isTally(lines[at]!)) continue
    sum += Number(SHARE.exec(lines[at]!.text)![1]!.replace(',', '.'))
    count++
  }
  return count >= 2 && count <= MOST_OPTIONS && sum >= 95 && sum <= 105
}
