import type { DomainView, RelationshipStanding, RelationshipView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { dyadText, edtfText } from '../../format/index.ts'
import { ColumnHeads, Failed, Loading, useTitle } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { type Resource, useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { DomainRow } from './domain-row.tsx'

const TEXT = CATALOGUE.relations
const WAYS = ['figures', 'entries', 'pledges', 'timeline', 'network', 'map'] as const
const COLUMNS = ['domain', 'latest', 'event', 'due', 'disputed', 'coverage'] as const

/** One relationship: how each of its domains stands, and how surely that is known. */
export function RelationRoom({ dyad }: { readonly dyad: string }) {
  const title = dyadText(dyad)
  useTitle(TEXT.page(title))
  const relation = useResource<RelationshipView>(href(['api', 'relations', dyad]))
  const standing = useResource<RelationshipStanding>(href(['api', 'relations', dyad, 'standing']))
  if (relation.failure) return <Failed resource={relation} />
  const view = relation.value
  const told = view?.domains.filter(isTold) ?? []
  return (
    <div className="room relation" aria-busy={relation.waiting}>
      <header className="room-head">
        <p className="lineup-back">
          <a href={href(['relations'])}>← {TEXT.back}</a>
        </p>
        <h1>{title}</h1>
        {view && <p className="lead">{TEXT.summary(CATALOGUE.counts.figures(view.figures), told.length)}</p>}
        <Weighing standing={standing} />
        <nav className="relation-ways" aria-label={TEXT.ways.label}>
          {WAYS.map((room) => (
            <a key={room} href={href([room], { dyad })}>
              {TEXT.ways[room]} →
            </a>
          ))}
        </nav>
      </header>
      {!view && <Loading />}
      {view && told.length > 0 && (
        <table className="list relation-domains">
          <thead>
            <tr>
              <ColumnHeads columns={COLUMNS} names={TEXT.heads} />
            </tr>
          </thead>
          <tbody>
            {told.map((domain) => (
              <DomainRow
                key={domain.domain}
                dyad={dyad}
                domain={domain}
                standing={
                  standing.value && (standing.value.domains.find((each) => each.domain === domain.domain) ?? 'nothing')
                }
              />
            ))}
          </tbody>
        </table>
      )}
      {view && <Silent domains={view.domains.filter((domain) => !isTold(domain))} />}
    </div>
  )
}

const isTold = ({ figures, events }: DomainView): boolean => figures + events > 0

/** That what takes longer is on its way, or of which day it is. */
function Weighing({ standing }: { readonly standing: Resource<RelationshipStanding> }) {
  if (standing.failure) return <p className="soft">{TEXT.standingFailed}</p>
  if (!standing.value)
    return (
      <p className="soft" role="status">
        {TEXT.weighing}
      </p>
    )
  return standing.value.asOf === null ? null : <p className="soft">{TEXT.asOf(edtfText(standing.value.asOf))}</p>
}

/** The domains that nobody covers. */
function Silent({ domains }: { readonly domains: readonly DomainView[] }) {
  const names = useNames()
  if (domains.length === 0) return null
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
  return (
    <section className="relation-silent">
      <p>
        {TEXT.silent} {list.format(domains.map(({ domain }) => names.domain(domain).toLowerCase()))}.
      </p>
      <p className="soft">{TEXT.silentHint}</p>
    </section>
  )
}
