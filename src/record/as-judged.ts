import { figureInterval, type Rounding } from '../interval/index.ts'
import type { Corrections, Decision, Figure, FigureField, FigureFields } from '../vocabulary/index.ts'
import { isOut } from './decisions.ts'

/**
 * A statement as persons decided it: with the corrected fields, which are inferred no longer; itself where nothing was
 * corrected; `null` where it was rejected or set aside. The statement that was judged is not changed.
 */
export function asJudged<F extends Figure>(figure: F, decision: Decision | null, rounding: Rounding): F | null {
  if (decision === null) return figure
  if (isOut(decision)) return null
  const { corrections } = decision
  const names = Object.keys(corrections) as FigureField[]
  if (names.length === 0) return figure
  const corrected: F = { ...figure, ...corrections }
  return {
    ...corrected,
    interval: changesInterval(corrections) ? intervalOf(figure, corrected, rounding) : figure.interval,
    inferred: figure.inferred.filter((name) => !names.includes(name)),
  }
}

const DECIDE_INTERVAL: readonly FigureField[] = ['value', 'upper', 'unit', 'bound', 'indicator']

const changesInterval = (corrections: Corrections): boolean => DECIDE_INTERVAL.some((name) => name in corrections)

/** A corrected number is as precise as the words were: `$146.87 billion` for million has the same digits. */
function intervalOf(read: Figure, corrected: FigureFields, rounding: Rounding): Figure['interval'] {
  const steps = stepsOf(read) ?? stepsOfDigits(corrected.value, rounding)
  const scale = read.value === 0 || corrected.value === 0 ? 1 : Math.abs(corrected.value / read.value)
  const { value, upper, unit, bound, indicator } = corrected
  const step = steps.isRead ? steps.step * scale : steps.step
  const looseStep = steps.isRead ? steps.looseStep * scale : steps.looseStep
  return figureInterval({ value, upper, unit, bound, indicator, step, looseStep }, rounding)
}

interface Steps {
  readonly step: number
  readonly looseStep: number
  readonly isRead: boolean
}

/** How fine the words were, where the interval tells. */
function stepsOf({ bound, value, upper, interval: { strict, loose } }: Figure): Steps | null {
  if (bound !== 'exact' || strict.high === null || loose.high === null) return null
  const top = upper ?? value
  return { step: 2 * (strict.high - top), looseStep: 2 * (loose.high - top), isRead: true }
}

/** What values an added figure may mean, as its value is written. */
export function addedInterval(fields: FigureFields, rounding: Rounding): Figure['interval'] {
  const { value, upper, unit, bound, indicator } = fields
  const { step, looseStep } = stepsOfDigits(value, rounding)
  return figureInterval({ value, upper, unit, bound, indicator, step, looseStep }, rounding)
}

/** The unit of a number's last digit that is no zero, within what a loose reading allows at most. */
function stepsOfDigits(value: number, { looseCap }: Rounding): Steps {
  const digits = Math.abs(value).toExponential()
  const [mantissa = '', exponent = '0'] = digits.split('e')
  const decimals = mantissa.split('.')[1]?.length ?? 0
  const step = Math.min(10 ** (Number(exponent) - decimals), 2 * looseCap * Math.abs(value))
  return { step, looseStep: step, isRead: false }
}
