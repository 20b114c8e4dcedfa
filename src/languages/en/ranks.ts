import { wordSet } from '../../text/index.ts'
import type { Token } from '../../vocabulary/index.ts'
import { CARDINALS, ORDINALS } from './number-words.ts'

export interface RankReading {
  readonly value: number
  readonly at: number
  readonly last: number
}

const SUPERLATIVES = wordSet([
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
const RANKED = wordSet(
  'partner partners market markets source sources supplier suppliers exporter exporters importer importers buyers creditors lenders donors customers consumers destination destinations buyer investor investors customer customers consumer creditor lender donor'.split(
    ' ',
  ),
)

/** `second largest trading partner`, `third-biggest export market`: a place among partners, from the second on. */
export function readRank(tokens: readonly Token[], index: number): RankReading | null {
  const value = ordinalAt(tokens, index)
  if (!value || value.value < (value.isNumbered ? 1 : 2)) return null
  if (value.isNumbered && isRanked(tokens, value.last + 1)) return { value: value.value, at: index, last: value.last }
  if (isOwnPlace(tokens, index, value.last)) return { value: value.value, at: index, last: value.last }
  const place = placeAmong(tokens, value.last + 1)
  if (place) return { value: value.value, at: index, last: place }
  let at = value.last + 1
  if (tokens[at]?.text === '-') at++
  if (tokens[at]?.lower === 'most') at++
  if (!SUPERLATIVES.holds(tokens[at])) return null
  return isRanked(tokens, at + 1) ? { value: value.value, at: index, last: value.last } : null
}

/** `our 4th trading partner`, `place among the partners: 94th`. */
function isOwnPlace(tokens: readonly Token[], index: number, last: number): boolean {
  if (tokens[index]!.kind !== 'number' && !OWNERS.holds(tokens[index - 1])) return false
  const at = BEFORE_PARTNER.holds(tokens[last + 1]) ? last + 2 : last + 1
  if (tokens[at]?.lower === 'partner') return true
  if (tokens[index - 1]?.text !== ':') return false
  for (let before = index - 2; before >= 0 && before >= index - 9; before--)
    if (PLACES.holds(tokens[before])) return true
  return false
}

/** `the second place among the trading partners`, `third among our suppliers`: the last token of the rank. */
function placeAmong(tokens: readonly Token[], next: number): number | null {
  const at = PLACES.holds(tokens[next]) ? next + 1 : next
  return tokens[at]?.lower === 'among' && isRanked(tokens, at + 1) ? at - 1 : null
}

/** Before a rank in words, where `a third partner` is one more: `Iran's fourth trading partner`. */
const OWNERS = wordSet("'s ’s ' ’ our its their his".split(' '))

const BEFORE_PARTNER = wordSet(['trade', 'trading', 'commercial', 'economic'])
const PLACES = wordSet(['place', 'rank', 'ranking', 'position'])

/** Whether a noun of partnership follows within the phrase. */
function isRanked(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < tokens.length && next < at + 5; next++) {
    if (RANKED.holds(tokens[next])) return true
    if (tokens[next]!.kind !== 'word' && tokens[next]!.text !== '-') return false
  }
  return false
}

interface Ordinal {
  readonly value: number
  readonly last: number
  /** Written `No. 2` or `number two`. */
  readonly isNumbered: boolean
}

function ordinalAt(tokens: readonly Token[], index: number): Ordinal | null {
  const token = tokens[index]!
  const word = ORDINALS.of(token)
  if (word !== undefined) return { value: word, last: index, isNumbered: false }
  if (token.lower === 'no' || token.lower === 'number') return numberedAt(tokens, index)
  const suffix = tokens[index + 1]
  if (token.kind !== 'number' || !suffix?.glued || !['st', 'nd', 'rd', 'th'].includes(suffix.lower)) return null
  return { value: Number(token.text), last: index + 1, isNumbered: false }
}

/** `No. 2`, `number two`. */
function numberedAt(tokens: readonly Token[], index: number): Ordinal | null {
  const at = tokens[index + 1]?.text === '.' ? index + 2 : index + 1
  const next = tokens[at]
  const value = next?.kind === 'number' && next.text.length <= 2 ? Number(next.text) : CARDINALS.of(next)
  return value === undefined ? null : { value, last: at, isNumbered: true }
}
