import type { Page, SearchFacets, SearchHit } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { languageName } from '../../format/index.ts'
import { FacetGroup, Facets, Failed, Loading, Nothing, Pages } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { type Asked, changed } from './address.ts'
import { Hit } from './hit.tsx'

const LIMIT = 30
const TEXT = CATALOGUE.search

/** Passages of texts, and what they can be narrowed by. */
export function Passages({ asked }: { readonly asked: Asked }) {
  const { words, narrowing, offset } = asked
  const hits = useResource<Page<SearchHit>>(href(['api', 'search'], { q: words, ...narrowing, limit: LIMIT, offset }))
  const facets = useResource<SearchFacets>(href(['api', 'search', 'facets'], { q: words, ...narrowing }))
  if (hits.failure) return <Failed resource={hits} />
  const page = hits.value
  return (
    <div className="figures-columns" aria-busy={hits.waiting}>
      <Facets>
        {facets.value && (
          <>
            <FacetGroup
              title={TEXT.publisher}
              values={facets.value.publishers}
              chosen={narrowing.publisher ?? null}
              nameOf={(value) => value}
              to={(publisher) => changed(asked, { publisher })}
            />
            <FacetGroup
              title={TEXT.language}
              values={facets.value.languages}
              chosen={narrowing.lang ?? null}
              nameOf={languageName}
              to={(lang) => changed(asked, { lang })}
            />
          </>
        )}
      </Facets>
      <div className="figures-main">
        {!page && <Loading />}
        {page?.rows.length === 0 && <Nothing title={`${TEXT.none} “${words}”.`} hint={TEXT.noneHint} />}
        {page && page.rows.length > 0 && (
          <>
            <p className="hits-count" role="status">
              {CATALOGUE.counts.passages(page.total)}
            </p>
            <ol className="hits">
              {page.rows.map((hit) => (
                <Hit key={`${hit.document.key}:${hit.start}`} hit={hit} />
              ))}
            </ol>
          </>
        )}
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
