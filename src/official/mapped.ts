import { scaled } from './decimal.ts'
import type { PublishedRow, Roles } from './formats/index.ts'
import { observationStatus, type ObservationStatus } from './observation-status.ts'
import { edtfOf } from './period.ts'
import type { Area, MappedSeries, OfficialMapping } from '../ontology/index.ts'

/** The cells of a tidy row, by column. */
export type Cells = Readonly<Record<string, string>>

/** What became of an observation: a tidy row, one that is none of ours with the reason, or one that is wrong. */
export type Mapped = { readonly cells: Cells } | { readonly passedOver: string } | { readonly problem: string }

export interface MappingContext {
  readonly mappings: readonly OfficialMapping[]
  readonly roles: Roles
  areaOf(code: string): Area
  /** The day of the look-up, `YYYY-MM-DD`. */
  readonly retrieved: string
}

/** Sets an observation down as the mapping says, nothing worked out but its unit and its time. */
export function mappedRow({ fields }: PublishedRow, context: MappingContext): Mapped {
  const found = seriesOf(fields, context.mappings)
  if (!found) return { passedOver: 'of no series that the mapping names' }
  const roles = { ...context.roles, ...given(found.mapping.fields) }
  const observed = observedIn(fields, roles, context)
  if (!('value' in observed)) return observed
  const value = scaled(observed.value, observed.power + powerOf(found.series.multiplier))
  if (value === null) return { problem: `the value “${shown(observed.value)}” is no number` }
  const sides = sidesOf(found.series, observed)
  return sides === null
    ? { passedOver: 'of a flow from all partners, which has no one sender' }
    : { cells: { ...cellsOf(found, observed, fields), ...sides, value, retrieved: context.retrieved } }
}

interface Found {
  readonly mapping: OfficialMapping
  readonly series: MappedSeries
}

function seriesOf(fields: PublishedRow['fields'], mappings: readonly OfficialMapping[]): Found | null {
  for (const mapping of mappings) {
    const series = fits(fields, mapping.when) ? mapping.series.find(({ when }) => fits(fields, when)) : undefined
    if (series) return { mapping, series }
  }
  return null
}

const fits = (fields: PublishedRow['fields'], when: MappedSeries['when']): boolean =>
  Object.entries(when).every(([field, wanted]) => holds(fields.get(field) ?? '', wanted))

const holds = (value: string, wanted: readonly string[]): boolean =>
  wanted.some((one) => (one.endsWith('*') ? value.startsWith(one.slice(0, -1)) : value === one))

interface Observed {
  /** ISO 3166-1. */
  readonly reporter: string
  /** ISO 3166-1; `null` for all partners. */
  readonly partner: string | null
  /** EDTF. */
  readonly period: string
  readonly value: string
  readonly power: number
  readonly status: ObservationStatus
}

function observedIn(
  fields: PublishedRow['fields'],
  roles: Roles,
  { areaOf }: MappingContext,
): Observed | Exclude<Mapped, { cells: Cells }> {
  const at = (name: string | null): string => (name === null ? '' : (fields.get(name) ?? '').trim())
  const status = observationStatus(at(roles.status))
  if (typeof status === 'string') return { passedOver: status }
  const value = at(roles.value)
  if (value === '' || value === 'NaN') return { passedOver: 'no value published' }
  const [reporter, partner] = [areaOf(at(roles.reporter)), roles.partner === null ? 'world' : areaOf(at(roles.partner))]
  if (reporter === null || reporter === 'world' || partner === null)
    return { passedOver: 'of an area that is no state' }
  const period = edtfOf(at(roles.period))
  if (period === null) return { problem: `the time “${shown(at(roles.period))}” is none that can be compared` }
  const power = at(roles.multiplier)
  if (!/^-?\d{0,2}$/.test(power)) return { problem: `the multiplier “${shown(power)}” is no power of ten` }
  const other = partner === 'world' ? null : partner.state
  if (other === reporter.state) return { passedOver: 'of a state with itself' }
  return { reporter: reporter.state, partner: other, period, value, power: Number(power), status }
}

function sidesOf({ from }: MappedSeries, { reporter, partner }: Observed): Cells | null {
  if (from === 'reporter') return { reporter, partner: partner ?? '' }
  return partner === null ? null : { reporter: partner, partner: reporter }
}

function cellsOf({ mapping, series }: Found, { reporter, period, status }: Observed, fields: PublishedRow['fields']) {
  const notes = [series.note, status.note].filter((note) => note !== null)
  return {
    indicator: series.indicator,
    variant: series.variant ?? '',
    measure: series.measure,
    period,
    unit: series.unit,
    bound: 'exact',
    basis: series.basis ?? '',
    status: status.status ?? mapping.status,
    producer: mapping.producer.replaceAll('{reporter}', reporter),
    via: mapping.via ?? '',
    note: notes.join('; '),
    url: mapping.url.replaceAll(/\{([^{}]{1,60})\}/g, (_, name: string) => encodeURIComponent(fields.get(name) ?? '')),
  }
}

const powerOf = (multiplier: number): number => Math.round(Math.log10(multiplier))

const given = (fields: OfficialMapping['fields']): Partial<Roles> =>
  Object.fromEntries(Object.entries(fields).filter(([, name]) => name !== undefined))

/** The start of what stands there: a cell can hold anything. */
export const shown = (written: string): string => (written.length > 40 ? `${written.slice(0, 40)}…` : written)
