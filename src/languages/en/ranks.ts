import type { Token } from '../../vocabulary/index.ts'
import { ORDINALS } from './number-words.ts'

export interface RankReading {
  readonly value: number
  readonly at: number
  readonly last: number
}

const SUPERLATIVES = new Set([
  'largest',
  'biggest',
  'leading',
  'greatest',
  'highest',
  'top',
  'main',
  'major',
  'important',
  'significant',
  'best',
])

/** Nouns that hold a place among others: only such a rank is a figure. */
const RANKED = new Set(
  'partner partners market markets source sources supplier suppliers exporter importer destination destinations buyer investor investors customer customers consumer creditor lender donor'.split(
    ' ',
  ),
)

/** `second largest trading partner`, `third-biggest export market`: a place among partners, from the second on. */
export function readRank(tokens: readonly Token[], index: number): RankReading | null {
  const value = ordinalAt(tokens, index)
  if (!value || value.value < 2) return null
  let at = value.last + 1
  if (tokens[at]?.text === '-') at++
  if (tokens[at]?.lower === 'most') at++
  if (!SUPERLATIVES.has(tokens[at]?.lower ?? '')) return null
  for (let next = at + 1; next < tokens.length && next <= at + 5; next++) {
    if (RANKED.has(tokens[next]!.lower)) return { value: value.value, at: index, last: value.last }
    if (tokens[next]!.kind !== 'word' && tokens[next]!.text !== '-') return null
  }
  return null
}

function ordinalAt(tokens: readonly Token[], index: number): { value: number; last: number } | null {
  const token = tokens[index]!
  const word = ORDINALS.get(token.lower)
  if (word !== undefined) return { value: word, last: index }
  const suffix = tokens[index + 1]
  if (token.kind !== 'number' || !suffix?.glued || !['st', 'nd', 'rd', 'th'].includes(suffix.lower)) return null
  return { value: Number(token.text), last: index + 1 }
}
