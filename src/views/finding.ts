import { type Facet, type FindingRule, type RecordFinding, SEVERITIES, type Severity } from '../vocabulary/index.ts'
import { counted } from './counted.ts'
import { type DecisionView, decisionView } from './decision.ts'

/** Which findings a list keeps: those nobody decided about, those somebody did, or all. */
export const FINDING_STATUSES = ['open', 'decided', 'all'] as const
export type FindingStatus = (typeof FINDING_STATUSES)[number]

export interface FindingFilter {
  readonly rule?: FindingRule
  readonly severity?: Severity
  /** A document's key. */
  readonly document?: string
  /** `open` unless given. */
  readonly status?: FindingStatus
  /** Words in the title of the documents that are listed to narrow by. */
  readonly named?: string
  readonly limit?: number
  readonly offset?: number
}

/** A finding of a record as a page shows it. */
export interface FindingView extends Omit<RecordFinding, 'quoted' | 'evidenceKey' | 'judgement'> {
  /** `null` where no person has looked at it. */
  readonly judgement: DecisionView | null
}

/** One page of findings, with the values that each filter can take while the others stay. */
export interface FindingList {
  readonly total: number
  readonly rows: readonly FindingView[]
  readonly rules: readonly Facet[]
  readonly severities: readonly Facet[]
  /** By the documents' keys: those of most findings, and the one that was chosen. */
  readonly documents: readonly (Facet & { readonly name: string })[]
  /** Documents that are not listed, of those so named. */
  readonly moreDocuments: number
  readonly statuses: readonly Facet[]
}

/** The findings that a filter keeps, errors first, else in the order given. */
export function findingList(findings: readonly RecordFinding[], filter: FindingFilter = {}): FindingList {
  const kept = (open: keyof FindingFilter | null) => findings.filter((finding) => isKept(finding, filter, open))
  const rows = kept(null).toSorted(bySeverity)
  const { offset = 0, limit = rows.length } = filter
  const documents = documentsOf(kept('document'), filter)
  return {
    total: rows.length,
    rows: rows.slice(offset, offset + limit).map(findingView),
    rules: counted(kept('rule').map(({ rule }) => rule)),
    severities: counted(kept('severity').map(({ severity }) => severity)),
    documents: documents.listed,
    moreDocuments: documents.more,
    statuses: counted(kept('status').map(statusOf)),
  }
}

/** Documents that are listed: of a large record nobody reads through all of them. */
const LISTED = 20

function documentsOf(findings: readonly RecordFinding[], { document, named }: FindingFilter) {
  const names = new Map(
    findings.map((finding) => [finding.document.key, finding.document.title ?? finding.document.name]),
  )
  const words = (named ?? '').toLocaleLowerCase('en').split(' ').filter(Boolean)
  const isNamed = (name: string) => words.every((word) => name.toLocaleLowerCase('en').includes(word))
  const found = counted(findings.map((finding) => finding.document.key))
    .map((facet) => ({ ...facet, name: names.get(facet.value) ?? facet.value }))
    .filter(({ value, name }) => value === document || isNamed(name))
  const listed = found.filter(({ value }, at) => at < LISTED || value === document)
  return { listed, more: found.length - listed.length }
}

const statusOf = ({ judgement }: RecordFinding): Exclude<FindingStatus, 'all'> => (judgement ? 'decided' : 'open')

function isKept(finding: RecordFinding, filter: FindingFilter, open: keyof FindingFilter | null): boolean {
  const { rule, severity, document, status = 'open' } = filter
  const agrees = (name: keyof FindingFilter, wanted: string | undefined, has: string) =>
    name === open || wanted === undefined || wanted === has
  return (
    agrees('rule', rule, finding.rule) &&
    agrees('severity', severity, finding.severity) &&
    agrees('document', document, finding.document.key) &&
    agrees('status', status === 'all' ? undefined : status, statusOf(finding))
  )
}

const bySeverity = (one: RecordFinding, other: RecordFinding): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)

export function findingView(finding: RecordFinding): FindingView {
  const { quoted: _quoted, evidenceKey: _key, judgement, ...shown } = finding
  return { ...shown, judgement: decisionView(judgement) }
}
