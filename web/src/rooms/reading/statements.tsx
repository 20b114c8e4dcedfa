import type { Figure, StoredReading } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, valueText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { Card } from './card.tsx'

interface StatementsProps {
  readonly reading: StoredReading
  readonly chosen: string | null
}

/** The article's statements in order, the chosen one opened into its card. */
export function Statements({ reading, chosen }: StatementsProps) {
  const text = CATALOGUE.reading
  return (
    <aside className="statements" aria-labelledby="statements-title">
      <h2 id="statements-title">
        {text.statements} <span className="soft">{reading.read ? reading.statements.length : ''}</span>
      </h2>
      {reading.read && reading.statements.length === 0 && <p className="absent">{text.noStatements}</p>}
      <Domains figures={reading.statements} />
      <ol>
        {reading.statements.map((figure) => (
          <Entry key={figure.id} figure={figure} reading={reading} chosen={chosen} />
        ))}
      </ol>
    </aside>
  )
}

/** The domains of an article's statements with the colours they are underlined in. */
function Domains({ figures }: { readonly figures: readonly Figure[] }) {
  const names = useNames()
  const domains = [...new Set(figures.map(({ domain }) => domain))]
  if (domains.length === 0) return null
  return (
    <ul className="domains" aria-label={CATALOGUE.reading.domains}>
      {domains.map((domain) => (
        <li key={domain} className={`domain-${domain}`}>
          {names.domain(domain)}
        </li>
      ))}
    </ul>
  )
}

interface EntryProps extends StatementsProps {
  readonly figure: Figure
}

function Entry({ figure, reading, chosen }: EntryProps) {
  const names = useNames()
  const open = figure.id === chosen
  const there = href(['documents', reading.key], { statement: figure.id })
  return (
    <li className={`entry domain-${figure.domain}${open ? ' open' : ''}`} data-entry={figure.id}>
      <div className="entry-head">
        <a href={there} data-how={chosen === null ? 'push' : 'replace'} aria-current={open ? 'true' : undefined}>
          <span className="entry-value">{valueText(figure, names)}</span>
          <span className="entry-what">
            {figure.indicator === 'other' ? names.domain(figure.domain) : names.indicator(figure.indicator)}
            {figure.period && `, ${edtfText(figure.period)}`}
            {figure.modality !== 'asserted' && ` · ${names.code('modality', figure.modality)}`}
          </span>
        </a>
        {open && (
          <a className="close" href={href(['documents', reading.key])} data-how="replace">
            <span className="unseen">{CATALOGUE.reading.close}</span>
            <span aria-hidden="true">×</span>
          </a>
        )}
      </div>
      {open && <Card figure={figure} reading={reading} />}
    </li>
  )
}
