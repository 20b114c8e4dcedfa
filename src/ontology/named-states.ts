import { capitals } from '../text/index.ts'
import type { NamedState } from '../vocabulary/index.ts'

interface Form {
  readonly form: string
  readonly code: string
  readonly role: string
}

/** Looks for the places where a text names states by these forms. Builds its table once; a text takes linear time. */
export function namedStates(forms: readonly Form[]): (text: string) => readonly NamedState[] {
  const find = capitals(forms.map(({ form, code, role }) => ({ form, of: { code, isName: role === 'name' } })))
  return (text) => find(text).map(({ of, start, end }) => ({ ...of, start, end }))
}
