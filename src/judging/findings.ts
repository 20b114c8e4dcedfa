import type { Checking } from '../checking.ts'
import type { Ontology } from '../ontology/index.ts'
import { decisionOf, isOut, type KnownFinding, knownFindings, refoundFindings } from '../record/index.ts'
import { paragraphAround } from '../text/index.ts'
import type { Finding, Judgement, RecordFinding, RowDocument, Store } from '../vocabulary/index.ts'
import { documentsOfRecord, type RecordDocument } from './claims.ts'
import { AS_READ, judgedRecord } from './judged-record.ts'

export interface FindingsOptions {
  /** `YYYY-MM-DD`, the newest day that the statements give where it is left out. */
  readonly asOf?: string | undefined
  /** Statements as they were read, whatever persons decided about them. */
  readonly asRead?: boolean
}

/** What does not hold together in a record, before it is known what persons decided about it. */
export interface CheckedRecord {
  readonly findings: readonly RecordFinding[]
  readonly documents: number
}

/** Checks every document of a record: in itself, against the others, and against what is published. */
export async function checkRecord(
  store: Store,
  checking: Checking,
  tables: Pick<Ontology, 'units'>,
  { asOf, asRead = false }: FindingsOptions = {},
): Promise<CheckedRecord> {
  const judged = asRead ? AS_READ : await judgedRecord(store, tables)
  const documents = await documentsOfRecord(store, checking, judged)
  const checked = documents.map((document) => document.checked)
  const byName = new Map(documents.map((document) => [document.checked.document.name, document]))
  const findings = [...Map.groupBy(checking.check(checked, { asOf }), ({ doc }) => doc)].flatMap(([doc, own]) => {
    const { summary, checked } = byName.get(doc)!
    return knownFindings(summary.key, checked.document.text, own).map((known) => recordFinding(known, byName))
  })
  return { findings, documents: documents.length }
}

type Documents = ReadonlyMap<string, RecordDocument>

function recordFinding({ finding, id, quote, evidence }: KnownFinding, documents: Documents): RecordFinding {
  return {
    ...finding,
    ...placeOf(finding, documents),
    id,
    statement: statementAt(finding, documents),
    evidence: finding.evidence.map((each) =>
      each.kind === 'statement' ? { ...each, ...placeOf(each, documents) } : each,
    ),
    judgement: null,
    changed: false,
    quoted: quote,
    evidenceKey: evidence,
  }
}

function statementAt({ doc, start, end }: Finding, documents: Documents): string | null {
  const { claims } = documents.get(doc)!.checked
  return claims.find(({ figure }) => figure.start === start && figure.end === end)?.figure.id ?? null
}

function placeOf(place: Pick<Finding, 'doc' | 'start' | 'end'>, documents: Documents) {
  const { summary, checked } = documents.get(place.doc)!
  return { document: rowDocument(summary), ...paragraphAround(checked.document.text, place) }
}

function rowDocument({ key, name, title, publisher, author, published, url }: RowDocument): RowDocument {
  return { key, name, title, publisher, author, published, url }
}

/** The findings of a checked record with what persons decided about each. */
export async function decided(store: Store, { findings }: CheckedRecord): Promise<readonly RecordFinding[]> {
  const { rows } = await store.judgements({ kind: 'finding', standing: true })
  if (rows.length === 0) return findings
  const byDocument = Map.groupBy(rows, ({ document }) => document)
  const own = Map.groupBy(findings, ({ document }) => document.key)
  const judged = new Map<string, readonly Judgement[]>()
  for (const [document, judgements] of byDocument) {
    const reading = await store.reading(document)
    if (!reading) continue
    const known = (own.get(document) ?? []).map((finding) => {
      return { finding, id: finding.id, quote: finding.quoted, evidence: finding.evidenceKey }
    })
    for (const [id, found] of refoundFindings(judgements, reading.text, known).of) judged.set(id, found)
  }
  return findings.map((finding) => withDecision(finding, judged.get(finding.id) ?? []))
}

function withDecision(finding: RecordFinding, judgements: readonly Judgement[]): RecordFinding {
  const judgement = decisionOf(judgements)
  const { target } = judgement?.judgements.at(-1) ?? {}
  return {
    ...finding,
    judgement,
    changed: target?.kind === 'finding' && target.evidence !== finding.evidenceKey,
  }
}

/** Whether a finding is shown unless all are asked for: it was neither rejected nor set aside. */
export const isShown = ({ judgement }: RecordFinding): boolean => !isOut(judgement)

/** What does not hold together in a record, as judged, with what persons decided about it. */
export async function findingsOfRecord(
  store: Store,
  checking: Checking,
  tables: Pick<Ontology, 'units'>,
  options: FindingsOptions = {},
): Promise<readonly RecordFinding[]> {
  return decided(store, await checkRecord(store, checking, tables, options))
}
