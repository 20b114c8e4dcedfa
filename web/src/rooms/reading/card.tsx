import type { ReactNode } from 'react'
import type { DecisionView, Judged } from '../../../../src/views/index.ts'
import type { Figure, FigureField } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { citationOf, dyadText, edtfText, stateName, unitName, valueText } from '../../format/index.ts'
import { useDecision } from '../../judging/index.ts'
import { type Names, useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import type { FigureReading } from './figures.ts'
import { lasting, type To } from './address.ts'
import { asJudged } from './as-judged.ts'
import { IntervalAxis } from './axis.tsx'
import { CopyButton } from './copying.tsx'
import { JudgePanel } from './judge.tsx'
import { LinedUp } from './lined-up.tsx'

const TEXT = CATALOGUE.card

interface CardProps {
  readonly figure: Judged<Figure>
  readonly reading: FigureReading
  readonly to: To
}

/** Everything taken down of one figure and what persons decided; what the text does not state at this place is marked. */
export function Card({ figure: read, reading, to }: CardProps) {
  const decision = useDecision({ document: reading.key, id: read.id }, read.judgement)
  const figure = asJudged(read, decision)
  return (
    <div className="card">
      {reading.version < reading.versions && (
        <p className="card-note">{CATALOGUE.reading.versions.on(reading.version, reading.versions)}</p>
      )}
      <blockquote lang={reading.lang ?? undefined} dir="auto">
        “{figure.quote}”
      </blockquote>
      {!changesInterval(decision) && <IntervalAxis figure={figure} />}
      <Fields figure={figure} read={read}>
        <Links figure={figure} reading={reading} to={to} />
      </Fields>
      {reading.version === reading.versions && !isLeftOut(decision) && <LinedUp figure={figure} />}
      {figure.inferred.length > 0 && <p className="card-note">{TEXT.inferredNote}</p>}
      <div className="card-ways">
        <CopyButton label={TEXT.copyCitation} text={() => citation(figure, reading)} />
        <CopyButton label={TEXT.copyLink} text={() => lasting(figure.id, reading)} />
        {dyadOf(figure) && figure.indicator !== 'other' && (
          <a className="way" href={href(['series', figure.indicator, dyadOf(figure) ?? ''])}>
            {TEXT.series} →
          </a>
        )}
      </div>
      <JudgePanel
        key={figure.id}
        figure={figure}
        document={reading.key}
        decision={decision}
        current={reading.version === reading.versions}
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

/** The figure's words as a citation with its lasting address in this record. */
export function citation(figure: Figure, reading: FigureReading): string {
  return citationOf(figure.quote, reading, lasting(figure.id, reading))
}

/** The first two states of a figure, in the order of the alphabet, as addresses write them. */
function dyadOf(figure: Figure): string | null {
  const pair = figure.actors.slice(0, 2).sort()
  return pair.length === 2 ? pair.join('-') : null
}

interface FieldsProps {
  /** As it stands corrected. */
  readonly figure: Figure
  readonly read: Figure
  readonly children: ReactNode
}

function Fields({ figure, read, children }: FieldsProps) {
  const names = useNames()
  const dyad = dyadOf(figure)
  return (
    <dl className="fields">
      {isCorrected('value', figure, read) && (
        <Field name="value" figure={figure} read={read}>
          {valueText(figure, names)}
        </Field>
      )}
      <Field name="unit" figure={figure} read={read}>
        {unitText(figure)}
      </Field>
      <Field name="indicator" figure={figure} read={read}>
        {names.indicator(figure.indicator)}
      </Field>
      {figure.variant !== null && (
        <Field name="variant" figure={figure} read={read}>
          {names.variant(figure.indicator, figure.variant)}
        </Field>
      )}
      <Field name="measure" figure={figure} read={read}>
        {names.code('measure', figure.measure)}
      </Field>
      <Field name="period" figure={figure} read={read}>
        {figure.period && edtfText(figure.period)}
      </Field>
      <Field name="modality" figure={figure} read={read}>
        {names.code('modality', figure.modality)}
      </Field>
      {figure.deadline !== null && (
        <Field name="deadline" figure={figure} read={read}>
          {edtfText(figure.deadline)}
        </Field>
      )}
      <Field name="speaker" figure={figure} read={read}>
        {[figure.speaker ?? TEXT.author, ...figure.speakerChain].join(`, ${TEXT.through} `)}
      </Field>
      <Field name="actors" figure={figure} read={read}>
        {dyad && figure.actors.length === 2
          ? dyadText(figure.actors.join('-'))
          : figure.actors.map(stateName).join(', ')}
      </Field>
      <Field name="domain" figure={figure} read={read}>
        {names.domain(figure.domain)}
      </Field>
      {children}
    </dl>
  )
}

/** The other figures of the sentence that this one belongs to, by their words. */
function Links({ figure, reading, to }: Omit<CardProps, 'figure'> & { readonly figure: Figure }) {
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

interface FieldProps {
  readonly name: FigureField
  readonly figure: Figure
  readonly read: Figure
  readonly children: ReactNode
}

function Field({ name, figure, read, children }: FieldProps) {
  const names = useNames()
  const { label, caption } = names.field(name)
  const corrected = isCorrected(name, figure, read)
  return (
    <div>
      <dt title={caption}>{label}</dt>
      <dd>
        <span className={corrected ? 'corrected-value' : undefined}>
          {children || <span className="absent">{TEXT.none}</span>}
        </span>
        {corrected && (
          <>
            {' '}
            <del className="was">
              <span className="unseen">{CATALOGUE.judging.read} </span>
              {readText(name, read, names)}
            </del>
          </>
        )}
        {figure.inferred.includes(name) && (
          <span className="inferred" title={TEXT.inferredWhy}>
            {TEXT.inferred}
          </span>
        )}
      </dd>
    </div>
  )
}

function isCorrected(name: FigureField, figure: Figure, read: Figure): boolean {
  return JSON.stringify(figure[name]) !== JSON.stringify(read[name])
}

/** A field as it was read, in words. */
function readText(name: FigureField, read: Figure, names: Names): string {
  if (name === 'value') return valueText(read, names)
  if (name === 'unit') return unitText(read)
  if (name === 'actors') return read.actors.map(stateName).join(', ') || TEXT.none
  if (name === 'speaker') return read.speaker ?? TEXT.author
  const value = read[name]
  if (value === null) return TEXT.none
  const code = String(value)
  if (name === 'period' || name === 'deadline') return edtfText(code)
  if (name === 'indicator') return names.indicator(code)
  if (name === 'variant') return names.variant(read.indicator, code)
  return name === 'domain' ? names.domain(code) : names.code(name, code)
}

function unitText(figure: Figure): string {
  const name = unitName(figure.unit)
  // What is counted has its name for a code.
  return name === figure.unit || figure.unit.includes('{') ? name : `${name} (${figure.unit})`
}
