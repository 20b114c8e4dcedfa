import type { PageLine } from './page-line.ts'
import { isProse, wordsOf } from './page-line.ts'
import { isKnownAnswer, type OptionLine, optionLine, type PollOption } from './poll-options.ts'
import { pollHeaders } from './wording/index.ts'

const LONGEST_QUESTION = 30
const MOST_OPTIONS = 20
/** How far the shares may be from those of the votes, and their sum from the whole, in points. */
const ROUNDED = 1
const ROUNDED_SUM = 5

/** Lines of answers and their counts that follow each other. */
interface Poll {
  readonly first: number
  readonly last: number
  readonly lines: readonly OptionLine[]
  readonly options: readonly PollOption[]
}

/**
 * Marks polls: a question, its answers and their counts. At least two counts whose shares make up about the whole must
 * follow a line that asks or says that this is a poll, or have the answers or the sum that only polls have: a table of
 * figures does none of it.
 */
export function markPolls(lines: readonly PageLine[]): void {
  for (let index = 0; index < lines.length; index++) {
    const first = optionLine(lines[index]!)
    if (first === null) continue
    const poll = pollFrom(lines, index, first)
    const start = isWhole(poll.options) ? startOf(lines, poll) : null
    if (start !== null) for (let at = start; at <= poll.last; at++) lines[at]!.kind = 'poll'
    index = poll.last
  }
}

/** The run of counts from one on, in which at most one line, the answer, stands between two of them. */
function pollFrom(lines: readonly PageLine[], first: number, line: OptionLine): Poll {
  const found = [line]
  const options = [...named(line, lines[first - 1])]
  let last = first
  for (let at = first + 1; at < lines.length && at <= last + 2; at++) {
    const next = optionLine(lines[at]!)
    if (next === null) continue
    last = at
    found.push(next)
    options.push(...named(next, lines[at - 1]))
  }
  return { first, last, lines: found, options }
}

/** The options of a line, a bare count by the answer above it. */
const named = ({ options }: OptionLine, above: PageLine | undefined): readonly PollOption[] =>
  options[0]!.label === '' ? [{ ...options[0]!, label: above?.text ?? '' }] : options

/** Index of the poll's first line; `null` where nothing tells a poll from a table. */
function startOf(lines: readonly PageLine[], poll: Poll): number | null {
  if (poll.lines[0]!.asks) return isHeaderAt(lines, poll.first - 1) ? poll.first - 1 : poll.first
  const question = questionAbove(lines, poll.first)
  if (question !== null) return question
  if (!isCounted(poll.options) || !(areKnown(poll.options) || isSummedUp(poll))) return null
  const start = poll.lines[0]!.options[0]!.label === '' ? poll.first - 1 : poll.first
  return lines[start - 1]?.text.endsWith(':') ? null : start
}

/** Index of the question above the first answer, or of the header above that. */
function questionAbove(lines: readonly PageLine[], firstTally: number): number | null {
  for (let at = firstTally; at >= Math.max(0, firstTally - 3); at--) {
    const line = lines[at]!
    if (at < firstTally && isProse(line) && !asks(line)) return null
    if (asks(line)) return isHeaderAt(lines, at - 1) ? at - 1 : at
    if (isHeader(line)) return at
  }
  return null
}

const asks = (line: PageLine) => /[?？]$/.test(line.text) && wordsOf(line) <= LONGEST_QUESTION
const isHeader = (line: PageLine) => line.kind === 'poll' || pollHeaders.has(line.key)
const isHeaderAt = (lines: readonly PageLine[], at: number) => at >= 0 && isHeader(lines[at]!)

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
const votesOf = (options: readonly PollOption[]) => sumOf(options.map(({ votes }) => votes ?? 0))

function isWhole(options: readonly PollOption[]): boolean {
  const sum = sumOf(options.map(({ share }) => share))
  return options.length >= 2 && options.length <= MOST_OPTIONS && Math.abs(sum - 100) <= ROUNDED_SUM
}

/** Whether each share is that of its votes. */
function isCounted(options: readonly PollOption[]): boolean {
  const all = votesOf(options)
  return options.every(({ votes, share }) => votes !== null && Math.abs((votes / all) * 100 - share) <= ROUNDED)
}

const areKnown = (options: readonly PollOption[]) => options.filter(({ label }) => isKnownAnswer(label)).length >= 2

/** Whether the line of all the counts ends in the number of votes that they add up to. */
const isSummedUp = ({ lines: [line], options, first, last }: Poll) => first === last && line!.total === votesOf(options)
