import { trimmedEnds } from '../../text/index.ts'
import { isVoteWording } from './counters.ts'
import type { PageLine } from './page-line.ts'
import { pollAnswers } from './wording/index.ts'

/** One answer of a poll and its count, as a line writes them. */
export interface PollOption {
  /** Empty where the answer stands in the line above. */
  readonly label: string
  readonly votes: number | null
  /** Of a hundred. */
  readonly share: number
}

/** What a line that ends in the count of an answer says. */
export interface OptionLine {
  readonly options: readonly PollOption[]
  /** Whether the question stands before the first answer. */
  readonly asks: boolean
  /** The number of all votes behind the last answer. */
  readonly total: number | null
}

const LONGEST = 300
const LONGEST_ANSWER = 150
const MOST_WORDS = 15

/** `33 (31%)` and `33 votes (31%)`; `(31%, 33 votes)`; `31% (33 votes)` and `31%`. */
const TALLY =
  /(?<![\d\p{Sc}.,])(?:(\d[\d,.]{0,12})\s?\p{L}{0,12}\s?[(（]\s?(\d{1,3}(?:[.,]\d{1,2})?)\s?[%％]\s?[)）]|[(（]\s?(\d{1,3}(?:[.,]\d{1,2})?)\s?[%％][,，;]\s?(\d[\d,.]{0,12})\s?\p{L}{0,12}\s?[)）]|(\d{1,3}(?:[.,]\d{1,2})?)\s?[%％](?:\s?[(（](\d[\d,.]{0,12})\s?\p{L}{0,12}\s?[)）])?)/gu
const MARKS_BEFORE = /[\s,;:：|•·/—–-]/
const MARKS_BEHIND = /[\s:：—–=-]/
const SENTENCE_END = /[.!。！](?=\s)/
const SMALL = /^\p{Ll}/u

/** The answers and counts that a line consists of, as `Yes 12 (71%) No 5 (29%)`; `null` where it is anything else. */
export function optionLine({ text, length }: PageLine): OptionLine | null {
  if (length > LONGEST || !/[%％]/.test(text)) return null
  const tallies = [...text.matchAll(TALLY)]
  if (tallies.length === 0) return null
  const total = totalOf(text.slice(endOf(tallies.at(-1)!)))
  if (total === undefined) return null
  const before = tallies.map((tally, at) => text.slice(at === 0 ? 0 : endOf(tallies[at - 1]!), tally.index))
  const asked = before[0]!.lastIndexOf('?') + 1 || before[0]!.lastIndexOf('？') + 1
  before[0] = before[0]!.slice(asked)
  const options = tallies.map((tally, at) => ({ label: answerOf(before[at]!), ...countOf(tally) }))
  const areAnswers = options.length === 1 ? isAnswer(options[0]!.label) : options.every(({ label }) => isOneOf(label))
  return areAnswers ? { options, asks: asked > 0, total } : null
}

const endOf = ({ 0: words, index }: RegExpExecArray): number => index + words.length

/** Each way of writing a tally has its votes and its share in groups of its own. */
function countOf(tally: RegExpExecArray): Omit<PollOption, 'label'> {
  const votes = tally[1] ?? tally[4] ?? tally[6]
  const share = tally[2] ?? tally[3] ?? tally[5] ?? ''
  return {
    votes: votes === undefined ? null : Number(votes.replaceAll(/\D/g, '')),
    share: Number(share.replace(',', '.')),
  }
}

const answerOf = (words: string): string => trimmedEnds(words, MARKS_BEHIND, MARKS_BEFORE)

const isAnswer = (label: string): boolean => label.length <= LONGEST_ANSWER && !SENTENCE_END.test(label)

/** `yes`, and `yes, but not now`. */
export const isKnownAnswer = (label: string): boolean => {
  const words = label.toLowerCase().replaceAll('’', "'")
  return pollAnswers.has(words) || pollAnswers.has(words.split(/[,，]/, 1)[0]!)
}

/** Whether words may be one of several answers of a line; a sentence goes on in small letters behind its figures. */
function isOneOf(label: string): boolean {
  if (label === '' || !isAnswer(label) || label.split(' ').length > MOST_WORDS) return false
  return !SMALL.test(label) || isKnownAnswer(label)
}

/** The number of a total of votes, `null` where there are no words at all, `undefined` where they are something else. */
function totalOf(rest: string): number | null | undefined {
  const words = answerOf(rest).toLowerCase()
  if (words === '') return null
  const [digits, ...more] = words.match(/\d[\d,. \u00a0]*/g) ?? []
  if (digits === undefined || more.length > 0 || !isVoteWording(words)) return undefined
  return Number(digits.replaceAll(/\D/g, ''))
}
