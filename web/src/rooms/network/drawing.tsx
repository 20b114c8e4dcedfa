import type { NetworkView, NodeView } from '../../../../src/views/index.ts'
import type { Tie } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { drawn, type Spot } from './columns.ts'

const TEXT = CATALOGUE.network
/** Where a line leaves the name on its left and reaches the one on its right. */
const LEFT = 168
const DOT = 6

interface DrawingProps {
  readonly network: NetworkView
  readonly width: number
  readonly nameOf: (node: NodeView) => string
  readonly chosen: string | null
  readonly choose: (id: string | null) => void
  readonly title: string
}

/** Names in columns with lines between them, as thick as there are statements; the chosen one's lines stand out. */
export function NetworkDrawing({ network, width, nameOf, chosen, choose, title }: DrawingProps) {
  const { width: wide, height, spots, heads } = drawn(network, width)
  const at = new Map(spots.map((spot) => [spot.node.id, spot]))
  const most = network.ties[0]?.statements ?? 1
  return (
    <div className="network-drawing" ref={set({ height, width: wide })}>
      <svg width={wide} height={height} aria-hidden="true" focusable="false">
        {network.ties.map((tie) => (
          <Line key={`${tie.one} ${tie.other}`} tie={tie} at={at} most={most} chosen={chosen} />
        ))}
      </svg>
      {heads.map(({ kind, x, y }) => (
        <span key={kind} className="network-head" ref={set({ left: x, top: y })}>
          {TEXT.groups[kind]}
        </span>
      ))}
      <ul aria-label={TEXT.drawing(title)}>
        {spots.map(({ node, x, y }) => (
          <li key={node.id} ref={set({ left: x, top: y })}>
            <button
              type="button"
              data-row
              className={`network-node ${node.kind}`}
              aria-pressed={node.id === chosen}
              onClick={() => choose(node.id === chosen ? null : node.id)}
              title={`${nameOf(node)} (${TEXT.count(node.statements)})`}
              dir="auto"
            >
              {nameOf(node)} <span className="facet-count">{node.statements}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Sets lengths of an element in pixels; no attribute says so, since the page's rules allow none. */
const set =
  (lengths: Readonly<Record<string, number>>) =>
  (element: HTMLElement | null): void => {
    for (const [name, length] of Object.entries(lengths)) element?.style.setProperty(name, `${length}px`)
  }

interface LineProps {
  readonly tie: Tie
  readonly at: ReadonlyMap<string, Spot>
  readonly most: number
  readonly chosen: string | null
}

function Line({ tie, at, most, chosen }: LineProps) {
  const [one, other] = [at.get(tie.one), at.get(tie.other)]
  if (!one || !other) return null
  const [left, right] = one.x <= other.x ? [one, other] : [other, one]
  const isChosen = chosen === tie.one || chosen === tie.other
  // Lines within a column would hide the others.
  if (left.x === right.x && !isChosen) return null
  return (
    <path
      className={chosen === null ? 'tie' : isChosen ? 'tie chosen' : 'tie faint'}
      d={left.x === right.x ? bow(left, right) : sweep(left, right)}
      strokeWidth={1 + 5 * Math.sqrt(tie.statements / most)}
    />
  )
}

/** From one column to another. */
function sweep(left: Spot, right: Spot): string {
  const [from, to] = [left.x + LEFT, right.x - DOT]
  const middle = (from + to) / 2
  return `M${from} ${left.y}C${middle} ${left.y} ${middle} ${right.y} ${to} ${right.y}`
}

/** Within a column, bent aside. */
function bow(one: Spot, other: Spot): string {
  const x = one.x + LEFT
  const depth = Math.min(70, 14 + Math.abs(one.y - other.y) / 4)
  return `M${x} ${one.y}C${x + depth} ${one.y} ${x + depth} ${other.y} ${x} ${other.y}`
}
