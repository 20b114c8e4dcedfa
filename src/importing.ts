import { type ReadStatistics, readStatistics, type RowProblem } from './official/index.ts'
import { loadMappings, loadOntology, type OfficialMapping, type Ontology } from './ontology/index.ts'

export { type ReadStatistics, tidyTable } from './official/index.ts'

/** From a published file to the values that a record can keep. */
export interface Importing {
  /** Reads the bytes of a file; nothing in them makes this fail, what is wrong is told by line. */
  read(bytes: Uint8Array, options: ImportOptions): ReadStatistics
}

export interface ImportOptions {
  /** The name of a format; known by the file's beginning where it is not given. */
  readonly format?: string | undefined
  /** What of the file is what; that of the mappings which come with Chancery unless given. */
  readonly mapping?: OfficialMapping | undefined
  /** `YYYY-MM-DD`, for formats that do not say when a value was looked up. */
  readonly retrieved: string
}

export function createImporting(ontology: Ontology = loadOntology()): Importing {
  return {
    read: (bytes, { mapping, ...options }) => {
      const text = decoded(bytes)
      if (text === null) return refused({ line: 1, problem: 'this is no text in UTF-8' })
      return readStatistics(text, { ...options, mappings: mapping ? [mapping] : loadMappings() }, ontology)
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
