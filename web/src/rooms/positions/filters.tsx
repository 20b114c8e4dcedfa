import type { FormEvent } from 'react'
import type { PositionMatrix } from '../../../../src/views/index.ts'
import type { Stance } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { stateName } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { navigate } from '../../router/index.ts'
import { type Asked, changed, chosen } from './address.ts'
import { StanceMark } from './stance-mark.tsx'

const TEXT = CATALOGUE.positions

interface FiltersProps {
  readonly matrix: PositionMatrix
  readonly asked: Asked
}

/** Towards whom and when, written into the address. */
export function Filters({ matrix, asked }: FiltersProps) {
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const written = (name: string) => String(data.get(name) ?? '').trim()
    navigate(changed(asked, { towards: written('towards'), from: written('from'), to: written('to') }))
  }
  const isNarrowed = asked.towards ?? asked.from ?? asked.to
  return (
    <form className="position-filters" onSubmit={apply} key={`${asked.towards} ${asked.from} ${asked.to}`}>
      <label>
        {TEXT.towardsLabel}{' '}
        <select name="towards" defaultValue={asked.towards ?? ''}>
          <option value="">{TEXT.anyone}</option>
          {statesOf(matrix, asked).map(({ value, count }) => (
            <option key={value} value={value}>
              {stateName(value)} ({grouped(count)})
            </option>
          ))}
        </select>
      </label>
      <label>
        {TEXT.from} <input name="from" size={8} defaultValue={asked.from ?? ''} placeholder={TEXT.timeHint} />
      </label>
      <label>
        {TEXT.to} <input name="to" size={8} defaultValue={asked.to ?? ''} placeholder={TEXT.timeHint} />
      </label>
      <button type="submit">{CATALOGUE.documents.apply}</button>
      {isNarrowed !== null && (
        <a href={changed(asked, { towards: null, from: null, to: null })}>{CATALOGUE.documents.clear}</a>
      )}
    </form>
  )
}

/** The one that is asked for is always among them. */
function statesOf({ towards }: PositionMatrix, asked: Asked): PositionMatrix['towards'] {
  const isThere = asked.towards === null || towards.some(({ value }) => value === asked.towards)
  return isThere ? towards : [...towards, { value: asked.towards ?? '', count: 0 }]
}

/** What the signs of the matrix mean, each the way to all positions of its stance. */
export function Legend({ matrix, asked }: FiltersProps) {
  const { code } = useNames().kind('position')
  return (
    <ul className="stance-legend" aria-label={TEXT.signs}>
      {matrix.stances.map(({ value, count }) => (
        <li key={value}>
          <a
            className={`stance-${value}`}
            href={chosen(asked, { stance: value })}
            data-how="replace"
            aria-current={asked.stance === value && !asked.holder && !asked.domain ? 'true' : undefined}
          >
            <StanceMark stance={value as Stance} /> {code('stance', value)}{' '}
            <span className="facet-count">{grouped(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
