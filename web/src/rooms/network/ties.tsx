import { useState } from 'react'
import type { NetworkView, NodeView, TieStatement } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Failed, Loading } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { TellingList } from '../../statements/index.ts'

const TEXT = CATALOGUE.network
/** Lines of the whole network that are listed before a name is chosen. */
const STRONGEST = 12

interface TiesProps {
  readonly network: NetworkView
  readonly chosen: string | null
  readonly nameOf: (node: NodeView) => string
}

/** The lines of the chosen name, else the strongest of all; each opens what is said of both. */
export function Ties({ network, chosen, nameOf }: TiesProps) {
  const [opened, open] = useState<string | null>(null)
  const nodes = new Map(network.nodes.map((node) => [node.id, node]))
  const called = (id: string) => nameOf(nodes.get(id)!)
  const own = network.ties.filter(({ one, other }) => chosen === null || one === chosen || other === chosen)
  const ties = chosen === null ? own.slice(0, STRONGEST) : own
  return (
    <section className="network-ties">
      <h2>{chosen === null ? TEXT.choose : TEXT.ties(called(chosen))}</h2>
      {chosen !== null && <Focus node={nodes.get(chosen)!} name={called(chosen)} />}
      <ul>
        {ties.map(({ one, other, statements }) => {
          const key = `${one} ${other}`
          const names = chosen === null ? `${called(one)} – ${called(other)}` : called(one === chosen ? other : one)
          return (
            <li key={key}>
              <button
                type="button"
                data-row
                aria-expanded={opened === key}
                onClick={() => open(opened === key ? null : key)}
              >
                {names} <span className="facet-count">{statements}</span>
              </button>
              {opened === key && <Said one={one} other={other} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The way to the network around a name alone, and to its page. */
function Focus({ node, name }: { readonly node: NodeView; readonly name: string }) {
  const subject = node.kind === 'state' ? { state: node.id } : { entity: node.id }
  return (
    <p className="network-focus">
      <a href={href(['network'], subject)}>{TEXT.focus(name)} →</a>
      {node.kind !== 'state' && (
        <>
          {' '}
          <a href={href(['entities', node.id])}>{TEXT.facts(name)} →</a>
        </>
      )}
    </p>
  )
}

interface Told {
  readonly total: number
  readonly rows: readonly TieStatement[]
}

function Said({ one, other }: { readonly one: string; readonly other: string }) {
  const said = useResource<Told>(href(['api', 'network', 'tie'], { one, other }))
  if (said.failure) return <Failed resource={said} />
  if (!said.value) return <Loading />
  const { total, rows } = said.value
  return (
    <>
      <TellingList rows={rows} />
      {rows.length < total && <p className="soft">{TEXT.first(rows.length, total)}</p>}
    </>
  )
}
