import { useMemo } from 'react'
import type { Statement } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { useNames } from '../../labels/index.ts'
import type { To } from './address.ts'
import { domainsOf, kindsOf, type Narrowing } from './narrowing.ts'

const TEXT = CATALOGUE.reading

interface NarrowingLinesProps {
  readonly statements: readonly Statement[]
  readonly narrowing: Narrowing
  readonly to: To
}

/** The kinds and the domains of an article's statements, each with its count and a way to see only those. */
export function NarrowingLines({ statements, narrowing, to }: NarrowingLinesProps) {
  if (statements.length === 0) return null
  return (
    <>
      <KindLine statements={statements} narrowing={narrowing} to={to} />
      <DomainLine statements={statements} narrowing={narrowing} to={to} />
    </>
  )
}

/** Nothing where all statements are of one kind. */
function KindLine({ statements, narrowing: { kind, domain }, to }: NarrowingLinesProps) {
  const kinds = useMemo(() => kindsOf(statements, domain), [statements, domain])
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  if (kinds.length < 2) return null
  return (
    <nav className="kind-line" aria-label={TEXT.kinds.label}>
      <a href={to(null, { kind: null })} data-how="replace" aria-current={kind === null ? 'true' : undefined}>
        {TEXT.kinds.all} <span className="facet-count">{grouped(all)}</span>
      </a>
      {kinds.map(({ code, count }) => (
        <a
          key={code}
          className={`mark-${code}`}
          href={to(null, { kind: code })}
          data-how="replace"
          aria-current={kind === code ? 'true' : undefined}
        >
          {TEXT.kinds[code]} <span className="facet-count">{grouped(count)}</span>
        </a>
      ))}
    </nav>
  )
}

/** The domains with the colours that their statements are marked in; the chosen one again shows all. */
function DomainLine({ statements, narrowing: { kind, domain }, to }: NarrowingLinesProps) {
  const names = useNames()
  const domains = useMemo(() => domainsOf(statements, kind), [statements, kind])
  return (
    <ul className="domains" aria-label={TEXT.domains}>
      {domains.map(({ code, count }) => (
        <li key={code} className={`domain-${code}`}>
          <a
            href={to(null, { domain: code === domain ? null : code })}
            data-how="replace"
            aria-current={code === domain ? 'true' : undefined}
          >
            {names.domain(code)} <span className="facet-count">{grouped(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
