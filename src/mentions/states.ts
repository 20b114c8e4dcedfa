import type { PhraseTable, StateMention, Token } from '../vocabulary/index.ts'
import type { StateName } from './tables.ts'

/** Finds the words that stand for a state, longest first, none overlapping. */
export function findStates(tokens: readonly Token[], table: PhraseTable<readonly StateName[]>): StateMention[] {
  const found: StateMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    const match = tokens[index]!.kind === 'word' ? table.at(tokens, index) : null
    if (!match) continue
    const name = nameWritten(match.value, tokens, index)
    if (!name) {
      if (match.value.length === 0) index += match.length - 1
      continue
    }
    const last = index + match.length - 1
    found.push({
      first: index,
      last,
      start: tokens[index]!.start,
      end: tokens[last]!.end,
      code: name.code,
      role: name.role,
    })
    index = last
  }
  return found
}

function nameWritten(names: readonly StateName[], tokens: readonly Token[], index: number): StateName | null {
  for (const name of names) if (isWritten(tokens, index, name.exact)) return name
  return null
}

const isWritten = (tokens: readonly Token[], index: number, exact: readonly string[] | null): boolean =>
  exact === null || exact.every((text, offset) => tokens[index + offset]!.text === text)
