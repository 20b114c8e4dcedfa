import type { FigureFacets } from '../../../../src/vocabulary/index.ts'
import { FacetGroup, Facets } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { FACETS, FILTERS, filterName, keptOf, valueName } from './filters.ts'

interface FacetsProps {
  readonly facets: FigureFacets | null
  readonly query: URLSearchParams
}

/** The values the figures can be narrowed by, each with its count. */
export function FigureFacetGroups({ facets, query }: FacetsProps) {
  const names = useNames()
  return (
    <Facets>
      {facets &&
        FILTERS.map((filter) => (
          <FacetGroup
            key={filter}
            title={filterName(filter, names)}
            values={facets[FACETS[filter]]}
            chosen={query.get(filter)}
            nameOf={(value) => valueName(filter, value, names)}
            to={(value) => href(['figures'], { ...keptOf(query), [filter]: value })}
          />
        ))}
    </Facets>
  )
}
