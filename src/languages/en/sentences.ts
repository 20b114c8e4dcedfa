import { wordSet, unitAt } from '../../text/index.ts'
import type { Span } from '../../vocabulary/index.ts'

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = wordSet(
  (
    'mr mrs ms mst dr prof gen col lt sgt capt adm sen rep gov pres st mt no nos vol pp fig art vs etc inc ltd co corp llc ' +
    'bros jr sr ph u.s u.k u.n e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec approx est cu sq bn mln bln ' +
    'mn tn trn dept univ min max incl resp ca cf al'
  ).split(' '),
)

/** The first names of `G.B. Walsh`; the abbreviations that end sentences are listed or longer. */
const INITIALS = /^(?!E\.U|D\.C|B\.C|A\.D)\p{Lu}\.\p{Lu}$/u

/** Number words of the wires: what follows them within a sentence is written small. */
const SCALES = wordSet(['mln', 'bln', 'bn', 'mn', 'tn', 'trn', 'pct', 'dlrs'])

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»'])
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '—', '–', '-', '*'])

/** `.`, `!`, `?`, `…`. */
const isStop = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026

/** Splits one block of prose into sentences; spans exclude surrounding white space. */
export function splitSentences(text: string, block: Span): Span[] {
  const sentences: Span[] = []
  let start = block.start
  for (let at = block.start; at < block.end; at++) {
    if (!isStop(unitAt(text, at))) continue
    let stop = at + 1
    while (
      stop < block.end &&
      (CLOSERS.has(text[stop]!) || text[stop] === '.' || text[stop] === '!' || text[stop] === '?')
    )
      stop++
    stop = behindNote(text, stop, block.end)
    if (endsSentence(text, start, at, stop, block.end)) {
      push(text, start, stop, sentences)
      start = stop
    }
    at = stop - 1
  }
  push(text, start, block.end, sentences)
  return sentences
}

/** Behind the mark of a footnote: `went to China.[1] About`. */
function behindNote(text: string, at: number, end: number): number {
  let next = at
  while (next + 2 < end && text[next] === '[' && isDigit(text[next + 1]!)) {
    let close = next + 2
    while (close < end && close < next + 4 && isDigit(text[close]!)) close++
    if (text[close] !== ']') break
    next = close + 1
  }
  return next
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9'

function push(text: string, from: number, to: number, sentences: Span[]): void {
  let start = from
  let end = to
  while (start < end && isSpace(unitAt(text, start))) start++
  while (end > start && isSpace(unitAt(text, end - 1))) end--
  if (end > start) sentences.push({ start, end })
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0x202f

/** Whether the stop at `at` ends a sentence: not inside a number, an abbreviation, or before a lower-case word. */
function endsSentence(text: string, start: number, at: number, stop: number, end: number): boolean {
  if (stop >= end) return true
  const next = text[stop]!
  if (text[at] === '.') {
    const word = wordBefore(text, start, at)
    if (!isSpace(unitAt(next, 0))) {
      // "…of trade.The next": a page that lost the space between two sentences.
      return word.length > 2 && isLowerWord(word) && isUpperLetter(next) && !isLowerWord(next)
    }
    if (word.length === 1 && isUpperLetter(word)) return false
    if (SCALES.has(word.toLowerCase())) return startsNewSentence(text, stop, end)
    if (ABBREVIATIONS.has(word.toLowerCase())) return false
    if (INITIALS.test(word)) return false
    if (word.includes('.')) return startsNewSentence(text, stop, end)
  } else if (!isSpace(unitAt(next, 0))) return false
  return startsNewSentence(text, stop, end)
}

/** No abbreviation is longer; what is, is an address or a run of marks. */
const LONGEST_WORD = 40

function wordBefore(text: string, start: number, at: number): string {
  let from = at
  const least = Math.max(start, at - LONGEST_WORD)
  while (from > least && !isSpace(unitAt(text, from - 1)) && !OPENERS.has(text[from - 1]!)) from--
  return text.slice(from, at)
}

const isUpperLetter = (char: string): boolean => char !== char.toLowerCase()
const isLowerWord = (word: string): boolean => word === word.toLowerCase()

function startsNewSentence(text: string, stop: number, end: number): boolean {
  let at = stop
  while (at < end && (isSpace(unitAt(text, at)) || OPENERS.has(text[at]!))) at++
  if (at >= end) return true
  const char = text[at]!
  return !(char !== char.toUpperCase() && char === char.toLowerCase())
}
