import type { Ontology } from '../ontology/index.ts'
import { checkedFields, ordinalOf } from '../record/index.ts'
import { quoteOf } from '../text/index.ts'
import { groundAdded } from '../statements/index.ts'
import {
  judgedKind,
  type Judgement,
  type Signature,
  type StatementKind,
  type Store,
  type StoredReading,
} from '../vocabulary/index.ts'
import { documentOf, ordinalOfAddition, proposalOf, readingWithout } from './additions.ts'
import { nameOf, reasonOf, UnfitJudgement } from './unfit.ts'

/** A statement that reading had missed, as a person asks to have it added. */
export interface AskedStatement {
  /** The document's key. */
  readonly document: string
  readonly start: number
  readonly end: number
  /** What stands there, so that nothing is added to another text than was seen. */
  readonly quote: string
  readonly kind: StatementKind
  /** All fields of its kind. */
  readonly fields: unknown
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** A long sentence and no more. */
const LONGEST_QUOTE = 2000

/** Adds what a person found in a text, with who did and when; throws an `UnfitJudgement` where that cannot be. */
export async function addStatement(
  asked: AskedStatement,
  { store, ontology }: { readonly store: Store; readonly ontology: Ontology },
): Promise<Judgement> {
  const signature: Signature = { by: nameOf(asked.by), at: asked.at }
  const reason = reasonOf(asked.reason)
  const reading = await store.reading(asked.document)
  if (!reading) throw new UnfitJudgement('missing', `This record holds no document ${asked.document}.`)
  checkWords(asked, reading)
  const checked = checkedFields(asked.kind, asked.fields, ontology)
  if (checked.problem !== null) throw new UnfitJudgement('wrong', checked.problem)
  const { start, end } = asked
  const target = { kind: judgedKind(asked.kind), id: '', ordinal: 0 }
  const given = { target, corrections: checked.corrections }
  const statement = groundAdded(
    documentOf(reading),
    proposalOf(given, { start, end }, ontology),
    ordinalOfAddition(signature),
  )
  if (reading.statements.some(({ id }) => id === statement.id)) {
    throw new UnfitJudgement('wrong', 'This statement was added a moment ago.')
  }
  const judgement = await store.judge({
    target: { ...target, id: statement.id, ordinal: ordinalOf(statement, [...reading.statements, statement]) },
    document: reading.key,
    quote: quoteOf(reading.text, statement),
    start,
    verdict: 'added',
    reason,
    corrections: checked.corrections,
    ...signature,
  })
  await putAgain(reading.key, { store, ontology })
  return judgement
}

function checkWords({ start, end, quote }: AskedStatement, { text }: StoredReading): void {
  const words = text.slice(start, end)
  if (start >= end || words !== quote) {
    throw new UnfitJudgement(
      'wrong',
      'The text has changed since it was shown; open it again and choose the words anew.',
    )
  }
  if (words.trim() !== words || words.length > LONGEST_QUOTE || !words.isWellFormed()) {
    throw new UnfitJudgement(
      'wrong',
      `Words are a part of the text without space around it, of ${LONGEST_QUOTE} characters at most.`,
    )
  }
}

/** Puts a document's current version in again with what stands added to it now. */
export async function putAgain(
  document: string,
  { store, ontology }: { readonly store: Store; readonly ontology: Ontology },
): Promise<void> {
  const reading = await store.reading(document)
  if (!reading) return
  const { rows } = await store.judgements({ document, verdict: 'added' })
  await store.put(readingWithout(reading, rows, ontology))
}
