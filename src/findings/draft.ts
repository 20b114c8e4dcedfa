import type { CheckedDocument } from './checkable.ts'
import type {
  ClaimDocument,
  Finding,
  FindingRule,
  OfficialClaim,
  OfficialEvidence,
  Repair,
  Severity,
  Span,
  StatedClaim,
  StatedEvent,
  StatementEvidence,
} from '../vocabulary/index.ts'

/** Evidence before it is known what must be allowed for beside it. */
export type DraftEvidence = StatementEvidence | Omit<OfficialEvidence, 'caveats'>

export interface DraftFinding extends Omit<Finding, 'evidence'> {
  readonly evidence: readonly DraftEvidence[]
}

/** A finding with the claims that it explains: none of them needs another. */
export interface Draft {
  readonly finding: DraftFinding
  readonly explains: readonly StatedClaim[]
}

interface Said {
  readonly rule: FindingRule
  readonly severity: Severity
  readonly message: string
  readonly arithmetic: string
  readonly evidence: readonly (StatedClaim | OfficialClaim | StatedEvent)[]
  readonly repair?: Repair | null
}

/** A finding at the words of a claim; `explains` are the claims that have the same cause. */
export function draftAt(claim: StatedClaim, said: Said, explains: readonly StatedClaim[] = [claim]): Draft {
  const { start, end, quote } = claim.figure
  return { finding: findingOf(claim.document.name, { start, end, quote }, said), explains }
}

/** A finding at a place of a document that is no figure's. */
export const draftAtSpan = ({ document }: CheckedDocument, { start, end }: Span, said: Said): Draft => ({
  finding: findingOf(document.name, { start, end, quote: document.text.slice(start, end) }, said),
  explains: [],
})

type Place = Pick<Finding, 'start' | 'end' | 'quote'>

function findingOf(doc: string, place: Place, { evidence, repair, ...said }: Said): DraftFinding {
  return {
    ...said,
    doc,
    ...place,
    evidence: evidence.flatMap((claim) => evidenceOf(claim)),
    repair: repair ?? null,
  }
}

function evidenceOf(claim: StatedClaim | OfficialClaim | StatedEvent): DraftEvidence[] {
  if ('event' in claim) return [placeOf(claim.event, claim.document)]
  if (claim.from === 'statement') {
    return [placeOf(claim.figure, claim.document)]
  }
  return claim.points.map((point) => ({
    kind: 'official',
    id: point.id,
    indicator: point.indicator,
    measure: point.measure,
    actors: point.partner === null ? [point.reporter] : [point.reporter, point.partner],
    period: point.period,
    value: point.value,
    unit: point.unit,
    basis: point.basis,
    producer: point.producer,
    url: point.url,
    retrieved: point.retrieved,
  }))
}

const placeOf = (
  { id, start, end, quote }: Place & { readonly id: string },
  { name, version }: ClaimDocument,
): StatementEvidence => ({
  kind: 'statement',
  doc: name,
  start,
  end,
  quote,
  id,
  ...(version === undefined ? {} : { version }),
})
