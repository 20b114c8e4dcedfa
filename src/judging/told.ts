import { isOut } from '../record/index.ts'
import type { Statement } from '../vocabulary/index.ts'
import type { JudgedRecord } from './judged-record.ts'

type Told = Exclude<Statement, { readonly kind: 'figure' }> & { readonly document: { readonly key: string } }

/** Events, entities and positions as they were decided: without those that were left out, with the fields that were corrected. */
export function judgedTold<S extends Told>(
  told: readonly S[],
  { statements, decision }: Pick<JudgedRecord, 'statements' | 'decision'>,
): readonly S[] {
  if (statements.length === 0) return told
  return told.flatMap((each) => {
    const decided = decision(each.document.key, each.id)
    if (!decided) return [each]
    return isOut(decided) ? [] : [{ ...each, ...decided.corrections }]
  })
}
