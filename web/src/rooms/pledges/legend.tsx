import type { PledgePage } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { neededLine } from './points.ts'

const TEXT = CATALOGUE.pledges.legend

/** The marks of the chart and what they mean; only those that it draws. */
export function Legend({ pledge }: { readonly pledge: PledgePage }) {
  const kinds = new Set(pledge.series.flatMap(({ sources }) => sources.map(({ kind }) => kind)))
  const entries = [
    kinds.has('official') &&
      (['legend-fact', 'M1 7 A6 6 0 1 1 13 7 A6 6 0 1 1 1 7 Z', `${TEXT.known}, ${TEXT.official}`] as const),
    kinds.has('statement') &&
      (['legend-plan', 'M1 7 A6 6 0 1 1 13 7 A6 6 0 1 1 1 7 Z', `${TEXT.known}, ${TEXT.stated}`] as const),
    pledge.steps.some(({ isCurrent }) => isCurrent) && (['legend-target', 'M0 7 H14', TEXT.target] as const),
    pledge.steps.some(({ isCurrent }) => !isCurrent) && (['legend-earlier', 'M0 7 H14', TEXT.earlier] as const),
    neededLine(pledge) !== null && (['legend-needed', 'M0 12 L14 2', TEXT.needed] as const),
    pledge.asOf !== null && (['legend-day', 'M7 0 V14', TEXT.day] as const),
  ].filter((entry) => entry !== false)
  return (
    <ul className="chart-legend">
      {entries.map(([name, path, text]) => (
        <li key={name}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path className={name} d={path} />
          </svg>{' '}
          {text}
        </li>
      ))}
    </ul>
  )
}
