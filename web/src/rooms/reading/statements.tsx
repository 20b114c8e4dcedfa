import { memo, useMemo, useRef } from 'react'
import type { Judged } from '../../../../src/views/index.ts'
import type { Figure } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { edtfText, valueText } from '../../format/index.ts'
import { useDecision } from '../../judging/index.ts'
import { useNames } from '../../labels/index.ts'
import { type Stretch, StretchSet, stretchesOf, useWidth } from '../../stretches/index.ts'
import type { FigureReading } from './figures.ts'
import type { To } from './address.ts'
import { asJudged, isOut } from './as-judged.ts'
import { Card } from './card.tsx'

interface StatementsProps {
  readonly reading: FigureReading
  readonly chosen: string | null
  readonly to: To
}

/** Entries of the list that are set together. */
const STRETCH = 60

/** The article's statements in order, the chosen one opened into its card. */
export function Statements({ reading, chosen, to }: StatementsProps) {
  const text = CATALOGUE.reading
  const list = useRef<HTMLDivElement>(null)
  const stretches = useMemo(() => stretchesOf(reading.statements, () => 1, STRETCH), [reading])
  useWidth(list)
  return (
    <aside className="statements" aria-labelledby="statements-title">
      <h2 id="statements-title">
        {text.statements} <span className="soft">{reading.read ? grouped(reading.statements.length) : ''}</span>
      </h2>
      {reading.read && reading.statements.length === 0 && <p className="absent">{text.noStatements}</p>}
      {!reading.read && <p className="absent">{text.noReading}</p>}
      <Domains figures={reading.statements} />
      <div key={reading.version} ref={list} className="entries">
        {stretches.map((stretch, index) => (
          <EntryStretch
            key={stretch.items[0]?.id}
            stretch={stretch}
            from={index * STRETCH + 1}
            reading={reading}
            chosen={stretch.items.some(({ id }) => id === chosen) ? chosen : null}
            choosing={chosen !== null}
            to={to}
          />
        ))}
      </div>
    </aside>
  )
}

/** The domains of an article's statements with the colours they are underlined in. */
function Domains({ figures }: { readonly figures: readonly Figure[] }) {
  const names = useNames()
  const domains = useMemo(() => [...new Set(figures.map(({ domain }) => domain))], [figures])
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

interface EntriesProps extends StatementsProps {
  /** Whether any statement is chosen, be it of these or another. */
  readonly choosing: boolean
}

interface EntryStretchProps extends EntriesProps {
  readonly stretch: Stretch<Judged<Figure>>
  /** The number of its first entry. */
  readonly from: number
}

/** Drawn again only when something of its own changes. */
const EntryStretch = memo(({ stretch, from, ...rest }: EntryStretchProps) => (
  <StretchSet as="ol" start={from} length={stretch.length} kept={from === 1 || rest.chosen !== null}>
    {() => stretch.items.map((figure) => <Entry key={figure.id} figure={figure} {...rest} />)}
  </StretchSet>
))

function Entry({ figure: read, reading, chosen, choosing, to }: EntriesProps & { readonly figure: Judged<Figure> }) {
  const names = useNames()
  const decision = useDecision({ document: reading.key, id: read.id }, read.judgement)
  const figure = asJudged(read, decision)
  const open = figure.id === chosen
  return (
    <li
      className={`entry domain-${figure.domain}${open ? ' open' : ''}${isOut(decision) ? ' out' : ''}`}
      data-entry={figure.id}
    >
      <div className="entry-head">
        <a href={to(figure.id)} data-how={choosing ? 'replace' : 'push'} aria-current={open ? 'true' : undefined}>
          <span className="entry-value">{valueText(figure, names)}</span>
          <span className="entry-what">
            {figure.indicator === 'other' ? names.domain(figure.domain) : names.indicator(figure.indicator)}
            {figure.period && `, ${edtfText(figure.period)}`}
            {figure.modality !== 'asserted' && ` · ${names.code('modality', figure.modality)}`}
          </span>
        </a>
        {decision && (
          <span className={`judged ${decision.verdict}`}>{CATALOGUE.judging.verdicts[decision.verdict]}</span>
        )}
        {open && (
          <a className="close" href={to(null)} data-how="replace">
            <span className="unseen">{CATALOGUE.reading.close}</span>
            <span aria-hidden="true">×</span>
          </a>
        )}
      </div>
      {open && <Card figure={read} reading={reading} to={to} />}
    </li>
  )
}
