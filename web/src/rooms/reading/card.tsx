import type { DecisionView, Judged, JudgedReading } from '../../../../src/views/index.ts'
import type { Figure, Statement } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { citationOf } from '../../format/index.ts'
import { useDecision } from '../../judging/index.ts'
import { href, navigate } from '../../router/index.ts'
import { lasting, type To } from './address.ts'
import { asJudged } from '../../statements/index.ts'
import { IntervalAxis } from './axis.tsx'
import { CopyButton } from './copying.tsx'
import { Fields } from './field.tsx'
import { JudgePanel } from './judge.tsx'
import { LinedUp } from './lined-up.tsx'
import { Links } from './links.tsx'
import { Mentions, Named } from './named.tsx'

const TEXT = CATALOGUE.card

interface CardProps {
  readonly statement: Judged<Statement>
  readonly reading: JudgedReading
  readonly to: To
}

/** Everything taken down of one statement and what persons decided; what the text does not state at this place is marked. */
export function Card({ statement: read, reading, to }: CardProps) {
  const decision = useDecision({ document: reading.key, id: read.id }, read.judgement)
  const statement = asJudged(read, decision)
  const isCurrent = reading.version === reading.versions
  return (
    <div className="card">
      {!isCurrent && <p className="card-note">{CATALOGUE.reading.versions.on(reading.version, reading.versions)}</p>}
      <blockquote lang={reading.lang ?? undefined} dir="auto">
        “{statement.quote}”
      </blockquote>
      {statement.kind === 'figure' && !changesInterval(decision) && <IntervalAxis figure={statement} />}
      <dl className="fields">
        <Fields statement={statement} read={read} />
        {statement.kind === 'figure' && <Links figure={statement} reading={reading} to={to} />}
        {statement.kind === 'entity' && <Mentions entity={statement} reading={reading} to={to} />}
        <Named statement={statement} reading={reading} />
      </dl>
      {statement.kind === 'figure' && isCurrent && !isLeftOut(decision) && <LinedUp figure={statement} />}
      {statement.inferred.length > 0 && <p className="card-note">{TEXT.inferredNote}</p>}
      <div className="card-ways">
        <CopyButton label={TEXT.copyCitation} text={() => citation(statement, reading)} />
        <CopyButton label={TEXT.copyLink} text={() => lasting(statement.id, reading)} />
        <Onward statement={statement} />
      </div>
      <JudgePanel
        key={statement.id}
        statement={statement}
        document={reading.key}
        decision={decision}
        current={isCurrent}
        leave={() => navigate(to(null), 'replace')}
      />
    </div>
  )
}

/** Whether it is compared with nothing. */
const isLeftOut = (decision: DecisionView | null): boolean =>
  decision?.verdict === 'rejected' || decision?.verdict === 'set-aside'

/** Whether the interval that its words allow is no longer that of the figure. */
function changesInterval(decision: DecisionView | null): boolean {
  return ['value', 'upper', 'unit', 'bound'].some((name) => name in (decision?.corrections ?? {}))
}

/** Where more is told of the same: a figure over time, an entity's page. */
function Onward({ statement }: { readonly statement: Statement }) {
  if (statement.kind === 'entity') {
    return (
      <a className="way" href={href(['entities', statement.entity])}>
        {TEXT.page} →
      </a>
    )
  }
  const dyad = statement.kind === 'figure' && statement.indicator !== 'other' ? dyadOf(statement) : null
  if (statement.kind !== 'figure' || dyad === null) return null
  return (
    <a className="way" href={href(['series', statement.indicator, dyad])}>
      {TEXT.series} →
    </a>
  )
}

/** A statement's words as a citation with its lasting address in this record. */
export function citation(statement: Statement, reading: JudgedReading): string {
  return citationOf(statement.quote, reading, lasting(statement.id, reading))
}

/** The first two states of a figure, in the order of the alphabet, as addresses write them. */
function dyadOf(figure: Figure): string | null {
  const pair = figure.actors.slice(0, 2).sort()
  return pair.length === 2 ? pair.join('-') : null
}
