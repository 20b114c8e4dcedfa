import type { FlowSide } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'

export interface Head {
  readonly side: FlowSide
  /** The token it is. */
  readonly at: number
}

/** The noun or verb of exports or imports before a figure that nothing parts from it: which end its owner is. */
export function headOf({ quantity, mentions, pack, stretches }: FigureContext): Head | null {
  const { tokens } = mentions.sentence
  const { flows } = pack.lexicon
  const own = stretches.figures[quantity.first]!
  for (let at = quantity.phraseFirst - 1; at >= 0 && stretches.figures[at] === own; at--) {
    const token = tokens[at]!
    const side = flows.nouns.of(token) ?? flows.verbs.of(token)
    if (side) return { side, at }
  }
  return null
}

/** `Exports to Japan rose to $5 billion, while imports were $3 billion`: the same two the other way round. */
export function turnedRound(context: FigureContext): readonly string[] | null {
  const { soFar, participants, stretches, quantity, mentions } = context
  const head = headOf(context)
  if (!head || !soFar.flow || !soFar.head || !soFar.last || soFar.last.at < mentions.sentence.start) return null
  const own = stretches.figures[quantity.first]!
  // From the noun or verb to the figure behind nobody is named.
  const isOwn = (at: number): boolean => at > head.at && stretches.figures[at]! <= own + 1
  const isOwner = (last: number): boolean => last === head.at - 1
  if (participants.some(({ first, isAside }) => !isAside && isOwn(first))) return null
  const [one, other] = soFar.flow
  const owner = participants.find(({ last, isAside }) => !isAside && isOwner(last))
  if (owner) {
    // "our exports to Georgia were $1 billion and our imports $3 billion"
    if (owner.role !== 'pronoun' || (owner.code !== one && owner.code !== other)) return null
    const rest = owner.code === one ? other : one
    return head.side === 'source' ? [owner.code, rest] : [rest, owner.code]
  }
  return head.side === soFar.head ? [one, other] : [other, one]
}
