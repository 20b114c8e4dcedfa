import { z } from '@hono/zod-openapi'

const label = z.strictObject({ label: z.string() })
const labels = z.record(z.string(), label).readonly()

const indicator = z.strictObject({
  ...label.shape,
  domain: z.string(),
  directed: z.boolean().openapi({ description: 'Whether its figures go from their first state to the second.' }),
  variants: labels,
})

const field = z.strictObject({ ...label.shape, caption: z.string(), codes: labels })

const kind = z.strictObject({
  ...label.shape,
  caption: z.string(),
  fields: z.record(z.string(), field).readonly(),
})

/** The words for all codes. */
export const labelsView = z
  .strictObject({
    lang: z.string(),
    indicators: z.record(z.string(), indicator).readonly(),
    domains: labels,
    kinds: z.record(z.string(), kind).readonly(),
  })
  .openapi('Labels')
