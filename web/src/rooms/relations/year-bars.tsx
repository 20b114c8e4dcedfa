import type { YearOfFigures } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'

const HEIGHT = 28
const STEP = 9
const BAR = 5
/** What the smallest value, or a single one, shows at least. */
const LEAST = 2

/** Whole years side by side, each as high as its highest figure; what its figures differ by is paler. */
export function YearBars({ years, name }: { readonly years: readonly YearOfFigures[]; readonly name: string }) {
  const [first, last] = [years[0]!.year, years.at(-1)!.year]
  const most = years.reduce((sum, { high }) => Math.max(sum, high), 0)
  if (most <= 0 || years.some(({ low }) => low < 0)) return null
  const heightOf = (value: number) => Math.max(LEAST, (value / most) * HEIGHT)
  const width = (last - first) * STEP + BAR
  return (
    <svg
      className="relation-years"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={CATALOGUE.relations.years(name, first, last)}
    >
      {years.map(({ year, low, high }) => (
        <g key={year} transform={`translate(${(year - first) * STEP} 0)`}>
          <rect className="range" width={BAR} y={HEIGHT - heightOf(high)} height={heightOf(high)} />
          <rect className="sure" width={BAR} y={HEIGHT - heightOf(low)} height={heightOf(low)} />
        </g>
      ))}
    </svg>
  )
}
