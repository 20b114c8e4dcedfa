import { DOCUMENT_EXTENSIONS, extensionOf } from '../workers/index.ts'

/** What may be handed over at a time. Sizes are in bytes. */
export const INTAKE_LIMITS = {
  /** One file that holds many documents. */
  file: 2_000_000_000,
  /** All files of a job together. */
  bytes: 8_000_000_000,
  files: 100_000,
  addresses: 1000,
  /** Jobs that are not over. */
  jobs: 20,
} as const

/** How large a file of a name may be: one document as large as documents may be, one that may hold many far larger. */
export const mostBytes = (path: string, maxSize: number): number =>
  DOCUMENT_EXTENSIONS.has(extensionOf(path)) ? maxSize : Math.max(maxSize, INTAKE_LIMITS.file)
