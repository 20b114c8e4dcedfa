import { amountText, periodText, producerText, quoted } from '../text/index.ts'
import type { Claim, KnownValue } from '../vocabulary/index.ts'

/** A statement that a known value is from, with its place. */
export interface StatedSource {
  readonly kind: 'statement'
  readonly doc: string
  /** The key of its document; `null` where it comes from no record. */
  readonly document: string | null
  readonly id: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly publisher: string | null
  readonly published: string | null
}

/** A published value that a known value is from, with its place. */
export interface OfficialSource {
  readonly kind: 'official'
  readonly id: string
  /** `GACC`, or `GACC via TASS`. */
  readonly producer: string
  readonly url: string
  readonly retrieved: string
}

export type KnownSource = StatedSource | OfficialSource

/** What is known of one time, for a page, an export or a terminal. */
export interface KnownView {
  /** EDTF, as it was written; of a sum the years that it is over. */
  readonly period: string
  /** First day, and the day after the last. */
  readonly from: string
  readonly to: string
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly text: string
  readonly sources: readonly KnownSource[]
}

export function knownView(known: KnownValue, unit: string): KnownView {
  const { from, to, value, interval, claims } = known
  return {
    period: periodOf(known),
    from,
    to,
    value,
    low: interval.low,
    high: interval.high,
    text: knownText(known, unit),
    sources: claims.map(sourceOf),
  }
}

/** `2023: $240.11 billion (GACC)`, `2020: “$8.1 billion” (b.txt:72-84)`. */
export function knownText(known: KnownValue, unit: string): string {
  const [claim] = known.claims
  const when = periodText(periodOf(known))
  if (known.claims.length > 1) return `${when}: ${amountText(known.value, unit)} in all (${known.claims.length} values)`
  if (claim.from === 'statement') {
    return `${when}: ${quoted(claim)} (${claim.document.name}:${claim.figure.start}-${claim.figure.end})`
  }
  const sign = claim.scope.measure === 'change' && claim.value > 0 ? '+' : ''
  return `${when}: ${sign}${amountText(claim.value, unit)} (${producerText(claim)})`
}

function periodOf({ claims, from, to }: KnownValue): string {
  const edtf = claims[0].edtf ?? `${from}/${to}`
  return claims.length === 1 ? edtf : `${edtf.split('/')[0]}/${claims.at(-1)!.edtf?.split('/').at(-1) ?? to}`
}

function sourceOf(claim: Claim): KnownSource {
  if (claim.from === 'official') {
    const { id = '', url = '', retrieved = '' } = claim.points[0] ?? {}
    return { kind: 'official', id, producer: producerText(claim), url, retrieved }
  }
  const { figure, document } = claim
  const { id, start, end, quote } = figure
  const { publisher, published } = document
  return {
    kind: 'statement',
    doc: document.name,
    document: document.key ?? null,
    id,
    start,
    end,
    quote,
    publisher,
    published,
  }
}
