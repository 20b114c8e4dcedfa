import type { Ontology, OfficialMapping } from '../../ontology/index.ts'

/** What is asked for: `trade.exports/CN-RU/2018-2023`. */
export interface SeriesWanted {
  readonly indicator: string
  /** One state, or from whom and to whom. */
  readonly states: readonly string[]
  readonly from: number
  readonly to: number
}

/** A public service that answers in one of the formats. */
export interface OfficialService {
  readonly name: string
  /** Its host, which is asked over HTTPS. */
  readonly host: string
  /** The format of its answers, and of the mappings for them. */
  readonly format: string
  /** How many states its series are of. */
  readonly states: 1 | 2
  /** The addresses to ask, in order; a text where this cannot be asked, without its full stop. */
  readonly addresses: (wanted: SeriesWanted, tables: ServiceTables) => readonly string[] | string
}

export interface ServiceTables {
  /** Of the service's format. */
  readonly mappings: readonly OfficialMapping[]
  readonly ontology: Pick<Ontology, 'areaNumber'>
}
