import type { JudgedFigureRow } from '../../../../src/views/index.ts'
import type { FigureFacets, Page } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { dyadText } from '../../format/index.ts'
import { Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { FigureFacetGroups } from './facets.tsx'
import { FILTERS, keptOf, valueName } from './filters.ts'
import { FigureTable } from './table.tsx'

const LIMIT = 100
const TEXT = CATALOGUE.figures

/** Every figure of the record in a table, narrowed by what the address says. */
export function FiguresRoom({ query }: { readonly query: URLSearchParams }) {
  useTitle(TEXT.title)
  const offset = Number(query.get('offset')) || 0
  const kept = keptOf(query)
  const asked = kept['sort'] ? kept : { ...kept, sort: 'published', descending: 'true' }
  const narrowing = Object.fromEntries(FILTERS.map((filter) => [filter, query.get(filter)]))
  const figures = useResource<Page<JudgedFigureRow>>(href(['api', 'figures'], { ...asked, limit: LIMIT, offset }))
  const facets = useResource<FigureFacets>(href(['api', 'facets'], narrowing))
  if (figures.failure) return <Failed resource={figures} />
  const page = figures.value
  return (
    <div className="room figures" aria-busy={figures.waiting}>
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">
          {TEXT.lead} {page && <span className="count">{CATALOGUE.counts.figures(page.total)}.</span>}
        </p>
      </header>
      <div className="figures-columns">
        <FigureFacetGroups facets={facets.value} query={query} />
        <div className="figures-main">
          <Chosen query={query} />
          {!page && <Loading />}
          {page?.rows.length === 0 && <Nothing title={TEXT.none} hint={TEXT.noneHint} />}
          {page && page.rows.length > 0 && <FigureTable rows={page.rows} query={query} />}
          {page && (
            <Pages
              offset={offset}
              limit={LIMIT}
              total={page.total}
              to={(next) => href(['figures'], { ...kept, offset: next || null })}
            />
          )}
        </div>
      </div>
    </div>
  )
}

/** What the figures are narrowed by, each with the way to drop it. */
function Chosen({ query }: { readonly query: URLSearchParams }) {
  const names = useNames()
  const chosen = FILTERS.filter((filter) => query.get(filter))
  const [indicator, dyad] = [query.get('indicator'), query.get('dyad')]
  if (chosen.length === 0) return null
  return (
    <div className="chosen-line">
      {chosen.map((filter) => {
        const name = valueName(filter, query.get(filter) ?? '', names)
        return (
          <a key={filter} className="chip" href={href(['figures'], { ...keptOf(query), [filter]: null })}>
            <span dir="auto">{name}</span> <span aria-hidden="true">×</span>
            <span className="unseen">{TEXT.remove(name)}</span>
          </a>
        )
      })}
      {chosen.length > 1 && <a href={href(['figures'])}>{TEXT.clear}</a>}
      {indicator && dyad && indicator !== 'other' && (
        <a
          className="way"
          href={href(['series', indicator, dyad])}
          title={TEXT.series(names.indicator(indicator), dyadText(dyad))}
        >
          {TEXT.seriesLink} →
        </a>
      )}
      {indicator && indicator !== 'other' && (
        <a className="way" href={href(['entries'], { indicator, dyad })}>
          {TEXT.entriesLink} →
        </a>
      )}
    </div>
  )
}
