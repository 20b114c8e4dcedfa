import type { Attribution } from '../../vocabulary/index.ts'
import type { FigureContext } from './context.ts'

export interface SpeakerReading {
  readonly speaker: string | null
  readonly speakerChain: readonly string[]
}

/** Whom the sentence names as the figure's source, the nearest first. */
export function speakerOf(context: FigureContext): SpeakerReading {
  const { quantity, document } = context
  const { tokens } = context.mentions.sentence
  const covering = context.attributions
    .filter(({ scope }) => scope.first <= quantity.first && quantity.last <= scope.last)
    .sort((a, b) => distance(a, quantity.first) - distance(b, quantity.first))
  const words = covering.map(({ source }) => document.text.slice(tokens[source.first]!.start, tokens[source.last]!.end))
  return { speaker: words[0] ?? null, speakerChain: words.slice(1) }
}

const distance = (attribution: Attribution, at: number): number =>
  Math.min(Math.abs(attribution.first - at), Math.abs(attribution.last - at))
