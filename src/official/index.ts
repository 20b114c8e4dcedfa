export { OFFICIAL_FORMATS } from './formats/index.ts'
export { type ReadOptions, type ReadStatistics, readStatistics, type RowProblem } from './read.ts'
export { tidyTable } from './tidy-table.ts'
