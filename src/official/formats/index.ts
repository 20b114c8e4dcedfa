import { comtrade } from './comtrade.ts'
import type { OfficialFormat } from './format.ts'
import { sdmxCsv } from './sdmx-csv.ts'
import { tidy } from './tidy.ts'
import { worldBank } from './worldbank.ts'

export type { OfficialFormat, PublishedRow, Roles } from './format.ts'

/** Every format that statistics are imported from: one file each. */
export const OFFICIAL_FORMATS: readonly OfficialFormat[] = [tidy, sdmxCsv, comtrade, worldBank]
