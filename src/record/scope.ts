import { monthsOf, spanOfTime, type TimeSpan } from '../interval/index.ts'
import type { Indicator, UnitsData } from '../ontology/index.ts'
import type { FigureFields, Scope } from '../vocabulary/index.ts'

/** What of the ontology decides which figures can be compared. */
export interface ScopeTables {
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly units: Pick<UnitsData, 'equivalent'>
}

type Scoped = Pick<FigureFields, 'indicator' | 'variant' | 'measure' | 'unit' | 'actors' | 'period' | 'modality'>

/** What must be equal before a figure is compared; `null` where it is of no indicator or denied. */
export function scopeOf(figure: Scoped, { indicators, units }: ScopeTables): Scope | null {
  const indicator = indicators.get(figure.indicator)
  if (!indicator || figure.indicator === 'other' || figure.modality === 'denied') return null
  const span = figure.period === null ? null : spanOfTime(figure.period)
  return {
    indicator: figure.indicator,
    variant: figure.variant,
    measure: figure.measure,
    unit: unitOf(figure, span, units),
    actors: hasDirection(figure.indicator, indicator) ? figure.actors : figure.actors.toSorted(),
    period: span && periodKey(span),
    standing: figure.modality === 'asserted' ? 'fact' : 'future',
  }
}

/** The scope of a figure; `null` where it cannot be compared. */
export type ScopeOf = (figure: Scoped) => Scope | null

/** Scopes that are held before they are forgotten: enough for what a large record tells of. */
const MOST = 200_000

/** As `scopeOf`, and the same object for equal ones: of a million figures a tenth are of scopes of their own. */
export function sharedScopes(tables: ScopeTables): ScopeOf {
  const known = new Map<string, Scope | null>()
  return (figure) => {
    const { indicator, variant, measure, unit, actors, period, modality } = figure
    const key = `${indicator}|${variant ?? ''}|${measure}|${unit}|${actors.join()}|${period ?? ''}|${modality}`
    const shared = known.get(key)
    if (shared !== undefined) return shared
    if (known.size >= MOST) known.clear()
    const scope = scopeOf(figure, tables)
    known.set(key, scope)
    return scope
  }
}

/** A balance has two ends and one amount: the surplus of one is the deficit of the other, so it has no direction. */
const BALANCE = 'trade.balance'

/** Whether an amount is compared with its sign turned. */
export const isDeficit = ({ indicator, measure }: Scope, value: number): boolean =>
  indicator === BALANCE && measure === 'level' && value < 0

const hasDirection = (code: string, { flow }: Indicator): boolean => flow === 'forward' && code !== BALANCE

const periodKey = ({ from, to, open }: TimeSpan): string =>
  `${open === 'start' ? '..' : from}/${open === 'end' ? '..' : to}`

/** How many months the unit of time after the slash has. */
const RATES: ReadonlyMap<string, number> = new Map([
  ['a', 12],
  ['mo', 1],
])

/** A rate over exactly its period is the amount in it; nouns that count one thing are one. */
function unitOf({ unit, indicator }: Scoped, span: TimeSpan | null, { equivalent }: ScopeTables['units']): string {
  const slash = unit.lastIndexOf('/')
  const months = slash < 0 ? undefined : RATES.get(unit.slice(slash + 1))
  if (months !== undefined && span && monthsOf(span) === months) return unit.slice(0, slash)
  const nouns = unit.startsWith('{') ? equivalent[indicator] : undefined
  return nouns?.includes(unit.slice(1, -1)) ? `{${nouns[0]}}` : unit
}
