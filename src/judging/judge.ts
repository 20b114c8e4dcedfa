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
import { judgedReading } from './judged-record.ts'

export const LONGEST_NAME = 120
export const LONGEST_REASON = 4000

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

export type JudgementProblem = 'missing' | 'wrong'

/** A judgement that cannot be noted: in one sentence why. */
export class UnfitJudgement extends Error {
  override readonly name = 'UnfitJudgement'
  readonly problem: JudgementProblem

  constructor(problem: JudgementProblem, sentence: string) {
    super(sentence)
    this.problem = problem
  }
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
  const reason = asked.reason.trim()
  if (reason.length > LONGEST_REASON) {
    throw new UnfitJudgement('wrong', `A reason has at most ${LONGEST_REASON} characters.`)
  }
  const given = { verdict: asked.verdict, reason, by, at: asked.at }
  const place = (await statementPlace(asked, judging)) ?? (await findingPlace(asked, judging))
  return judging.store.judge({ ...place, ...given })
}

/** Notes that a judgement no longer stands; throws an `UnfitJudgement` where there is none, or none that stands. */
export async function takeBack(id: string, { by, at }: Signature, store: Store): Promise<Judgement> {
  const signature = { by: nameOf(by), at }
  const judgement = await store.takeBack(id, signature)
  if (!judgement) throw new UnfitJudgement('missing', `This record holds no judgement ${id}.`)
  return judgement
}

function nameOf(written: string): string {
  const name = written.replaceAll(/\s+/gu, ' ').trim()
  if (name === '') throw new UnfitJudgement('wrong', 'A judgement needs the name of whoever judges.')
  if (name.length > LONGEST_NAME || /\p{Cc}/u.test(name)) {
    throw new UnfitJudgement('wrong', `A name is plain text of at most ${LONGEST_NAME} characters.`)
  }
  return name
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
