import type { Lexicon, Token } from '../../../vocabulary/index.ts'

/** Letters and Roman numbers that count the items of a list. */
const COUNTER = /^(?:\p{L}|[ivx]{1,5})$/u

/** Whether a sentence is an item of a list: it begins with a bullet, `(a)`, `(iv)` or `b)`. */
export function startsItem(tokens: readonly Token[], { bullets }: Pick<Lexicon, 'bullets'>): boolean {
  const first = tokens[0]?.text ?? ''
  if (bullets.has(first)) return true
  const at = first === '(' ? 1 : 0
  return tokens[at + 1]?.text === ')' && COUNTER.test(tokens[at]!.text)
}
