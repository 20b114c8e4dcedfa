import type { JudgedReading } from '../../../../src/views/index.ts'
import type { Figure } from '../../../../src/vocabulary/index.ts'
import { useNames } from '../../labels/index.ts'
import type { To } from './address.ts'

interface LinksProps {
  readonly figure: Figure
  readonly reading: JudgedReading
  readonly to: To
}

/** The other figures of the sentence that this one belongs to, by their words. */
export function Links({ figure, reading, to }: LinksProps) {
  const names = useNames()
  const linked = figure.links.flatMap(({ relation, to: id }) => {
    const other = reading.statements.find((statement) => statement.id === id)
    return other ? [{ relation, other }] : []
  })
  if (linked.length === 0) return null
  const { label, caption } = names.field('links')
  return (
    <div>
      <dt title={caption}>{label}</dt>
      <dd>
        {linked.map(({ relation, other }) => (
          <span key={other.id}>
            {names.code('links', relation)}{' '}
            <a href={to(other.id)} data-how="replace">
              “{other.quote}”
            </a>
          </span>
        ))}
      </dd>
    </div>
  )
}
