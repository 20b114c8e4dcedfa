export { OFFICIAL_FORMATS } from './formats/index.ts'
export {
  OFFICIAL_SERVICES,
  type OfficialService,
  servicePlan,
  type ServicePlan,
  seriesWanted,
  type SeriesWanted,
} from './services/index.ts'
export { type ReadOptions, type ReadStatistics, readStatistics, type RowProblem } from './read.ts'
export { tidyTable } from './tidy-table.ts'
