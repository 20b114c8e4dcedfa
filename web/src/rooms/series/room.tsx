import { choiceOf, choiceParameters, scaleName } from '../../../../src/charts/index.ts'
import type { JudgedFigureRow, SeriesScale, SeriesView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { dyadText, stateName, unitWords } from '../../format/index.ts'
import { Failed, Loading, Nothing, useTitle } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { FigureTable } from '../figures/index.ts'
import { Drawing } from './drawing.tsx'
import { rowsOf } from './rows.ts'

const TEXT = CATALOGUE.series

interface SeriesRoomProps {
  readonly indicator: string
  readonly dyad: string
  readonly query: URLSearchParams
}

/** One indicator of one dyad over time, and the same figures as a table. */
export function SeriesRoom({ indicator, dyad, query }: SeriesRoomProps) {
  const title = `${useNames().indicator(indicator)}, ${dyadText(dyad)}`
  const parts = [indicator, dyad]
  return <SeriesPage title={title} lead={TEXT.lead} place={['series', ...parts]} query={query} />
}

interface StateRoomProps {
  readonly indicator: string
  readonly state: string
  readonly query: URLSearchParams
}

/** What is published of one indicator of one state alone. */
export function StateRoom({ indicator, state, query }: StateRoomProps) {
  const title = `${useNames().indicator(indicator)}, ${stateName(state)}`
  return (
    <SeriesPage
      title={title}
      lead={CATALOGUE.official.stateLead}
      place={['official', indicator, state]}
      query={query}
    />
  )
}

interface SeriesPageProps {
  readonly title: string
  readonly lead: string
  /** Where the page is, and below `/api` its series. */
  readonly place: readonly string[]
  readonly query: URLSearchParams
}

function SeriesPage({ title, lead, place, query }: SeriesPageProps) {
  useTitle(title)
  const series = useResource<SeriesView<JudgedFigureRow>>(href(['api', ...place]))
  if (series.failure) return <Failed resource={series} />
  const view = series.value
  return (
    <div className="room series" aria-busy={series.waiting}>
      <header className="room-head">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </header>
      {!view && <Loading />}
      {view?.scales.length === 0 && <Nothing title={TEXT.empty} hint={CATALOGUE.failure.missing} />}
      {view && view.scales.length > 0 && <Scales view={view} place={place} query={query} title={title} />}
    </div>
  )
}

interface ScalesProps {
  readonly view: SeriesView<JudgedFigureRow>
  readonly place: readonly string[]
  readonly query: URLSearchParams
  readonly title: string
}

function Scales({ view, place, query, title }: ScalesProps) {
  const names = useNames()
  const { indicator, dyad, scales, total } = view
  const choice = choiceOf(query)
  const scale = scales.find(({ key }) => key === choice.scale) ?? scales[0]
  const held = scales.reduce((sum, each) => sum + each.total, 0)
  if (!scale) return null
  return (
    <>
      <nav className="series-ways" aria-label={TEXT.units}>
        {scales.length > 1 &&
          scales.map((each) => (
            <a
              key={each.key}
              className="chip"
              href={href(place, choiceParameters({ ...choice, scale: each.key, index: null }))}
              data-how="replace"
              aria-current={each === scale ? 'true' : undefined}
            >
              {scaleName(each, scales, names)} {each.total > 0 && <span className="facet-count">{each.total}</span>}
            </a>
          ))}
        {total > 0 && (
          <a className="way" href={href(['figures'], { indicator, dyad })}>
            {TEXT.allFigures} →
          </a>
        )}
      </nav>
      {held < total && <p className="soft">{TEXT.first(held, total)}</p>}
      <Drawing
        scale={scale}
        choice={{ ...choice, scale: scales.length > 1 ? scale.key : null }}
        place={place}
        name={scaleName(scale, scales, names, unitWords)}
        title={title}
      />
      {place[0] === 'series' && <Figures scale={scale} />}
    </>
  )
}

/** The figures of the scale as a table. */
function Figures({ scale }: { readonly scale: SeriesScale<JudgedFigureRow> }) {
  return (
    <>
      <h2>{TEXT.table}</h2>
      {scale.total > 0 ? <FigureTable rows={rowsOf(scale)} query={null} /> : <p className="soft">{TEXT.noFigures}</p>}
    </>
  )
}
