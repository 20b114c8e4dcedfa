import type { Judged } from '../../../../src/views/index.ts'
import type { FoundStatements, StatementKind, StatementRow } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { stateName } from '../../format/index.ts'
import { FacetGroup, Facets, Failed, Loading, Nothing, Pages } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { TellingList } from '../../statements/index.ts'
import { type Asked, changed } from './address.ts'

const LIMIT = 50
const TEXT = CATALOGUE.search

type Found = FoundStatements & { readonly rows: readonly Judged<StatementRow>[] }

/** Statements that the words stand in or beside, and what they can be narrowed by. */
export function FoundList({ asked }: { readonly asked: Asked }) {
  const names = useNames()
  const { words, narrowing, offset } = asked
  const found = useResource<Found>(
    href(['api', 'search', 'statements'], { q: words, ...narrowing, limit: LIMIT, offset }),
  )
  if (found.failure) return <Failed resource={found} />
  const page = found.value
  const group = (filter: 'kind' | 'domain' | 'state' | 'publisher') => ({
    title: TEXT[filter],
    chosen: narrowing[filter] ?? null,
    to: (value: string | null) => changed(asked, { [filter]: value }),
  })
  return (
    <div className="figures-columns" aria-busy={found.waiting}>
      <Facets>
        {page && (
          <>
            <FacetGroup
              {...group('kind')}
              values={page.kinds}
              nameOf={(kind) => CATALOGUE.reading.kinds[kind as StatementKind]}
            />
            <FacetGroup {...group('domain')} values={page.domains} nameOf={names.domain} />
            <FacetGroup {...group('state')} values={page.states} nameOf={stateName} />
            <FacetGroup {...group('publisher')} values={page.publishers} nameOf={(name) => name} />
          </>
        )}
      </Facets>
      <div className="figures-main">
        {!page && <Loading />}
        {page?.rows.length === 0 && <Nothing title={`${TEXT.none} “${words}”.`} hint={TEXT.noStatementHint} />}
        {page && page.rows.length > 0 && (
          <p className="hits-count" role="status">
            {TEXT.statementsFound(page.total)}
            {page.searched < page.documents && ` ${TEXT.searched(page.searched, page.documents)}`}
          </p>
        )}
        {page && <TellingList rows={page.rows} />}
        {page && (
          <Pages
            offset={offset}
            limit={LIMIT}
            total={page.total}
            to={(next) => changed(asked, { offset: next || null })}
          />
        )}
      </div>
    </div>
  )
}
