import { wordSet, wordMap } from '../../text/index.ts'
import type { NumberMention, Token, WordMap } from '../../vocabulary/index.ts'

const VULGAR: WordMap<readonly [part: number, step: number]> = wordMap([
  ['½', [0.5, 0.5]],
  ['¼', [0.25, 0.25]],
  ['¾', [0.75, 0.25]],
  ['⅓', [1 / 3, 1 / 3]],
  ['⅔', [2 / 3, 1 / 3]],
  ['⅛', [0.125, 0.125]],
  ['⅜', [0.375, 0.125]],
  ['⅝', [0.625, 0.125]],
  ['⅞', [0.875, 0.125]],
])

/** Denominators that prices and rates are quoted in; `9/11` and `24/7` are none. */
const QUOTED = wordSet(['2', '3', '4', '5', '8', '10', '16', '32', '64'])

export interface PartReading {
  readonly part: number
  readonly step: number
  readonly last: number
}

/** The part behind the whole number at token `index`: `2 1/2`, `7-3/4`, `2½`. */
export function readMixedFraction(tokens: readonly Token[], index: number): PartReading | null {
  const next = tokens[index + 1]
  if (!next) return null
  const vulgar = next.kind === 'mark' ? VULGAR.get(next.text) : undefined
  if (vulgar) return { part: vulgar[0], step: vulgar[1], last: index + 1 }
  const isHyphened = next.text === '-' && next.glued && tokens[index + 2]?.glued === true
  return slashAt(tokens, isHyphened ? index + 2 : index + 1)
}

/** `3/4` at token `at`, less than one. */
function slashAt(tokens: readonly Token[], at: number): PartReading | null {
  const [numerator, slash, denominator] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (numerator?.kind !== 'number' || slash?.text !== '/' || !slash.glued) return null
  if (denominator?.kind !== 'number' || !denominator.glued || !QUOTED.has(denominator.text)) return null
  if (tokens[at + 3]?.text === '/' || !(Number(numerator.text) < Number(denominator.text))) return null
  return { part: Number(numerator.text) / Number(denominator.text), step: 1 / Number(denominator.text), last: at + 2 }
}

/** `1/2 point`, `2/3 of the oil`: a number of its own where a word follows; `null` for a date or a name. */
export function readSlashFraction(tokens: readonly Token[], index: number): NumberMention | null {
  const reading = slashAt(tokens, index)
  if (!reading || tokens[index]!.glued) return null
  const next = tokens[reading.last + 1]
  if (next?.kind !== 'word' && next?.text !== '%') return null
  const { part, step, last } = reading
  const number = { upper: null, scaled: false, first: index, last }
  if (next.lower !== 'of') return { ...number, form: 'digits', value: part, step, looseStep: step }
  return { ...number, form: 'fraction', value: Math.round(part * 1e4) / 100, step: 1, looseStep: 1 }
}

/** `1.8220/30 marks`: what dealers bid and ask, the second by its last digits alone. */
export function readSpread(tokens: readonly Token[], index: number): NumberMention | null {
  const [bid, slash, ask] = [tokens[index]!.text, tokens[index + 1], tokens[index + 2]]
  if (slash?.text !== '/' || !slash.glued || ask?.kind !== 'number' || !ask.glued || ask.text.length !== 2) return null
  if (!/^\d{1,3}\.\d{2,4}$/.test(bid) || !/^\d\d$/.test(ask.text)) return null
  const value = Number(bid)
  const step = 10 ** (bid.indexOf('.') - bid.length + 1)
  const same = Number(bid.slice(0, -2) + ask.text)
  const upper = same > value ? same : Number((same + 100 * step).toFixed(4))
  return { form: 'digits', value, upper, step, looseStep: step, scaled: false, first: index, last: index + 2 }
}
