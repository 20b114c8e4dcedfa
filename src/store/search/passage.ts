import type { SearchHit } from '../../vocabulary/index.ts'
import type { Word } from './fold.ts'
import { type Match, matchesOf } from './matches.ts'
import type { SearchTerm } from './query.ts'

/** About how many code units of text a person is shown. */
const LENGTH = 240

/**
 * The passage in which most of the terms stand together, the first of equals; the beginning of the text where the
 * terms were found elsewhere. `passage` is the text's own slice from `start`, and marks are spans within it.
 */
export function passageOf(text: string, terms: readonly SearchTerm[]): Omit<SearchHit, 'document'> {
  const matches = matchesOf(text, terms)
  const [first, last] = bestWindow(matches)
  const [start, end] = around(text, matches[first]?.start ?? 0, matches[last]?.end ?? 0)
  const marks = matches
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ start: match.start - start, end: match.end - start }))
  return { passage: text.slice(start, end), start, marks: joined(marks) }
}

/** First and last index of the matches that fit one passage and hold most different terms. */
function bestWindow(matches: readonly Match[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0]
  let most = 0
  for (let first = 0; first < matches.length; first += 1) {
    const limit = (matches[first]?.start ?? 0) + LENGTH
    const terms = new Set<number>()
    let last = first
    for (let next = first; next < matches.length; next += 1) {
      const match = matches[next]
      if (match === undefined || match.end > limit) break
      if (!terms.has(match.term)) last = next
      terms.add(match.term)
    }
    if (terms.size > most) {
      most = terms.size
      best = [first, last]
    }
  }
  return best
}

/** Widens a span to a passage that begins and ends between words. */
function around(text: string, from: number, to: number): readonly [number, number] {
  const room = Math.max(0, LENGTH - (to - from))
  const wished = Math.max(0, Math.min(from - Math.floor(room / 2), text.length - LENGTH))
  const start = wished === 0 ? 0 : nextGap(text, wished, from)
  const until = Math.max(to, Math.min(text.length, start + LENGTH))
  const end = until === text.length ? until : lastGap(text, until, to)
  return [start, end]
}

/** The first start of a word from `at` on, or `at` itself where a line has no gap before `before`. */
function nextGap(text: string, at: number, before: number): number {
  for (let index = at; index < Math.min(before, at + 40); index += 1) {
    if (/\s/u.test(text[index] ?? '') && !/\s/u.test(text[index + 1] ?? ' ')) return index + 1
  }
  return isInsidePair(text, at) ? at + 1 : at
}

function lastGap(text: string, at: number, after: number): number {
  for (let index = at; index > Math.max(after, at - 40); index -= 1) if (/\s/u.test(text[index] ?? '')) return index
  return isInsidePair(text, at) ? at + 1 : at
}

function isInsidePair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
}

/** Marks that overlap made one. */
function joined(marks: readonly Word[]): readonly Word[] {
  const result: Word[] = []
  for (const mark of marks) {
    const last = result.at(-1)
    if (last === undefined || mark.start >= last.end) result.push(mark)
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) }
  }
  return result
}
