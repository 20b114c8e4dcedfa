import { useEffect, useRef, useState } from 'react'
import type { NetworkView, NodeView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { dyadText, stateName } from '../../format/index.ts'
import { Failed, Loading, Nothing, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { NetworkDrawing } from './drawing.tsx'
import { Ties } from './ties.tsx'

const TEXT = CATALOGUE.network
const SUBJECTS = ['dyad', 'state', 'entity'] as const

const nameOf = ({ id, name }: NodeView): string => name ?? stateName(id)

/** Who and what is named together, in all of the record or around what the address names. */
export function NetworkRoom({ query }: { readonly query: URLSearchParams }) {
  const subject = Object.fromEntries(SUBJECTS.map((name) => [name, query.get(name)]))
  const network = useResource<NetworkView>(href(['api', 'network'], subject))
  const [chosen, choose] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const view = network.value
  const about = aboutOf(query, view)
  useTitle(about === null ? TEXT.title : TEXT.of(about))
  if (network.failure) return <Failed resource={network} />
  return (
    <div className="room network" aria-busy={network.waiting}>
      <header className="room-head">
        <h1>{about === null ? TEXT.title : TEXT.of(about)}</h1>
        <p className="lead">
          {TEXT.lead} {view && TEXT.statements(CATALOGUE.counts.statements(view.statements))}
        </p>
        {about !== null && (
          <p>
            <a href={href(['network'])}>← {TEXT.all}</a>
          </p>
        )}
      </header>
      {!view && <Loading />}
      {view?.nodes.length === 0 && <Nothing title={TEXT.empty} hint={TEXT.emptyHint} />}
      <div className="network-columns">
        <div ref={place} className="network-place" tabIndex={-1}>
          {view && view.nodes.length > 0 && width > 0 && (
            <NetworkDrawing
              network={view}
              width={width}
              nameOf={nameOf}
              chosen={chosen}
              choose={choose}
              title={about ?? TEXT.title}
            />
          )}
        </div>
        {view && view.nodes.length > 0 && <Ties network={view} chosen={chosen} nameOf={nameOf} />}
      </div>
    </div>
  )
}

function aboutOf(query: URLSearchParams, view: NetworkView | null): string | null {
  const [dyad, state, entity] = SUBJECTS.map((name) => query.get(name))
  if (dyad) return dyadText(dyad)
  if (state) return stateName(state)
  return entity ? (view?.nodes.find(({ id }) => id === entity)?.name ?? entity) : null
}

function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!place.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])
  return width
}
