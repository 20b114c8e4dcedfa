import type { StoredReading } from '../../../../src/vocabulary/index.ts'
import { href } from '../../router/index.ts'

/** The address of a statement of the version that is open, or of the version with no statement chosen. */
export type To = (statement: string | null) => string

/** The addresses within a document; the version is kept where the reader's address names one. */
export function within(document: string, version: string | null): To {
  return (statement) => href(['documents', document], { version, statement })
}

/** A statement's address for others: it names the version, so that it holds when the document is read anew. */
export function lasting(statement: string, { key, version }: Pick<StoredReading, 'key' | 'version'>): string {
  return `${location.origin}${within(key, String(version))(statement)}`
}
