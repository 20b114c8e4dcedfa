import { lazy, Suspense, useState } from 'react'
import type { Judged, MapPlace, PlacedStatement, PlaceMap } from '../../../../src/views/index.ts'
import type { Page } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { dyadText, stateName } from '../../format/index.ts'
import { Failed, Loading, Nothing, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href, type Parameters } from '../../router/index.ts'
import { TellingList } from '../../statements/index.ts'
import { keyOf } from './key.ts'

const TEXT = CATALOGUE.map
const World = lazy(() => import('./world.tsx'))
/** Statements that are shown of a place. */
const LIMIT = 50
const KINDS = [null, 'events', 'projects'] as const

/** Events and projects where their words place them. */
export function MapRoom({ query }: { readonly query: URLSearchParams }) {
  const kept = { dyad: query.get('dyad'), state: query.get('state'), type: query.get('type') }
  const kind = KINDS.find((each) => each === query.get('kind')) ?? null
  const map = useResource<PlaceMap>(href(['api', 'map'], { ...kept, kind }))
  const [chosen, choose] = useState<string | null>(null)
  const about = kept.dyad ? dyadText(kept.dyad) : kept.state ? stateName(kept.state) : null
  useTitle(about === null ? TEXT.title : `${TEXT.title}: ${about}`)
  if (map.failure) return <Failed resource={map} />
  const view = map.value
  return (
    <div className="room map" aria-busy={map.waiting}>
      <header className="room-head">
        <h1>{about === null ? TEXT.title : `${TEXT.title}: ${about}`}</h1>
        <p className="lead">{TEXT.lead}</p>
        {view && (
          <p className="soft">
            {TEXT.counts(CATALOGUE.counts.statements(view.placed), CATALOGUE.counts.statements(view.elsewhere))}
          </p>
        )}
        <nav className="chosen-line" aria-label={TEXT.filters.label}>
          {KINDS.map((each) => (
            <a
              key={each ?? 'both'}
              className="chip"
              href={href(['map'], { ...kept, kind: each })}
              aria-current={each === kind ? 'true' : undefined}
            >
              {TEXT.filters[each ?? 'both']}
            </a>
          ))}
        </nav>
      </header>
      {!view && <Loading />}
      {view?.places.length === 0 && <Nothing title={TEXT.empty} hint={TEXT.emptyHint} />}
      {view && view.places.length > 0 && (
        <>
          <Suspense fallback={<Loading what={TEXT.loading} />}>
            <World places={view.places} chosen={chosen} choose={choose} />
          </Suspense>
          <Places places={view.places} asked={{ ...kept, kind }} chosen={chosen} choose={choose} />
          <p className="soft map-source">{TEXT.outlines}</p>
        </>
      )}
    </div>
  )
}

interface PlacesProps {
  readonly places: readonly MapPlace[]
  /** What the map is narrowed by. */
  readonly asked: Parameters
  readonly chosen: string | null
  readonly choose: (key: string | null) => void
}

/** The same places as a list; each opens what stands there. */
function Places({ places, asked, chosen, choose }: PlacesProps) {
  return (
    <section className="map-places">
      <h2>{TEXT.list}</h2>
      <ul>
        {places.map((place) => {
          const key = keyOf(place)
          return (
            <li key={key}>
              <button
                type="button"
                data-row
                aria-expanded={chosen === key}
                onClick={() => choose(chosen === key ? null : key)}
              >
                {TEXT.place(place.name, stateName(place.state))}{' '}
                <span className="facet-count">{grouped(place.total)}</span>
              </button>
              {chosen === key && <Told place={place} asked={asked} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What stands at a place that was chosen. */
function Told({ place, asked }: { readonly place: MapPlace; readonly asked: Parameters }) {
  const { name, state } = place
  const told = useResource<Page<Judged<PlacedStatement>>>(
    href(['api', 'map', 'place'], { ...asked, name, within: state, limit: LIMIT }),
  )
  if (told.failure) return <Failed resource={told} />
  if (!told.value) return <Loading />
  const { total, rows } = told.value
  return (
    <>
      <TellingList rows={rows} />
      {rows.length < total && <p className="soft">{TEXT.first(rows.length, total)}</p>}
    </>
  )
}
