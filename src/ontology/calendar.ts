import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'

const fiscalYear = z.strictObject({ month: z.int().min(2).max(12), named: z.enum(['first', 'last']) })

const fiscalFile = z.strictObject({
  where_known_from: z.string(),
  starts: z.record(z.string().regex(/^[A-Z]{2}$/), fiscalYear),
})

/** The month in which a state's fiscal year begins, and which of its two calendar years names it. */
export type FiscalYearData = z.infer<typeof fiscalYear>

/** Reads when fiscal years begin, by state; throws where the file lacks its shape. */
export function loadFiscalYears(dataFolder: string): ReadonlyMap<string, FiscalYearData> {
  const name = join('calendar', 'fiscal-years.yaml')
  const parsed = fiscalFile.safeParse(load(readFileSync(join(dataFolder, name), 'utf8')))
  if (!parsed.success) throw new Error(`data/${name}: ${z.prettifyError(parsed.error)}`)
  return new Map(Object.entries(parsed.data.starts))
}
