import type { FigureFacets } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { dyadText } from '../../format/index.ts'
import { ColumnHeads, Failed, Loading, Nothing, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'

const TEXT = CATALOGUE.relations
/** More pairs than anybody would look through; the others are found by their figures. */
const MOST = 200

/** The pairs of states that the record tells of. */
export function RelationsRoom() {
  useTitle(TEXT.title)
  const facets = useResource<FigureFacets>(href(['api', 'facets']))
  if (facets.failure) return <Failed resource={facets} />
  const dyads = facets.value?.dyads
  return (
    <div className="room relations" aria-busy={facets.waiting}>
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">{TEXT.lead}</p>
      </header>
      {!dyads && <Loading />}
      {dyads?.length === 0 && <Nothing title={TEXT.none} hint={TEXT.noneHint} />}
      {dyads && dyads.length > 0 && (
        <table className="list relation-list">
          <thead>
            <tr>
              <ColumnHeads columns={['dyad', 'figures'] as const} names={TEXT.columns} />
            </tr>
          </thead>
          <tbody>
            {dyads.slice(0, MOST).map(({ value, count }) => (
              <tr key={value}>
                <th scope="row" className="column-dyad">
                  <a data-row href={href(['relations', value])}>
                    {dyadText(value)}
                  </a>
                </th>
                <td className="column-figures">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
