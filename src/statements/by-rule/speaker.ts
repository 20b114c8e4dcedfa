import type { Attribution } from '../../vocabulary/index.ts'
import type { FigureContext } from './context.ts'
import { wordsOf } from './article/voices.ts'

export interface SpeakerReading {
  readonly speaker: string | null
  readonly speakerChain: readonly string[]
  /** True where another sentence names the source: for a pronoun, above a list, of a quotation that runs on. */
  readonly isInferred: boolean
}

/** Whom the text gives as the figure's source, the nearest first: in its sentence, above its list, or who is quoted. */
export function speakerOf(context: FigureContext): SpeakerReading {
  const { quantity, voices, index } = context
  const covering = context.attributions
    .filter(({ scope }) => scope.first <= quantity.first && quantity.last <= scope.last)
    .sort((a, b) => distance(a, quantity.first) - distance(b, quantity.first))
  const names = covering.map((attribution) => voices.nameOf(attribution, index))
  const [speaker, ...speakerChain] = new Set(names)
  if (speaker !== undefined) return { speaker, speakerChain, isInferred: covering[0]!.isPronoun }
  const other = leadOf(context) ?? voices.quotedAt(index, quantity)
  return { speaker: other, speakerChain: [], isInferred: other !== null }
}

/** How many tokens may stand between a verb of saying and the end of its sentence: its colon. */
const COLON = 2

/** `The minister announced:` over a list. */
function leadOf({ isItem, previous, pack, document }: FigureContext): string | null {
  if (!isItem || !previous) return null
  const { tokens } = previous.sentence
  const last = pack.attributions(tokens).findLast((found) => found.last >= tokens.length - 1 - COLON)
  return last && !last.isPronoun ? wordsOf(document.text, previous, last.source) : null
}

const distance = (attribution: Attribution, at: number): number =>
  Math.min(Math.abs(attribution.first - at), Math.abs(attribution.last - at))
