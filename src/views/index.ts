export { dyadFrom } from './dyad.ts'
export {
  type FieldLabel,
  type IndicatorLabel,
  type KindLabel,
  type Label,
  type Labels,
  labelsOf,
} from './labels.ts'
export { type PledgeView, type PledgeWordingView, pledgeView } from './pledge.ts'
export { type SeriesPoint, type SeriesScale, type SeriesView, type Standing, STANDINGS, seriesOf } from './series.ts'
