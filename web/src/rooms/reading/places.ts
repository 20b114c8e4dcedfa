import type { Span } from '../../../../src/vocabulary/index.ts'

/** Spans of a text, kept so that those at a place are found without looking at all. */
export interface Places<T extends Span> {
  /** The spans that share a character with another, in order of their starts. */
  meeting(span: Span): T[]
}

/** Keeps spans by place. */
export function placesOf<T extends Span>(spans: readonly T[]): Places<T> {
  const inOrder = spans.toSorted((a, b) => a.start - b.start)
  // How far the spans up to each reach: never falls, so that it can be searched like the starts.
  const reach: number[] = []
  for (const { end } of inOrder) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return {
    meeting: ({ start, end }) => {
      const from = firstWhere(inOrder.length, (index) => (reach[index] ?? 0) > start)
      const to = firstWhere(inOrder.length, (index) => (inOrder[index]?.start ?? 0) >= end)
      return inOrder.slice(from, to).filter((each) => each.end > start)
    },
  }
}

/** The first index of a list for which something holds that, once it does, holds for all later ones. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
