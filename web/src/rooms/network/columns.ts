import type { NetworkView, NodeView } from '../../../../src/views/index.ts'

/** A name with its place in the drawing, in pixels. */
export interface Spot {
  readonly node: NodeView
  readonly x: number
  readonly y: number
}

export interface Drawn {
  readonly width: number
  readonly height: number
  readonly spots: readonly Spot[]
  readonly heads: readonly { readonly kind: NodeView['kind']; readonly x: number; readonly y: number }[]
}

/** States on the left, what they share in the middle, who acts on the right. */
const COLUMNS: readonly (readonly NodeView['kind'][])[] = [
  ['state'],
  ['mechanism', 'agreement', 'programme', 'project'],
  ['organisation', 'person'],
]
export const LINE = 28
const HEAD = 34
const TOP = 8
/** The least width of a column. */
export const COLUMN = 250

/** Sets names in columns by their kind, those of most statements first: the same network gives the same drawing. */
export function drawn({ nodes }: NetworkView, width: number): Drawn {
  const columns = COLUMNS.map((kinds) => kinds.filter((kind) => nodes.some((node) => node.kind === kind))).filter(
    (kinds) => kinds.length > 0,
  )
  const step = Math.max(COLUMN, width / Math.max(1, columns.length))
  const spots: Spot[] = []
  const heads: { kind: NodeView['kind']; x: number; y: number }[] = []
  let height = 0
  for (const [index, kinds] of columns.entries()) {
    let y = TOP
    for (const kind of kinds) {
      heads.push({ kind, x: index * step, y: y + HEAD / 2 })
      y += HEAD
      for (const node of nodes) {
        if (node.kind !== kind) continue
        spots.push({ node, x: index * step, y: y + LINE / 2 })
        y += LINE
      }
      y += LINE / 2
    }
    height = Math.max(height, y)
  }
  return { width: step * columns.length, height, spots, heads }
}
