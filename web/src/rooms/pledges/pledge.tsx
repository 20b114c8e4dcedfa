import { lazy, Suspense } from 'react'
import type { PledgePage } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { amountText, edtfText, statesText } from '../../format/index.ts'
import { Boundary, Failed, Loading, useTitle } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { AsOf } from './as-of.tsx'
import { Legend } from './legend.tsx'
import { Source } from './source.tsx'
import { State } from './state.tsx'
import { goalText, outcomeText } from './words.ts'
import { Wordings } from './wordings.tsx'

const Chart = lazy(() => import('./chart.tsx'))
const TEXT = CATALOGUE.pledges

/** One pledge: what came of it, its quantity over time against it, and every wording. */
export function PledgeRoom({ pledge: key, query }: { readonly pledge: string; readonly query: URLSearchParams }) {
  const asked = query.get('asOf')
  const found = useResource<PledgePage>(href(['api', 'pledges', key], { asOf: asked }))
  if (found.failure) return <Failed resource={found} />
  if (!found.value) return <Loading />
  return <Pledge pledge={found.value} asked={asked} isWaiting={found.waiting} />
}

interface PledgeProps {
  readonly pledge: PledgePage
  readonly asked: string | null
  readonly isWaiting: boolean
}

function Pledge({ pledge, asked, isWaiting }: PledgeProps) {
  const names = useNames()
  const { key, deadline, indicator, actors, strength, state, asOf, isDropped } = pledge
  const goal = goalText(pledge, names)
  const heading = deadline === null ? goal : `${goal} ${TEXT.by(edtfText(deadline))}`
  const what = [names.indicator(indicator), statesText(actors)].filter(Boolean).join(', ')
  useTitle(`${heading}, ${what}`)
  return (
    <article className="room pledge" aria-busy={isWaiting}>
      <p className="back">
        <a href={href(['pledges'], { asOf: asked })}>← {TEXT.back}</a>
      </p>
      <header className="room-head">
        <h1>{heading}</h1>
        <p className="lead">
          {what} · {TEXT.strengths[strength]}
          {isDropped && ` · ${TEXT.givenUp.toLowerCase()}`}
        </p>
      </header>
      <section className="pledge-verdict" aria-label={TEXT.columns.outcome}>
        <State state={state} large />
        <p>{outcomeText(pledge)}</p>
        <Deciding pledge={pledge} />
        <AsOf day={asOf} asked={asked} parts={['pledges', key]} kept={{}} />
      </section>
      <Drawing pledge={pledge} goal={goal} title={`${heading}, ${what}`} />
      <h2>{TEXT.said}</h2>
      <p className="soft">{TEXT.saidLead}</p>
      <Wordings wordings={pledge.wordings} />
      {pledge.series.length > 0 && <Points pledge={pledge} />}
    </article>
  )
}

/** The statements or published values that decide it, each a step away. */
function Deciding({ pledge: { decidedBy } }: { readonly pledge: PledgePage }) {
  if (!decidedBy || decidedBy.sources.length === 0) return null
  return (
    <p className="soft">
      {TEXT.decides}:{' '}
      {decidedBy.sources.map((source, index) => (
        <span key={`${source.kind} ${source.id}`}>
          {index > 0 && '; '}
          <Source source={source} />
        </span>
      ))}
    </p>
  )
}

interface DrawingProps {
  readonly pledge: PledgePage
  readonly goal: string
  readonly title: string
}

function Drawing({ pledge, goal, title }: DrawingProps) {
  const isDrawn = pledge.series.length > 0
  return (
    <figure className="chart domain-trade">
      <figcaption>
        <h2>{TEXT.chartTitle}</h2>
        {isDrawn ? <Legend pledge={pledge} /> : <p className="soft">{TEXT.noSeries}</p>}
      </figcaption>
      {isDrawn && (
        <Boundary>
          <Suspense fallback={<Loading what={TEXT.drawing} />}>
            <Chart pledge={pledge} goal={goal} name={TEXT.chart(title)} />
          </Suspense>
        </Boundary>
      )}
    </figure>
  )
}

/** What the chart draws, to be read. */
function Points({ pledge: { series, seriesUnit, actors, indicator } }: { readonly pledge: PledgePage }) {
  const dyad = actors.length === 2 ? actors.toSorted().join('-') : null
  return (
    <>
      <h2>{TEXT.series}</h2>
      <table className="list pledge-points">
        <thead>
          <tr>
            <th scope="col">{TEXT.columnsOfSeries.period}</th>
            <th scope="col">{TEXT.columnsOfSeries.value}</th>
            <th scope="col">{TEXT.columnsOfSeries.source}</th>
          </tr>
        </thead>
        <tbody>
          {series.map((known) => (
            <tr key={`${known.from} ${known.to}`}>
              <th scope="row">{edtfText(known.period)}</th>
              <td>{amountText(known.value, seriesUnit)}</td>
              <td>
                {known.sources.slice(-1).map((source) => (
                  <Source key={source.id} source={source} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {dyad !== null && (
        <p>
          <a className="way" href={href(['series', indicator, dyad])}>
            {TEXT.overTime} →
          </a>
        </p>
      )}
    </>
  )
}
