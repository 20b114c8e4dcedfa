import { QuoteSearch, quoteOf, sha256 } from '../text/index.ts'
import type { Evidence, Finding, Judgement, TextQuote } from '../vocabulary/index.ts'

const ID_LENGTH = 20
const EVIDENCE_LENGTH = 12

/** A finding of a document of the record, as it can be known again. */
export interface KnownFinding {
  readonly finding: Finding
  /** Hash of the document, the rule, the words with those around them, and the ordinal among equals. */
  readonly id: string
  readonly quote: TextQuote
  readonly evidence: string
}

/** What makes the findings of one document known again when it is checked anew. */
export function knownFindings(document: string, text: string, findings: readonly Finding[]): KnownFinding[] {
  const ordinals = new Map<string, number>()
  return findings.map((finding) => {
    const quote = quoteOf(text, finding)
    const place = JSON.stringify([document, finding.rule, quote.prefix, quote.exact, quote.suffix])
    const ordinal = ordinals.get(place) ?? 0
    ordinals.set(place, ordinal + 1)
    return { finding, quote, evidence: evidenceKey(finding), id: sha256(`${place}:${ordinal}`).slice(0, ID_LENGTH) }
  })
}

/** Names what a finding rests on: published values by what they say, statements by their words, in no order. */
export function evidenceKey({ evidence }: Pick<Finding, 'evidence'>): string {
  return sha256(JSON.stringify(evidence.map(evidenceText).toSorted())).slice(0, EVIDENCE_LENGTH)
}

function evidenceText(evidence: Evidence): string {
  if (evidence.kind === 'statement') return JSON.stringify([evidence.doc, evidence.quote.replaceAll(/\s+/gu, ' ')])
  const { indicator, actors, period, value, unit, producer } = evidence
  return JSON.stringify([indicator, actors, period, value, unit, producer])
}

/** Judgements by the id of the finding that they are of, and those whose finding is no longer made. */
export interface RefoundFindings {
  readonly of: ReadonlyMap<string, readonly Judgement[]>
  readonly lost: readonly Judgement[]
}

/** Finds the findings of one document that were judged: by id, else by their rule where their words stand now. */
export function refoundFindings(
  judgements: readonly Judgement[],
  text: string,
  known: readonly KnownFinding[],
): RefoundFindings {
  const ids = new Set(known.map(({ id }) => id))
  const of = new Map<string, Judgement[]>()
  const lost: Judgement[] = []
  let search: QuoteSearch | null = null
  for (const judgement of judgements) {
    const id = ids.has(judgement.target.id)
      ? judgement.target.id
      : inPlace(judgement, (search ??= new QuoteSearch(text)), known)?.id
    if (id === undefined) lost.push(judgement)
    else if (of.has(id)) of.get(id)!.push(judgement)
    else of.set(id, [judgement])
  }
  return { of, lost }
}

function inPlace({ target, quote }: Judgement, search: QuoteSearch, known: readonly KnownFinding[]) {
  if (target.kind !== 'finding') return null
  const span = search.find(quote)
  if (!span) return null
  const there = known.filter(
    ({ finding }) => finding.rule === target.rule && finding.start === span.start && finding.end === span.end,
  )
  return there.find(({ evidence }) => evidence === target.evidence) ?? (there.length === 1 ? there[0] : null)
}
