import type { HappeningView, Timeline } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { dyadText, stateName } from '../../format/index.ts'
import { Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { Filters, keptOf } from './filters.tsx'
import { HappeningItem } from './happening.tsx'
import { Times, timeText } from './times.tsx'

const TEXT = CATALOGUE.timeline
const LIMIT = 50

interface Shown extends Timeline {
  readonly rows: readonly HappeningView[]
}

/** What took place over time, from decades down to days. */
export function TimelineRoom({ query }: { readonly query: URLSearchParams }) {
  const offset = Number(query.get('offset')) || 0
  const kept = keptOf(query)
  const timeline = useResource<Shown>(href(['api', 'timeline'], { ...kept, limit: LIMIT, offset }))
  const about = aboutOf(query)
  const title = about === null ? TEXT.title : TEXT.of(about)
  useTitle(title)
  if (timeline.failure) return <Failed resource={timeline} />
  const view = timeline.value
  const at = query.get('at')
  return (
    <div className="room timeline" aria-busy={timeline.waiting}>
      <header className="room-head">
        <h1>{title}</h1>
        <p className="lead">
          {TEXT.lead} {view && TEXT.total(TEXT.happenings(view.total))}
        </p>
      </header>
      {!view && <Loading />}
      {view && (
        <div className="figures-columns">
          <Filters timeline={view} query={query} />
          <div>
            <Way at={at} undated={view.undated} kept={kept} />
            {view.times.length > 0 && (
              <Times times={view.times} to={(time) => href(['timeline'], { ...kept, at: time })} />
            )}
            {view.total === 0 && <None isNarrowed={at !== null || Object.values(kept).some(Boolean)} />}
            <ol className="happenings">
              {view.rows.map((happening) => (
                <HappeningItem key={happening.key} happening={happening} />
              ))}
            </ol>
            <Pages
              offset={offset}
              limit={LIMIT}
              total={view.total}
              to={(next) => href(['timeline'], { ...kept, offset: next || null })}
            />
          </div>
        </div>
      )}
    </div>
  )
}

const None = ({ isNarrowed }: { readonly isNarrowed: boolean }) =>
  isNarrowed ? <Nothing title={TEXT.empty} hint={TEXT.emptyHint} /> : <Nothing title={TEXT.none} hint={TEXT.noneHint} />

function aboutOf(query: URLSearchParams): string | null {
  const [dyad, state] = [query.get('dyad'), query.get('state')]
  return dyad ? dyadText(dyad) : state ? stateName(state) : null
}

interface WayProps {
  readonly at: string | null
  readonly undated: number
  readonly kept: Readonly<Record<string, string | null>>
}

/** From all times into the one that is looked at, and back. */
function Way({ at, undated, kept }: WayProps) {
  const steps = at === null || at === 'undated' ? [] : stepsTo(at)
  return (
    <nav className="chosen-line" aria-label={TEXT.ways}>
      <a
        className="chip"
        href={href(['timeline'], { ...kept, at: null })}
        aria-current={at === null ? 'true' : undefined}
      >
        {TEXT.all}
      </a>
      {steps.map((step) => (
        <a
          key={step}
          className="chip"
          href={href(['timeline'], { ...kept, at: step })}
          aria-current={at === step ? 'true' : undefined}
        >
          {timeText(step)}
        </a>
      ))}
      {undated > 0 && (
        <a
          className="chip"
          href={href(['timeline'], { ...kept, at: 'undated' })}
          aria-current={at === 'undated' ? 'true' : undefined}
        >
          {TEXT.undated(undated)}
        </a>
      )}
    </nav>
  )
}

/** `2024-05-16` by way of 2024 and May 2024; a year that was reached through its decade goes back to it. */
const stepsTo = (at: string): readonly string[] =>
  at.endsWith('X')
    ? [at]
    : [`${at.slice(0, 3)}X`, ...[4, 7, 10].flatMap((length) => (at.length >= length ? [at.slice(0, length)] : []))]
