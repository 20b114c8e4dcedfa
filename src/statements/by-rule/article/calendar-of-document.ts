import type { SentenceMentions, WordSet } from '../../../vocabulary/index.ts'
import type { PublicationDate } from './profile.ts'

/** How many years before its publication most of a history takes place. */
const LONG_AGO = 12

/** Whether most years of a document lie long before its publication: it tells of the past, and `in July` is a July of then. */
export function isHistory(mentions: readonly SentenceMentions[], published: PublicationDate | null): boolean {
  let all = 0
  let old = 0
  for (const { times } of mentions) {
    for (const { edtf } of times) {
      if (edtf === null) continue
      all++
      if (published === null || Number(edtf.slice(0, 4)) < published.year - LONG_AGO) old++
    }
  }
  return all >= 3 && old > all * 0.7
}

/** The month in which the document's own fiscal year begins: `the fiscal year ended June 30` begins in July; else `null`. */
export function fiscalStartOf(mentions: readonly SentenceMentions[], starts: WordSet): number | null {
  for (const { times, sentence } of mentions) {
    for (const [index, { relative, last }] of times.entries()) {
      if (relative?.kind === 'ending' && relative.isFiscal && relative.length === 12) return (relative.month % 12) + 1
      if (relative?.kind !== 'fiscal') continue
      // "fiscal 1987/88, starting in July"
      const next = times[index + 1]
      if (next?.relative?.kind !== 'part' || next.relative.unit !== 'month' || next.first - last > SOON) continue
      const isStart = sentence.tokens.slice(last + 1, next.first).some((token) => starts.holds(token))
      if (isStart && next.relative.from === next.relative.to) return next.relative.from
    }
  }
  return null
}

/** How far behind a fiscal year the month may stand that it starts in. */
const SOON = 5
