import { comtradeService } from './comtrade.ts'
import type { OfficialService, SeriesWanted } from './service.ts'
import { worldBankService } from './worldbank.ts'
import type { OfficialMapping, Ontology } from '../../ontology/index.ts'

export type { OfficialService, SeriesWanted } from './service.ts'

/** Every public service that can be asked: one file each. */
export const OFFICIAL_SERVICES: readonly OfficialService[] = [comtradeService, worldBankService]

/** What to ask of whom for a series. */
export interface ServicePlan {
  readonly service: OfficialService
  readonly addresses: readonly string[]
}

const SERIES = /^([a-z]+(?:\.[a-z-]+)?)\/([A-Z]{2}(?:-[A-Z]{2})?)\/(\d{4})(?:-(\d{4}))?$/
const FIRST_YEAR = 1945
const LAST_YEAR = 2200

/** Reads `trade.exports/CN-RU/2018-2023` or `economy.gdp/KE/2023`; a text where it is none, without its full stop. */
export function seriesWanted(written: string): SeriesWanted | string {
  const [, indicator, states = '', from, to = from] = SERIES.exec(written) ?? []
  if (indicator === undefined) {
    return `“${written.slice(0, 60)}” is no series; write it as trade.exports/CN-RU/2018-2023 or economy.gdp/KE/2023`
  }
  const wanted = { indicator, states: states.split('-'), from: Number(from), to: Number(to) }
  if (wanted.from < FIRST_YEAR || wanted.to > LAST_YEAR || wanted.from > wanted.to) {
    return `${written}: the years must go from an earlier to a later one`
  }
  return wanted.states[0] === wanted.states[1] ? `${written}: the two states are one` : wanted
}

/** Finds the service that has a series; a text where none has, without its full stop. */
export function servicePlan(
  wanted: SeriesWanted,
  mappings: readonly OfficialMapping[],
  ontology: Pick<Ontology, 'areaNumber' | 'areaOf'>,
): ServicePlan | string {
  const unknown = wanted.states.find((state) => ontology.areaOf(state) === null)
  if (unknown !== undefined) return `there is no state ${unknown}`
  for (const service of OFFICIAL_SERVICES) {
    const own = mappings.filter(({ format }) => format === service.format)
    const has = own.some(({ series }) => series.some(({ indicator }) => indicator === wanted.indicator))
    if (service.states !== wanted.states.length || !has) continue
    const addresses = service.addresses(wanted, { mappings: own, ontology })
    return typeof addresses === 'string' ? addresses : { service, addresses }
  }
  return `no service has ${wanted.indicator} of ${wanted.states.length === 1 ? 'one state' : 'two states'}; there are ${offered(mappings)}`
}

/** `trade.exports of two states, economy.gdp of one state`. */
function offered(mappings: readonly OfficialMapping[]): string {
  const each = OFFICIAL_SERVICES.flatMap(({ format, states }) =>
    mappings
      .filter((mapping) => mapping.format === format)
      .flatMap(({ series }) =>
        series.map(({ indicator }) => `${indicator} of ${states === 1 ? 'one state' : 'two states'}`),
      ),
  )
  return [...new Set(each)].join(', ')
}
