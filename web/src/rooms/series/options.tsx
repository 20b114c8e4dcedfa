import {
  basesOf,
  canBeLog,
  choiceParameters,
  partName,
  partsOf,
  SERIES_PARTS,
  type SeriesChoice,
} from '../../../../src/charts/index.ts'
import type { SeriesScale } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { amountText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href, navigate } from '../../router/index.ts'

const TEXT = CATALOGUE.series

interface OptionsProps {
  readonly scale: SeriesScale
  readonly choice: SeriesChoice
  readonly place: readonly string[]
}

/** How the chart is drawn: what is shown, whether a year is 100, and whether its scale is one of powers; all in the address. */
export function Options({ scale, choice, place }: OptionsProps) {
  const names = useNames()
  const there = (changed: Partial<SeriesChoice>) => href(place, choiceParameters({ ...choice, ...changed }))
  const known = partsOf(scale, names)
  const parts = SERIES_PARTS.filter((part) => known.includes(part))
  return (
    <div className="chart-options">
      {parts.length > 0 && (
        <div className="chart-option" role="group" aria-label={TEXT.shown}>
          <span className="chart-option-name">{TEXT.shown}</span>
          {parts.map((part) => {
            const isOut = choice.without.includes(part)
            const without = isOut ? choice.without.filter((each) => each !== part) : [...choice.without, part]
            return (
              <a
                key={part}
                className={isOut ? 'chip out' : 'chip'}
                href={there({ without: SERIES_PARTS.filter((each) => without.includes(each)) })}
                data-how="replace"
                aria-label={isOut ? TEXT.leave(partName(part)) : TEXT.take(partName(part))}
              >
                {partName(part)}
              </a>
            )
          })}
        </div>
      )}
      <Values scale={scale} choice={choice} there={there} />
      {canBeLog(scale) && (
        <div className="chart-option" role="group" aria-label={TEXT.axis}>
          <span className="chart-option-name">{TEXT.axis}</span>
          {[false, true].map((isLog) => (
            <a
              key={String(isLog)}
              className="chip"
              href={there({ isLog })}
              data-how="replace"
              aria-current={choice.isLog === isLog ? 'true' : undefined}
            >
              {isLog ? TEXT.logShort : TEXT.linear}
            </a>
          ))}
        </div>
      )}
    </div>
  )
}

interface ValuesProps extends Pick<OptionsProps, 'scale' | 'choice'> {
  there(changed: Partial<SeriesChoice>): string
}

/** The values as they are, or as parts of that of a year. */
function Values({ scale, choice, there }: ValuesProps) {
  const bases = basesOf(scale)
  if (bases.length === 0) return null
  return (
    <label className="chart-option">
      <span className="chart-option-name">{TEXT.values}</span>
      <select
        value={choice.index ?? ''}
        onChange={({ target }) => navigate(there({ index: target.value || null }), 'replace')}
      >
        <option value="">{TEXT.plain}</option>
        {bases.map(({ year, value, source }) => (
          <option key={year} value={year}>
            {TEXT.hundredIs(year, amountText(value, scale.unit), source)}
          </option>
        ))}
      </select>
    </label>
  )
}
