import {
  type ReadStatistics,
  readStatistics,
  type RowProblem,
  servicePlan,
  type ServicePlan,
  type SeriesWanted,
} from './official/index.ts'
import { loadMappings, loadOntology, type OfficialMapping, type Ontology } from './ontology/index.ts'
import { fetchText, type Network } from './sources/index.ts'

export { type ReadStatistics, seriesWanted, type SeriesWanted, type ServicePlan, tidyTable } from './official/index.ts'
export { FetchProblem, type Network } from './sources/index.ts'

/** From published statistics, in a file or at a public service, to the values that a record can keep. */
export interface Importing {
  /** Reads the bytes of a file; nothing in them makes this fail, what is wrong is told by line. */
  read(bytes: Uint8Array, options: ImportOptions): ReadStatistics
  /** Which service has a series and what it is to be asked; a text where none has it. */
  plan(wanted: SeriesWanted): ServicePlan | string
  /** Asks a service and reads what it answers; throws a `FetchProblem` where it does not. */
  fetch(plan: ServicePlan, address: string, options: FetchedOptions): Promise<ReadStatistics>
}

export interface ImportOptions {
  /** The name of a format; known by the file's beginning where it is not given. */
  readonly format?: string | undefined
  /** What of the file is what; that of the mappings which come with Chancery unless given. */
  readonly mapping?: OfficialMapping | undefined
  /** `YYYY-MM-DD`, for formats that do not say when a value was looked up. */
  readonly retrieved: string
}

export interface FetchedOptions {
  readonly retrieved: string
  /** What opens connections; only tests give anything else than the network. */
  readonly network?: Network | undefined
}

export function createImporting(ontology: Ontology = loadOntology()): Importing {
  let known: readonly OfficialMapping[] | undefined
  const mappings = () => (known ??= loadMappings())
  return {
    read: (bytes, { mapping, ...options }) => {
      const text = decoded(bytes)
      if (text === null) return refused({ line: 1, problem: 'this is no text in UTF-8' })
      return readStatistics(text, { ...options, mappings: mapping ? [mapping] : mappings() }, ontology)
    },
    plan: (wanted) => servicePlan(wanted, mappings(), ontology),
    fetch: async ({ service }, address, { network, retrieved }) => {
      const text = await fetchText(address, { hosts: [service.host], network })
      return readStatistics(text, { format: service.format, retrieved, mappings: mappings() }, ontology)
    },
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const refused = (problem: RowProblem): ReadStatistics => ({
  format: '',
  rows: [],
  passedOver: new Map(),
  problems: [problem],
})
