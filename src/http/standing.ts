import { findingOf, placedJudgements, UnfitJudgement } from '../judging/index.ts'
import { decisionOf } from '../record/index.ts'
import { type DecisionView, decisionView } from '../views/index.ts'
import type { Judgement, PlacedJudgement, Store } from '../vocabulary/index.ts'
import type { JudgedMemory } from './judged-memory.ts'

export const ONLY_READ =
  'This record may only be read, so nothing in it can be judged; allow writing to its file and folder, then open it again.'

interface Judged {
  readonly store: Store
  readonly memory: JudgedMemory
}

export const statusOf = ({ problem }: UnfitJudgement) => (problem === 'missing' ? 404 : 400)

/** A judgement, or why there can be none. */
export const fit = (judgement: Promise<Judgement>): Promise<Judgement | UnfitJudgement> =>
  judgement.catch((error: unknown) => {
    if (error instanceof UnfitJudgement) return error
    throw error
  })

/** What stands about a statement, or about a finding where no statement has the id; `null` where nothing does. */
export async function decisionAbout(
  { document, target }: { readonly document: string; readonly target: string },
  { store, memory }: Judged,
): Promise<DecisionView | null> {
  const { rows } = await placedJudgements(store, { document })
  const own = rows.filter((row) => row.target.kind !== 'finding' && placeOf(row) === target)
  if (own.length > 0) return decisionView(decisionOf(own))
  if (!rows.some((row) => row.target.kind === 'finding')) return null
  const finding = (await memory.someFindings({ document })).find(({ id }) => id === target)
  return decisionView(finding?.judgement ?? null)
}

const placeOf = (row: PlacedJudgement) => row.statement ?? row.target.id

/** What stands about the target of a judgement where that is no longer what was seen; `null` where it is. */
export async function changedSince(
  id: string,
  seen: string,
  { store, memory }: Judged,
): Promise<{ readonly judgement: DecisionView | null } | null> {
  const { rows } = await store.judgements()
  const judgement = rows.find((row) => row.id === id)
  if (!judgement) return null
  const { judgement: standing } = await answerFor(judgement, store, memory)
  return (standing?.id ?? '') === seen ? null : { judgement: standing }
}

/** What stands about the same statement or finding after a change. */
export async function answerFor(judgement: Judgement, store: Store, memory: JudgedMemory) {
  const { id, target, document } = judgement
  if (target.kind === 'finding') {
    const finding = await findingOf(store, await memory.someFindings({ document }), judgement)
    return { id, target: finding?.id ?? target.id, document, judgement: decisionView(finding?.judgement ?? null) }
  }
  const { rows } = await placedJudgements(store, { document, kind: target.kind })
  const now = placeOf(rows.find((row) => row.id === id)!)
  const decision = decisionOf(rows.filter((row) => placeOf(row) === now))
  return { id, target: now, document, judgement: decisionView(decision) }
}
