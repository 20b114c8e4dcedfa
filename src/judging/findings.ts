import type { Checking } from '../checking.ts'
import type { Ontology } from '../ontology/index.ts'
import { decisionOf, isOut, type KnownFinding, knownFindings, refoundFindings } from '../record/index.ts'
import { paragraphAround } from '../text/index.ts'
import type { Finding, Judgement, RecordFinding, RowDocument, StatementEvidence, Store } from '../vocabulary/index.ts'
import { documentsOfRecord, type RecordDocument } from './claims.ts'
import { earlierVersion } from './earlier.ts'
import { AS_READ, judgedRecord } from './judged-record.ts'
import { Turns } from './turns.ts'

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
  const byName = new Map([...documents.values()].map(({ document }) => [document.name, document]))
  const findingsIn = checking.checker(
    [...documents.values()].flatMap(({ claims }) => claims),
    asOf,
    [...documents.values()].flatMap(({ events }) => events),
  )
  const findings: RecordFinding[] = []
  const turns = new Turns()
  for await (const texts of store.eachText()) {
    const textOf = new Map(texts.map(({ document, text }) => [document.key, text]))
    const known: PlacedFinding[] = []
    const earlierText = new Map<string, string>()
    for (const { document: own, text } of texts) {
      await turns.next()
      const checked = documents.get(own.key)
      if (!checked) continue
      const { document, claims, events, entities } = checked
      const earlier = await earlierVersion(store, checked, checking)
      if (earlier) earlierText.set(own.key, earlier.text)
      for (const finding of knownFindings(
        own.key,
        text,
        findingsIn({ document: { ...document, text }, claims, events, entities, earlier }),
      ))
        known.push({ ...finding, statement: statementAt(finding.finding, checked) })
    }
    const places = await placesOf(known, { store, byName, textOf, earlierText })
    for (const finding of known) findings.push(recordFinding(finding, places))
  }
  return { findings, documents: documents.size }
}

interface PlacedFinding extends KnownFinding {
  readonly statement: string | null
}

type Place = Pick<Finding, 'doc' | 'start' | 'end'> & Pick<StatementEvidence, 'version'>
type PlaceOf = (place: Place) => { readonly document: RowDocument; readonly before: string; readonly after: string }

interface Places {
  readonly store: Store
  readonly byName: ReadonlyMap<string, RowDocument>
  /** The texts that are at hand, by the keys of their documents. */
  readonly textOf: ReadonlyMap<string, string>
  /** As it is, of their earlier versions. */
  readonly earlierText: ReadonlyMap<string, string>
}

/** Where findings and what they rest on stand; the texts that are not at hand are asked for. */
async function placesOf(
  findings: readonly KnownFinding[],
  { store, byName, textOf, earlierText }: Places,
): Promise<PlaceOf> {
  const named = findings.flatMap(({ finding: { evidence } }) =>
    evidence.flatMap((each) => (each.kind === 'statement' ? [byName.get(each.doc)!.key] : [])),
  )
  const others = await store.texts([...new Set(named)].filter((key) => !textOf.has(key)))
  return ({ doc, start, end, version }) => {
    const document = byName.get(doc)!
    const current = textOf.get(document.key) ?? others.get(document.key)
    const text = (version === undefined ? current : earlierText.get(document.key)) ?? ''
    return { document, ...paragraphAround(text, { start, end }) }
  }
}

function recordFinding({ finding, statement, id, quote, evidence }: PlacedFinding, placeOf: PlaceOf): RecordFinding {
  return {
    ...finding,
    ...placeOf(finding),
    id,
    statement,
    evidence: finding.evidence.map((each) => (each.kind === 'statement' ? { ...each, ...placeOf(each) } : each)),
    judgement: null,
    changed: false,
    quoted: quote,
    evidenceKey: evidence,
  }
}

/** The statement whose words a finding stands at. */
function statementAt({ start, end }: Finding, { claims, events, entities }: RecordDocument): string | null {
  const statements = [...claims.map(({ figure }) => figure), ...events.map(({ event }) => event), ...entities]
  return statements.find((statement) => statement.start === start && statement.end === end)?.id ?? null
}

/** The findings of a checked record with what persons decided about each. */
export async function decided(store: Store, { findings }: CheckedRecord): Promise<readonly RecordFinding[]> {
  const { rows } = await store.judgements({ kind: 'finding', standing: true })
  if (rows.length === 0) return findings
  const judged = await judgementsOf(store, findings, rows)
  return findings.map((finding) => withDecision(finding, judged.get(finding.id) ?? []))
}

/** The finding that a judgement is of as the record is checked now; `null` where it is no longer made. */
export async function findingOf(
  store: Store,
  findings: readonly RecordFinding[],
  judgement: Judgement,
): Promise<RecordFinding | null> {
  const [id] = [...(await judgementsOf(store, findings, [judgement])).keys()]
  return findings.find((finding) => finding.id === id) ?? null
}

/** Judgements by the ids of the findings that they are of. */
async function judgementsOf(
  store: Store,
  findings: readonly RecordFinding[],
  judgements: readonly Judgement[],
): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  const own = Map.groupBy(findings, ({ document }) => document.key)
  const judged = new Map<string, readonly Judgement[]>()
  for (const [document, given] of Map.groupBy(judgements, (judgement) => judgement.document)) {
    const known = (own.get(document) ?? []).map((finding) => {
      return { finding, id: finding.id, quote: finding.quoted, evidence: finding.evidenceKey }
    })
    const ids = new Set(known.map(({ id }) => id))
    // The text is looked at only for what is no longer known by its id.
    const isKnown = given.every(({ target }) => ids.has(target.id))
    const text = isKnown ? '' : ((await store.texts([document])).get(document) ?? '')
    for (const [id, found] of refoundFindings(given, text, known).of) judged.set(id, found)
  }
  return judged
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
