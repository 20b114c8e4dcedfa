import type { Ontology } from '../ontology/index.ts'
import { checkedCorrections, ordinalOf } from '../record/index.ts'
import { quoteOf } from '../text/index.ts'
import {
  judgedKind,
  type Judgement,
  type NewJudgement,
  type RecordFinding,
  type Signature,
  type Statement,
  type Store,
  type StoredReading,
  type Verdict,
} from '../vocabulary/index.ts'
import { putAgain } from './add.ts'
import { judgedReading } from './judged-record.ts'
import { nameOf, reasonOf, UnfitJudgement } from './unfit.ts'

/** What a person asks to have noted. */
export interface AskedJudgement {
  /** The id of a statement or of a finding. */
  readonly target: string
  /** The document's key, where a statement stands in several copies. */
  readonly document?: string | undefined
  readonly verdict: Verdict
  readonly reason: string
  /** Fields with the values they should have; with `corrected` alone. */
  readonly corrections?: unknown
  readonly by: string
  readonly at: string
}

export interface Judging {
  readonly store: Store
  readonly ontology: Ontology
  /** The record's findings; asked for only where the target is no statement. */
  findings(): Promise<readonly RecordFinding[]>
}

/** Notes what a person decided, with the words it is of; throws an `UnfitJudgement` where that cannot be. */
export async function judge(asked: AskedJudgement, judging: Judging): Promise<Judgement> {
  const by = nameOf(asked.by)
  const reason = reasonOf(asked.reason)
  const given = { verdict: asked.verdict, reason, by, at: asked.at }
  const place = (await statementPlace(asked, judging)) ?? (await findingPlace(asked, judging))
  return judging.store.judge({ ...place, ...given })
}

/**
 * Notes that a judgement no longer stands, and takes out of the record what it had added; throws an `UnfitJudgement`
 * where there is none.
 */
export async function takeBack(
  id: string,
  { by, at }: Signature,
  { store, ontology }: Pick<Judging, 'store' | 'ontology'>,
): Promise<Judgement> {
  const signature = { by: nameOf(by), at }
  const judgement = await store.takeBack(id, signature)
  if (!judgement) throw new UnfitJudgement('missing', `This record holds no judgement ${id}.`)
  if (judgement.verdict === 'added') await putAgain(judgement.document, { store, ontology })
  return judgement
}

type Place = Pick<NewJudgement, 'target' | 'document' | 'quote' | 'start' | 'corrections'>

async function statementPlace(asked: AskedJudgement, { store, ontology }: Judging): Promise<Place | null> {
  const document = asked.document ?? (await store.figure(asked.target))?.document.key
  const reading = document === undefined ? null : await store.reading(document)
  const statement = reading?.statements.find(({ id }) => id === asked.target)
  if (!reading || !statement) return null
  return {
    target: { kind: judgedKind(statement.kind), id: statement.id, ordinal: ordinalOf(statement, reading.statements) },
    document: reading.key,
    quote: quoteOf(reading.text, statement),
    start: statement.start,
    corrections: await correctionsOf(asked, reading, statement, { store, ontology }),
  }
}

/** Checked against the statement as it stands corrected already. */
async function correctionsOf(
  { verdict, corrections }: AskedJudgement,
  reading: StoredReading,
  statement: Statement,
  { store, ontology }: Pick<Judging, 'store' | 'ontology'>,
): Promise<NewJudgement['corrections']> {
  if (verdict !== 'corrected') {
    if (corrections === undefined) return {}
    throw new UnfitJudgement('wrong', `Only a judgement that corrects has corrections, and this one is ${verdict}.`)
  }
  const decision = (await judgedReading(store, reading))(statement.id)
  const standing = { ...statement, ...decision?.corrections }
  const checked = checkedCorrections(corrections, standing, ontology)
  if (checked.problem !== null) throw new UnfitJudgement('wrong', checked.problem)
  return checked.corrections
}

async function findingPlace(asked: AskedJudgement, { findings }: Judging): Promise<Place> {
  const finding = (await findings()).find(({ id }) => id === asked.target)
  if (!finding) {
    throw new UnfitJudgement('missing', `This record holds no statement and no finding ${asked.target}.`)
  }
  if (asked.verdict === 'corrected' || asked.corrections !== undefined) {
    throw new UnfitJudgement(
      'wrong',
      'A finding is confirmed, rejected or set aside; what is corrected is a statement.',
    )
  }
  const { id, rule, document, quoted, start, evidenceKey } = finding
  return {
    target: { kind: 'finding', id, rule, evidence: evidenceKey },
    document: document.key,
    quote: quoted,
    start,
    corrections: {},
  }
}
