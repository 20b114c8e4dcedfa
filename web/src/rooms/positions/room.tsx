import { type RefObject, useEffect, useRef } from 'react'
import type { PositionMatrix, Since as SinceView } from '../../../../src/views/index.ts'
import type { Page, Stance, StatementRow } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { type Names, useNames } from '../../labels/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { capitalised, TellingList } from '../../statements/index.ts'
import { type Asked, askedOf, changed, chosen, holderName, narrowingOf, shownOf } from './address.ts'
import { Filters, Legend } from './filters.tsx'
import { Matrix } from './matrix.tsx'
import { Since } from './since.tsx'

const LIMIT = 50
const TEXT = CATALOGUE.positions

/** Who stands how to what: a matrix, and the sentences behind the part of it that is chosen. */
export function PositionsRoom({ query }: { readonly query: URLSearchParams }) {
  useTitle(TEXT.title)
  const asked = askedOf(query)
  const matrix = useResource<PositionMatrix>(href(['api', 'positions', 'matrix'], narrowingOf(asked)))
  if (matrix.failure) return <Failed resource={matrix} />
  const isNarrowed = Object.values(narrowingOf(asked)).some(Boolean)
  return (
    <div className="room positions" aria-busy={matrix.waiting}>
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">{TEXT.lead}</p>
      </header>
      {!matrix.value && <Loading />}
      {matrix.value && (matrix.value.domains.length > 0 || isNarrowed) && (
        <Filters matrix={matrix.value} asked={asked} />
      )}
      {matrix.value?.domains.length === 0 && (
        <Nothing title={isNarrowed ? TEXT.none : TEXT.empty} hint={isNarrowed ? TEXT.noneHint : TEXT.emptyHint} />
      )}
      {matrix.value && matrix.value.domains.length > 0 && (
        <div className="positions-columns">
          <div>
            <Legend matrix={matrix.value} asked={asked} />
            <Matrix matrix={matrix.value} asked={asked} />
          </div>
          <Sentences asked={asked} offset={Number(query.get('offset')) || 0} />
        </div>
      )}
    </div>
  )
}

/** The sentences of what is chosen, the last published first. */
function Sentences({ asked, offset }: { readonly asked: Asked; readonly offset: number }) {
  const names = useNames()
  const found = useResource<Page<StatementRow<'position'> & { readonly since: SinceView | null }>>(
    href(['api', 'positions'], { ...shownOf(asked), limit: LIMIT, offset }),
  )
  const page = found.value
  const isChosen = asked.holder ?? asked.domain ?? asked.stance
  const place = useInView(`${asked.holder} ${asked.domain} ${asked.stance}`, isChosen !== null)
  return (
    <section ref={place} className="position-sentences" aria-busy={found.waiting} aria-labelledby="sentences-title">
      <h2 id="sentences-title" aria-live="polite">
        {titleOf(asked, names)} {page && <span className="soft">{TEXT.count(page.total)}</span>}{' '}
        {isChosen !== null && (
          <a className="position-all" href={chosen(asked, {})} data-how="replace">
            {TEXT.all}
          </a>
        )}
      </h2>
      {found.failure && <Failed resource={found} />}
      {!page && !found.failure && <Loading />}
      {page && page.rows.length === 0 && <p className="absent">{TEXT.noSentence}</p>}
      {page && <TellingList rows={page.rows} after={sinceOf} />}
      {page && (
        <Pages
          offset={offset}
          limit={LIMIT}
          total={page.total}
          to={(next) => changed(asked, { offset: next || null })}
        />
      )}
    </section>
  )
}

/** Brings what stands below the matrix into view once another part of it is chosen. */
function useInView(part: string, isChosen: boolean): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null)
  const before = useRef(part)
  useEffect(() => {
    if (before.current !== part && isChosen) {
      place.current?.scrollTo(0, 0)
      if (window.matchMedia('(max-width: 79.99rem)').matches) place.current?.scrollIntoView({ block: 'start' })
    }
    before.current = part
  }, [part, isChosen])
  return place
}

/** `Kenya recommends · Trade`; where nothing is chosen, all. */
function titleOf({ holder, domain, stance }: Asked, names: Names): string {
  const word = stance === null ? null : names.kind('position').code('stance', stance as Stance)
  const who = holder === null ? null : holderName(holder)
  const parts = [[who, word].filter(Boolean).join(' '), domain && names.domain(domain)].filter(Boolean)
  return parts.length === 0 ? TEXT.allTitle : capitalised(parts.join(' · '))
}

const sinceOf = ({ since }: { readonly since: SinceView | null }) => <Since since={since} />
