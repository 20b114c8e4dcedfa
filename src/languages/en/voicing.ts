import type { Token, TokenRange, VerbForm } from '../../vocabulary/index.ts'
import { phraseTable } from '../../text/index.ts'
import { formsOf } from './verb-inflections.ts'
import { useOf } from './verb-uses.ts'

/** Verbs by which somebody shows a stance that a noun names: `expressed its strong support for`. */
const VOICING = phraseTable<VerbForm>(
  'express|voice|raise|convey|reiterate|declare|affirm|reaffirm|show|give|offer|pledge|underline|underscore|stress|renew|repeat|state|announce|have|issue|make|find|take|lodge|file|meet with|draw|win|face|confirm|emphasise|emphasize|demonstrate|highlight|recognise|recognize|acknowledge|discuss|note|see'
    .split('|')
    .flatMap(formsOf),
)

/** How far before the noun its verb may stand. */
const REACH = 6

/** Who voices a noun of stance; `null` where no verb before it says so. */
export function voicerOf(tokens: readonly Token[], { first }: TokenRange): TokenRange | null {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== ',') return null
    const match = VOICING.at(tokens, at)
    if (!match) continue
    const use = useOf(tokens, { first: at, last: at + match.length - 1 }, match.value)
    if (use) return use.holder
  }
  return null
}
