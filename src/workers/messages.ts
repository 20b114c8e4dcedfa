import type { Reading, ReadingLimits, RefusalCode } from '../vocabulary/index.ts'
import type { Article } from './article.ts'

/** `open` gives the document alone, `read` its statements too. */
export type Work = 'open' | 'read'

/** What a thread is started with. */
export interface ThreadSettings {
  readonly work: Work
  readonly limits: ReadingLimits
  /** One number: the index, within its batch, of the document that the thread is on; -1 where it is on none. */
  readonly place: SharedArrayBuffer
}

/** Articles to a thread; `null` where one is not to be tried again. */
export type Batch = readonly (Article | null)[]

/** A refusal's fields: an error loses them on its way out of a thread. */
export interface RefusalFields {
  readonly code: RefusalCode
  readonly file: string
  readonly problem: string
  readonly remedy: string
}

/** What a thread says of each input of a batch, in order; `null` for those it was not to try. */
export type Answers = readonly ({ readonly reading: Reading } | { readonly refusal: RefusalFields } | null)[]
