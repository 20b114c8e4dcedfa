import type { OfficialSeries } from '../../../../src/views/index.ts'
import type { Page } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { statesText } from '../../format/index.ts'
import { Failed, Loading, Nothing, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { SeriesTable } from './table.tsx'

const TEXT = CATALOGUE.official

/** The published series, by the states that they are of. */
export function OfficialRoom({ query }: { readonly query: URLSearchParams }) {
  useTitle(TEXT.room)
  const list = useResource<Page<OfficialSeries>>('/api/official')
  if (list.failure) return <Failed resource={list} />
  return (
    <div className="room official" aria-busy={list.waiting}>
      <header className="room-head">
        <h1>{TEXT.room}</h1>
        <p className="lead">{TEXT.roomLead}</p>
      </header>
      {list.value ? <Groups rows={list.value.rows} chosen={query.get('states')} /> : <Loading />}
    </div>
  )
}

function Groups({ rows, chosen }: { readonly rows: readonly OfficialSeries[]; readonly chosen: string | null }) {
  const groups = [...Map.groupBy(rows, statesOf)].toSorted(([, one], [, other]) => pointsIn(other) - pointsIn(one))
  const shown = groups.filter(([states]) => chosen === null || states === chosen)
  if (shown.length === 0) return <Nothing title={TEXT.none} hint={TEXT.noneHint} />
  return (
    <>
      <nav className="series-ways" aria-label={TEXT.states}>
        <Chip states={null} chosen={chosen} count={pointsIn(rows)} />
        {groups.map(([states, group]) => (
          <Chip key={states} states={states} chosen={chosen} count={pointsIn(group)} />
        ))}
      </nav>
      {shown.map(([states, group]) => (
        <section key={states} className="official-group">
          <h2>{statesText(states.split('-'))}</h2>
          <SeriesTable rows={group} />
        </section>
      ))}
    </>
  )
}

interface ChipProps {
  readonly states: string | null
  readonly chosen: string | null
  readonly count: number
}

function Chip({ states, chosen, count }: ChipProps) {
  return (
    <a
      className="chip"
      href={href(['official'], { states })}
      data-how="replace"
      aria-current={states === chosen ? 'true' : undefined}
    >
      {states === null ? TEXT.all : statesText(states.split('-'))} <span className="facet-count">{count}</span>
    </a>
  )
}

const statesOf = ({ dyad, actors }: OfficialSeries): string => dyad ?? actors.join('-')

const pointsIn = (rows: readonly OfficialSeries[]): number => rows.reduce((sum, { points }) => sum + points, 0)
