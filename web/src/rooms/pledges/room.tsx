import type { PledgeList } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { AsOf } from './as-of.tsx'
import { Filters, isNarrowed, keptOf } from './filters.tsx'
import { PledgeTable } from './table.tsx'

const LIMIT = 100
const TEXT = CATALOGUE.pledges

/** What was aimed at and what came of it, as of a day. */
export function PledgesRoom({ query }: { readonly query: URLSearchParams }) {
  useTitle(TEXT.title)
  const offset = Number(query.get('offset')) || 0
  const kept = keptOf(query)
  const pledges = useResource<PledgeList>(href(['api', 'pledges'], { ...kept, limit: LIMIT, offset }))
  if (pledges.failure) return <Failed resource={pledges} />
  const list = pledges.value
  const asked = query.get('asOf')
  return (
    <div className="room pledges" aria-busy={pledges.waiting}>
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">{TEXT.lead}</p>
        {list && <AsOf day={list.asOf} asked={asked} parts={['pledges']} kept={kept} />}
      </header>
      {!list && <Loading />}
      {list && (
        <div className="figures-columns">
          <Filters list={list} query={query} />
          <div>
            {list.total === 0 ? (
              <NoPledge isFiltered={isNarrowed(query) || asked !== null} />
            ) : (
              <PledgeTable rows={list.rows} day={list.asOf} asked={asked} />
            )}
            <Pages
              offset={offset}
              limit={LIMIT}
              total={list.total}
              to={(next) => href(['pledges'], { ...kept, offset: next || null })}
            />
          </div>
        </div>
      )}
    </div>
  )
}

const NoPledge = ({ isFiltered }: { readonly isFiltered: boolean }) =>
  isFiltered ? <Nothing title={TEXT.none} hint={TEXT.noneHint} /> : <Nothing title={TEXT.empty} hint={TEXT.emptyHint} />
