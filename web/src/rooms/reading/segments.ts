import type { Leftover, Position, Span, Statement } from '../../../../src/vocabulary/index.ts'
import type { Places } from './places.ts'

/** A statement whose own words are marked; a position is of its whole sentence, which has a bar beside it. */
export type Worded = Exclude<Statement, Position>

/** A run of a block's text over which the same things lie. */
export interface Segment extends Span {
  /** The statements that cover it, shortest first. */
  readonly statements: readonly Worded[]
  /** The positions whose sentence it is part of. */
  readonly positions: readonly Position[]
  /** Whether it means the entity that is chosen. */
  readonly meant: boolean
  readonly leftover: Leftover | null
  readonly furniture: boolean
}

/** What may lie over a text. */
export interface Layers {
  readonly statements: Places<Worded>
  readonly positions: Places<Position>
  /** Where the chosen entity is meant. */
  readonly mentions: Places<Span>
  readonly leftovers: Places<Leftover>
  readonly furniture: Places<Span>
}

/** Cuts a block wherever something that lies over it starts or ends; the segments cover it whole. */
export function segmentsOf(block: Span, layers: Layers): Segment[] {
  const statements = layers.statements.meeting(block)
  const positions = layers.positions.meeting(block)
  const mentions = layers.mentions.meeting(block)
  const leftovers = layers.leftovers.meeting(block)
  const furniture = layers.furniture.meeting(block)
  const cuts = new Set([block.start, block.end])
  for (const { start, end } of [...statements, ...positions, ...mentions, ...leftovers, ...furniture]) {
    if (start > block.start && start < block.end) cuts.add(start)
    if (end > block.start && end < block.end) cuts.add(end)
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const span = { start, end: places[index + 1] ?? block.end }
    return {
      ...span,
      statements: statements.filter((each) => meets(each, span)).sort((a, b) => a.end - a.start - (b.end - b.start)),
      positions: positions.filter((each) => meets(each, span)),
      meant: mentions.some((each) => meets(each, span)),
      leftover: leftovers.find((each) => meets(each, span)) ?? null,
      furniture: furniture.some((each) => meets(each, span)),
    }
  })
}

/** Neighbouring segments of which the same positions are told. */
export interface Sentence {
  readonly positions: readonly Position[]
  readonly segments: readonly Segment[]
}

/** Segments by the sentences that positions are taken in, in order; those of no position by themselves. */
export function sentencesOf(segments: readonly Segment[]): Sentence[] {
  const sentences: { positions: readonly Position[]; segments: Segment[] }[] = []
  for (const segment of segments) {
    const last = sentences.at(-1)
    if (last && areSame(last.positions, segment.positions)) last.segments.push(segment)
    else sentences.push({ positions: segment.positions, segments: [segment] })
  }
  return sentences
}

const areSame = (one: readonly Position[], other: readonly Position[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index])

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}
