import type { ReactNode } from 'react'
import type { Figure, FigureField, StoredReading } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { citationOf, dyadText, edtfText, stateName, unitName } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { lasting, type To } from './address.ts'
import { IntervalAxis } from './axis.tsx'
import { CopyButton } from './copying.tsx'

const TEXT = CATALOGUE.card

interface CardProps {
  readonly figure: Figure
  readonly reading: StoredReading
  readonly to: To
}

/** Everything taken down of one figure; what the text does not state at this place is marked. */
export function Card({ figure, reading, to }: CardProps) {
  return (
    <div className="card">
      {reading.version < reading.versions && (
        <p className="card-note">{CATALOGUE.reading.versions.on(reading.version, reading.versions)}</p>
      )}
      <blockquote lang={reading.lang ?? undefined} dir="auto">
        “{figure.quote}”
      </blockquote>
      <IntervalAxis figure={figure} />
      <Fields figure={figure}>
        <Links figure={figure} reading={reading} to={to} />
      </Fields>
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
    </div>
  )
}

/** The figure's words as a citation with its lasting address in this record. */
export function citation(figure: Figure, reading: StoredReading): string {
  return citationOf(figure.quote, reading, lasting(figure.id, reading))
}

/** The first two states of a figure, in the order of the alphabet, as addresses write them. */
function dyadOf(figure: Figure): string | null {
  const pair = figure.actors.slice(0, 2).sort()
  return pair.length === 2 ? pair.join('-') : null
}

function Fields({ figure, children }: { readonly figure: Figure; readonly children: ReactNode }) {
  const names = useNames()
  const dyad = dyadOf(figure)
  return (
    <dl className="fields">
      <Field name="unit" figure={figure}>
        {unitText(figure)}
      </Field>
      <Field name="indicator" figure={figure}>
        {names.indicator(figure.indicator)}
      </Field>
      {figure.variant !== null && (
        <Field name="variant" figure={figure}>
          {names.variant(figure.indicator, figure.variant)}
        </Field>
      )}
      <Field name="measure" figure={figure}>
        {names.code('measure', figure.measure)}
      </Field>
      <Field name="period" figure={figure}>
        {figure.period && edtfText(figure.period)}
      </Field>
      <Field name="modality" figure={figure}>
        {names.code('modality', figure.modality)}
      </Field>
      {figure.deadline !== null && (
        <Field name="deadline" figure={figure}>
          {edtfText(figure.deadline)}
        </Field>
      )}
      <Field name="speaker" figure={figure}>
        {[figure.speaker ?? TEXT.author, ...figure.speakerChain].join(`, ${TEXT.through} `)}
      </Field>
      <Field name="actors" figure={figure}>
        {dyad && figure.actors.length === 2
          ? dyadText(figure.actors.join('-'))
          : figure.actors.map(stateName).join(', ')}
      </Field>
      <Field name="domain" figure={figure}>
        {names.domain(figure.domain)}
      </Field>
      {children}
    </dl>
  )
}

/** The other figures of the sentence that this one belongs to, by their words. */
function Links({ figure, reading, to }: CardProps) {
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
  readonly children: ReactNode
}

function Field({ name, figure, children }: FieldProps) {
  const { label, caption } = useNames().field(name)
  return (
    <div>
      <dt title={caption}>{label}</dt>
      <dd>
        {children || <span className="absent">{TEXT.none}</span>}
        {figure.inferred.includes(name) && (
          <span className="inferred" title={TEXT.inferredWhy}>
            {TEXT.inferred}
          </span>
        )}
      </dd>
    </div>
  )
}

function unitText(figure: Figure): string {
  const name = unitName(figure.unit)
  // What is counted has its name for a code.
  return name === figure.unit || figure.unit.includes('{') ? name : `${name} (${figure.unit})`
}
