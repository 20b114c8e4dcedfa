import { memo, type ReactNode, useMemo, useRef } from 'react'
import type { Judged, JudgedReading } from '../../../../src/views/index.ts'
import type { Statement } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { useDecision } from '../../judging/index.ts'
import { useNames } from '../../labels/index.ts'
import { type Stretch, StretchSet, stretchesOf, useWidth } from '../../stretches/index.ts'
import type { To } from './address.ts'
import { asJudged, isOut } from '../../statements/index.ts'
import { Card } from './card.tsx'
import type { Narrowing } from './narrowing.ts'
import { NarrowingLines } from './narrowing-lines.tsx'
import { summaryOf } from '../../statements/index.ts'

interface StatementsProps {
  readonly reading: JudgedReading
  /** Those of its statements that are shown. */
  readonly shown: readonly Judged<Statement>[]
  readonly narrowing: Narrowing
  readonly chosen: string | null
  readonly to: To
  /** What stands above the list: a statement that is being added. */
  readonly children?: ReactNode
}

/** Entries of the list that are set together. */
const STRETCH = 60

/** The article's statements in order, the chosen one opened into its card. */
export function Statements({ reading, shown, narrowing, chosen, to, children }: StatementsProps) {
  const text = CATALOGUE.reading
  const list = useRef<HTMLDivElement>(null)
  const stretches = useMemo(() => stretchesOf(shown, () => 1, STRETCH), [shown])
  useWidth(list)
  return (
    <aside className="statements" aria-labelledby="statements-title">
      <h2 id="statements-title">
        {text.statements} <span className="soft">{reading.read ? grouped(shown.length) : ''}</span>
      </h2>
      {children}
      {reading.read && reading.statements.length === 0 && <p className="absent">{text.noStatements}</p>}
      {!reading.read && <p className="absent">{text.noReading}</p>}
      <NarrowingLines statements={reading.statements} narrowing={narrowing} to={to} />
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

interface EntriesProps extends Pick<StatementsProps, 'reading' | 'chosen' | 'to'> {
  /** Whether any statement is chosen, be it of these or another. */
  readonly choosing: boolean
}

interface EntryStretchProps extends EntriesProps {
  readonly stretch: Stretch<Judged<Statement>>
  /** The number of its first entry. */
  readonly from: number
}

/** Drawn again only when something of its own changes. */
const EntryStretch = memo(({ stretch, from, ...rest }: EntryStretchProps) => (
  <StretchSet as="ol" start={from} length={stretch.length} kept={from === 1 || rest.chosen !== null}>
    {() => stretch.items.map((statement) => <Entry key={statement.id} statement={statement} {...rest} />)}
  </StretchSet>
))

interface EntryProps extends EntriesProps {
  readonly statement: Judged<Statement>
}

function Entry({ statement: read, reading, chosen, choosing, to }: EntryProps) {
  const names = useNames()
  const decision = useDecision({ document: reading.key, id: read.id }, read.judgement)
  const statement = asJudged(read, decision)
  const open = statement.id === chosen
  const { head, about } = summaryOf(statement, names)
  const classes = [
    'entry',
    `of-${statement.kind}`,
    `domain-${statement.domain}`,
    open && 'open',
    isOut(decision) && 'out',
  ]
  return (
    <li className={classes.filter(Boolean).join(' ')} data-entry={statement.id}>
      <div className="entry-head">
        <a href={to(statement.id)} data-how={choosing ? 'replace' : 'push'} aria-current={open ? 'true' : undefined}>
          <span className="entry-value" dir="auto">
            {head}
          </span>
          <span className="entry-what">{about}</span>
          {!open && statement.kind === 'position' && (
            <span className="entry-words" dir="auto">
              {statement.quote}
            </span>
          )}
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
      {open && <Card statement={read} reading={reading} to={to} />}
    </li>
  )
}
