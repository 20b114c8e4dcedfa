import { round } from './arithmetic.ts'
import type { Bound, FigureInterval, Interval } from '../vocabulary/index.ts'

/** How much a written number allows, from `data/units/rounding.yaml`. */
export interface Rounding {
  readonly looseCap: number
  readonly about: number
  readonly exactCountsUpTo: number
  readonly exactIndicators: ReadonlySet<string>
}

/** What of a figure decides its interval. */
export interface WrittenFigure {
  readonly value: number
  readonly upper: number | null
  /** One unit of the last written digit, in base units; 0 where the number is exact by nature. */
  readonly step: number
  /** One unit of the last digit that is not a trailing zero. */
  readonly looseStep: number
  readonly unit: string
  readonly bound: Bound
  readonly indicator: string
}

/** The values a figure's words allow, read strictly and loosely. `$240 billion`: [239.5, 240.5) and [235, 245). */
export function figureInterval(figure: WrittenFigure, rounding: Rounding): FigureInterval {
  const isExact = isExactByNature(figure, rounding)
  const strict = isExact ? 0 : figure.step / 2
  const cap = Math.abs(figure.value) * rounding.looseCap
  const loose = isExact ? 0 : Math.max(strict, Math.min(figure.looseStep / 2, cap))
  return { strict: bounded(figure, strict, rounding), loose: bounded(figure, loose, rounding) }
}

function isExactByNature(figure: WrittenFigure, rounding: Rounding): boolean {
  const isSmallCount = figure.unit.startsWith('{') && Math.abs(figure.value) <= rounding.exactCountsUpTo
  return isSmallCount || rounding.exactIndicators.has(figure.indicator)
}

function bounded(figure: WrittenFigure, half: number, rounding: Rounding): Interval {
  const { value, bound } = figure
  switch (bound) {
    case 'over':
      return { low: value, high: null, lowOpen: true, highOpen: true }
    case 'at_least':
      return { low: value, high: null, lowOpen: false, highOpen: true }
    case 'under':
      return { low: null, high: value, lowOpen: true, highOpen: true }
    case 'up_to':
      return { low: null, high: figure.upper ?? value, lowOpen: true, highOpen: false }
    case 'about':
      return around(figure, Math.max(half, Math.abs(value) * rounding.about))
    case 'exact':
      return around(figure, half)
  }
}

/** Half a digit on each side; rounding is away from zero, so the open end is the outer one. */
function around({ value, upper }: WrittenFigure, half: number): Interval {
  const isNegative = value < 0
  return {
    low: round(value - half),
    high: round((upper ?? value) + half),
    lowOpen: half > 0 && isNegative,
    highOpen: half > 0 && !isNegative,
  }
}
