import type { LeadView } from '../../../../src/views/index.ts'
import type { FigureRow } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfWithin, valueText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { YearBars } from './year-bars.tsx'

const TEXT = CATALOGUE.relations

/** What a domain's leading indicator was last, with the way to its sentence and to its series. */
export function Lead({ dyad, lead }: { readonly dyad: string; readonly lead: LeadView }) {
  const names = useNames()
  const { indicator, latest, before, years } = lead
  return (
    <div className="relation-lead">
      <p className="relation-value">
        <a href={sentenceOf(latest)}>{valueText(latest, names)}</a>{' '}
        <span className="soft">{edtfWithin(latest.period ?? '')}</span>
      </p>
      <p className="note">
        <a href={href(['series', indicator, dyad])}>{names.indicator(indicator)}</a>
        {before && (
          <>
            , {trendOf(latest, before)}{' '}
            <a href={sentenceOf(before)}>{TEXT.before(valueText(before, names), edtfWithin(before.period ?? ''))}</a>
          </>
        )}
      </p>
      {years.length > 1 && <YearBars years={years} name={names.indicator(indicator)} />}
    </div>
  )
}

const sentenceOf = ({ document, id }: FigureRow): string => href(['documents', document.key], { statement: id })

function trendOf({ value }: FigureRow, before: FigureRow): string {
  return value > before.value ? TEXT.rose : value < before.value ? TEXT.fell : TEXT.same
}
