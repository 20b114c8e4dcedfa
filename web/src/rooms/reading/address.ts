import type { StoredReading } from '../../../../src/vocabulary/index.ts'
import { href, type Parameters } from '../../router/index.ts'

/** The address of a statement of the version that is open, or of the version with no statement chosen. */
export type To = (statement: string | null, other?: Parameters) => string

/** The addresses within a document; the version and what is shown are kept where the reader's address names them. */
export function within(document: string, kept: Parameters): To {
  return (statement, other = {}) => href(['documents', document], { ...kept, statement, ...other })
}

/** A statement's address for others: it names the version, so that it holds when the document is read anew. */
export function lasting(statement: string, { key, version }: Pick<StoredReading, 'key' | 'version'>): string {
  return `${location.origin}${within(key, { version })(statement)}`
}
