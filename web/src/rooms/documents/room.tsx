import { CATALOGUE } from '../../catalogue.ts'
import { Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import type { DocumentSummary, Page } from '../../../../src/vocabulary/index.ts'
import { DocumentsFilter } from './filter.tsx'
import { Welcome } from '../welcome/index.ts'
import { useCopies } from './copies.ts'
import { DocumentTable } from './table.tsx'

const LIMIT = 50
const KEPT = ['text', 'publisher', 'lang', 'sort', 'descending'] as const

/** The list of everything in the record. */
export function DocumentsRoom({ query }: { readonly query: URLSearchParams }) {
  useTitle(CATALOGUE.documents.title)
  const offset = Number(query.get('offset')) || 0
  const kept = Object.fromEntries(KEPT.map((name) => [name, query.get(name)]))
  const asked = kept['sort'] ? kept : { ...kept, sort: 'published', descending: 'true' }
  const documents = useResource<Page<DocumentSummary>>(href(['api', 'documents'], { ...asked, limit: LIMIT, offset }))
  const copies = useCopies(documents.value?.rows ?? null)
  if (documents.failure) return <Failed resource={documents} />
  const page = documents.value
  const filtered = KEPT.slice(0, 3).some((name) => query.get(name))
  if (page?.total === 0 && !filtered && !documents.waiting) return <Welcome />
  return (
    <div className="room documents" aria-busy={documents.waiting}>
      <header className="room-head">
        <h1>{CATALOGUE.documents.title}</h1>
        <p className="lead">
          {CATALOGUE.documents.lead} {page && <span className="count">{CATALOGUE.counts.documents(page.total)}.</span>}
        </p>
      </header>
      <DocumentsFilter query={query} />
      {!page && <Loading />}
      {page && page.rows.length === 0 && (
        <Nothing title={CATALOGUE.documents.none} hint={CATALOGUE.documents.noneHint} />
      )}
      {page && page.rows.length > 0 && <DocumentTable rows={page.rows} copies={copies} query={query} />}
      {page && (
        <Pages
          offset={offset}
          limit={LIMIT}
          total={page.total}
          to={(next) => href(['documents'], { ...kept, offset: next || null })}
        />
      )}
    </div>
  )
}
