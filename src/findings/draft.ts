import type { CheckedDocument } from './checkable.ts'
import type {
  Evidence,
  Finding,
  FindingRule,
  OfficialClaim,
  Repair,
  Severity,
  Span,
  StatedClaim,
} from '../vocabulary/index.ts'

/** A finding with the claims that it explains: none of them needs another. */
export interface Draft {
  readonly finding: Finding
  readonly explains: readonly StatedClaim[]
}

interface Said {
  readonly rule: FindingRule
  readonly severity: Severity
  readonly message: string
  readonly arithmetic: string
  readonly evidence: readonly (StatedClaim | OfficialClaim)[]
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

function findingOf(doc: string, place: Place, { evidence, repair, ...said }: Said): Finding {
  return {
    ...said,
    doc,
    ...place,
    evidence: evidence.flatMap((claim) => evidenceOf(claim)),
    repair: repair ?? null,
  }
}

function evidenceOf(claim: StatedClaim | OfficialClaim): Evidence[] {
  if (claim.from === 'statement') {
    const { id, start, end, quote } = claim.figure
    return [{ kind: 'statement', doc: claim.document.name, start, end, quote, id }]
  }
  return claim.points.map((point) => ({
    kind: 'official',
    id: point.id,
    indicator: point.indicator,
    actors: point.partner === null ? [point.reporter] : [point.reporter, point.partner],
    period: point.period,
    value: point.value,
    unit: point.unit,
    producer: point.producer,
    url: point.url,
    retrieved: point.retrieved,
  }))
}
