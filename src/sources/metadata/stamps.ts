import { partsBetween, trimmedEnds } from '../../text/index.ts'
import { isFontWidget } from '../furniture/index.ts'
import { isByline } from './authors.ts'
import { findDate } from './dates.ts'
import { PUBLISHED_LABELS, STRONG_LABELS, UPDATED_LABELS } from './wording.ts'

/** A line that stamps a document with its date. */
export interface DateStamp {
  /** EDTF, to the day. */
  readonly date: string
  readonly meaning: 'published' | 'unlabelled' | 'placed' | 'updated'
  /** Whether font-size buttons stand in the line too. */
  readonly hasWidget: boolean
  /** What follows the stamp on its line, and where in the line it starts: a headline; empty where nothing does. */
  readonly rest: string
  readonly restStart: number
}

const LONGEST = 300

/** Words before a date that font-size buttons follow are a label up to this length. */
const LONGEST_LABEL = 30

/** `Seoul, `: where a text was written. */
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?,\s$/u

/** A stamp's date ends within so many characters of its start. */
const WITHIN = 80
const YEAR = /\d{4}/
const TIME =
  /^[\s,|·•–—-]*(?:at\s|в\s)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:UTC|GMT|[A-Z]{2,4}T|MSK|CST|IST)\)?)?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?(?!\p{L}|\d)/iu
const TIME_BEFORE = /\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[a-z]{2,4}t)?[\s,]*$/
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?$/i
const EDGE = /[\s:：,|·•()[\]–—-]/
const OPENING = /[\s:：,.|·•()[\]–—-]/
const LEADING = /^[\s:,|·•–—-]+/
const SEPARATOR = /[|•·]/

/** Reads a line as a date stamp: a label or nothing, a date, perhaps a time, then nothing, buttons or a headline. */
export function readStamp(line: string): DateStamp | null {
  if (line.length > LONGEST || !YEAR.test(line)) return null
  const written = findDate(line.slice(0, WITHIN))
  if (!written) return null
  const behind = line.slice(written.end)
  const before = line.slice(0, written.start)
  const hasWidget = isFontWidget(behind.trim()) && before.length <= LONGEST_LABEL
  const meaning = meaningOf(before) ?? (hasWidget ? 'published' : null)
  if (!meaning) return null
  const time = TIME.exec(behind)?.[0].length ?? 0
  const rest = behind.slice(time)
  const date = written.edtf
  const restStart = line.length - rest.replace(LEADING, '').length
  const isWidget = hasWidget || isFontWidget(rest.trim())
  return { date, meaning, hasWidget: isWidget, rest: isWidget ? '' : trimmedEnds(rest, EDGE, OPENING), restStart }
}

/** What the words before a date say of it; `null` where they are more than a label. */
function meaningOf(before: string): DateStamp['meaning'] | null {
  const label = trimmedEnds(before.toLowerCase().replace(TIME_BEFORE, ''), EDGE, OPENING)
  const words = label.split(/\s+/).filter((word) => !WEEKDAY.test(word))
  const bare = trimmedEnds(words.join(' '), EDGE, OPENING)
  if (bare === '') return 'unlabelled'
  if (PUBLISHED_LABELS.has(bare)) return 'published'
  if (UPDATED_LABELS.has(bare)) return 'updated'
  return PLACE.test(before) ? 'placed' : null
}

/** How far from a text's start and end a label with a colon and a date is looked for within a line of prose. */
const LABEL_WITHIN = 500
const LABEL = /(\p{L}{2,20}(?: \p{L}{2,20})?)\s?$/u
const COLON = /[:：]\s?/g

/** The date behind a label and a colon near the start or end of a text: `… Date published: 3 May 2023 Print …`. */
export function labelledDate(text: string): string | null {
  const parts = text.length > LABEL_WITHIN * 2 ? [text.slice(0, LABEL_WITHIN), text.slice(-LABEL_WITHIN)] : [text]
  for (const part of parts) {
    for (const colon of part.matchAll(COLON)) {
      const label = LABEL.exec(part.slice(Math.max(0, colon.index - 42), colon.index))?.[1]?.toLowerCase()
      if (!label || !(STRONG_LABELS.has(label) || STRONG_LABELS.has(label.split(' ').at(-1)!))) continue
      const behind = colon.index + colon[0].length
      const date = findDate(part.slice(behind, behind + 40))
      if (date?.start === 0) return date.edtf
    }
  }
  return null
}

/** The stamps of one line, each of its parts between bars being one: `Published 3 May 2023 | Updated 5 May 2023`. */
export function stampsOf(line: string): DateStamp[] {
  const whole = readStamp(line)
  if (whole && (whole.rest === '' || isByline(whole.rest))) return [whole]
  if (line.length > LONGEST || !YEAR.test(line)) return []
  return partsBetween(line, SEPARATOR)
    .map(readStamp)
    .filter((stamp) => stamp !== null && stamp.rest === '') as DateStamp[]
}
