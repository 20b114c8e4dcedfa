import type { EntrySummary } from '../../../../src/views/index.ts'
import type { Page } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { dyadText } from '../../format/index.ts'
import { Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { EntryTable } from './table.tsx'

const LIMIT = 50
const TEXT = CATALOGUE.entries

/** Every scope of the record with what is told of it, narrowed by what the address says. */
export function EntriesRoom({ query }: { readonly query: URLSearchParams }) {
  useTitle(TEXT.title)
  const offset = Number(query.get('offset')) || 0
  const kept = {
    indicator: query.get('indicator'),
    dyad: query.get('dyad'),
    disputed: query.get('disputed') === 'true' ? 'true' : null,
  }
  const entries = useResource<Page<EntrySummary>>(href(['api', 'entries'], { ...kept, limit: LIMIT, offset }))
  if (entries.failure) return <Failed resource={entries} />
  const page = entries.value
  const isDisputed = kept.disputed !== null
  return (
    <div className="room lineups" aria-busy={entries.waiting}>
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">
          {TEXT.lead} {page && <span className="count">{CATALOGUE.counts.entries(page.total)}.</span>}
        </p>
      </header>
      <Narrowing kept={kept} />
      {!page && <Loading />}
      {page?.rows.length === 0 && (
        <Nothing
          title={isDisputed ? TEXT.noneDisputed : TEXT.none}
          hint={isDisputed ? TEXT.noneDisputedHint : TEXT.noneHint}
        />
      )}
      {page && page.rows.length > 0 && <EntryTable rows={page.rows} />}
      {page && (
        <Pages
          offset={offset}
          limit={LIMIT}
          total={page.total}
          to={(next) => href(['entries'], { ...kept, offset: next || null })}
        />
      )}
    </div>
  )
}

type Kept = Readonly<Record<'indicator' | 'dyad' | 'disputed', string | null>>

/** All or those in dispute, and the way to drop each further filter. */
function Narrowing({ kept }: { readonly kept: Kept }) {
  const names = useNames()
  const chosen = [
    ...(kept.indicator ? [['indicator', names.indicator(kept.indicator)] as const] : []),
    ...(kept.dyad ? [['dyad', dyadText(kept.dyad)] as const] : []),
  ]
  return (
    <nav className="chosen-line" aria-label={TEXT.filter}>
      {(['all', 'disputed'] as const).map((which) => (
        <a
          key={which}
          className="chip"
          href={href(['entries'], { ...kept, disputed: which === 'disputed' ? 'true' : null })}
          aria-current={(which === 'disputed') === (kept.disputed !== null) ? 'true' : undefined}
        >
          {TEXT[which]}
        </a>
      ))}
      {chosen.map(([filter, name]) => (
        <a key={filter} className="chip" href={href(['entries'], { ...kept, [filter]: null })}>
          <span dir="auto">{name}</span> <span aria-hidden="true">×</span>
          <span className="unseen">{TEXT.remove(name)}</span>
        </a>
      ))}
    </nav>
  )
}
