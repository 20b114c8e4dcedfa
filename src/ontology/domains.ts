import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { DOMAINS, type Domain } from '../vocabulary/index.ts'

const domainFile = z.strictObject({
  code: z.enum(DOMAINS),
  label: z.record(z.string(), z.string()),
  cues: z.record(z.string(), z.array(z.string())),
  /** Wordings that many domains share: they decide where nothing else speaks. */
  faint: z.record(z.string(), z.array(z.string())).default({}),
  /** Wordings that settle it wherever they stand beside: a tariff is trade, whatever it lies on. */
  deciding: z.record(z.string(), z.array(z.string())).default({}),
})

export type DomainData = z.infer<typeof domainFile>

/** Reads `data/domains/*.yaml`, by code; throws where a domain of the vocabulary is missing. */
export function loadDomains(dataFolder: string): ReadonlyMap<Domain, DomainData> {
  const folder = join(dataFolder, 'domains')
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const domains = new Map(
    files.map((name) => {
      const domain = domainFile.parse(load(readFileSync(join(folder, name), 'utf8')))
      return [domain.code, domain] as const
    }),
  )
  const missing = DOMAINS.filter((code) => !domains.has(code))
  if (missing.length > 0) throw new Error(`data/domains/ has no file for ${missing.join(', ')}`)
  return domains
}
