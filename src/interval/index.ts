export {
  allowing,
  difference,
  hasValue,
  intersection,
  isBelow,
  meet,
  product,
  quotient,
  round,
  sum,
  widened,
} from './arithmetic.ts'
export { figureInterval, type Rounding, type WrittenFigure } from './figure-interval.ts'
export { type Meeting, meeting, meetings, type Weighing } from './meeting.ts'
export { monthsOf, spanOfTime, type TimeSpan } from './time.ts'
