import type { Figure, Leftover, Span } from '../../../../src/vocabulary/index.ts'
import type { Places } from './places.ts'

/** A run of a block's text over which the same things lie. */
export interface Segment extends Span {
  /** The statements that cover it, shortest first. */
  readonly statements: readonly Figure[]
  readonly leftover: Leftover | null
  readonly furniture: boolean
}

/** What may lie over a text. */
export interface Layers {
  readonly statements: Places<Figure>
  readonly leftovers: Places<Leftover>
  readonly furniture: Places<Span>
}

/** Cuts a block wherever a statement, leftover or piece of furniture starts or ends; the segments cover it whole. */
export function segmentsOf(block: Span, layers: Layers): Segment[] {
  const statements = layers.statements.meeting(block)
  const leftovers = layers.leftovers.meeting(block)
  const furniture = layers.furniture.meeting(block)
  const cuts = new Set([block.start, block.end])
  for (const { start, end } of [...statements, ...leftovers, ...furniture]) {
    if (start > block.start && start < block.end) cuts.add(start)
    if (end > block.start && end < block.end) cuts.add(end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const span = { start, end: places[index + 1] ?? block.end }
    return {
      ...span,
      statements: statements.filter((each) => meets(each, span)).sort((a, b) => a.end - a.start - (b.end - b.start)),
      leftover: leftovers.find((each) => meets(each, span)) ?? null,
      furniture: furniture.some((each) => meets(each, span)),
    }
  })
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}
