import { bytesInMemory, type Member, openDocument, unpack } from '../../../src/sources/index.ts'
import type { Columns, Document, Refusal } from '../../../src/vocabulary/index.ts'

export const MAX_SIZE = 200_000

/** What comes out of bytes that hold many documents; `null` where they are a single one. */
export function membersOf(content: string | Uint8Array, path: string, columns: Columns = {}): Member[] | null {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const input = { file: `/in/${path}`, path, name: path, metadata: {}, content: bytesInMemory(bytes) }
  const members = unpack(input, { maxSize: MAX_SIZE, columns })
  return members && [...members]
}

/** What came out: documents as they are opened, messages of refusals, and notes. */
export interface Sorted {
  readonly documents: readonly Document[]
  readonly refusals: readonly Refusal[]
  readonly notes: readonly string[]
}

export function sorted(members: readonly Member[] | null): Sorted {
  if (members === null) throw new Error('it is a single document')
  const documents = members.flatMap((member) =>
    'document' in member ? [openDocument(member.document, { maxSize: MAX_SIZE })] : [],
  )
  const refusals = members.flatMap((member) => ('refusal' in member ? [member.refusal] : []))
  const notes = members.flatMap((member) => ('note' in member ? [member.note] : []))
  return { documents, refusals, notes }
}

export const unpacked = (content: string | Uint8Array, path: string, columns?: Columns): Sorted =>
  sorted(membersOf(content, path, columns))

export const messagesOf = ({ refusals }: Sorted): string[] => refusals.map(({ message }) => message)

/** `path: text` of each document, white space made single. */
export const textsOf = ({ documents }: Sorted): string[] =>
  documents.map(({ id, text }) => `${id}: ${text.replaceAll(/\s+/g, ' ')}`)
