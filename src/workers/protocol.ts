import { type Columns, type ReadingLimits, Refusal, type SourceInput } from '../vocabulary/index.ts'
import type { ArticleHere } from './article.ts'

/** `read` gives readings, `open` documents only, `unpack` the documents in files that hold many, `links` those of a feed. */
export type Task = 'read' | 'open' | 'unpack' | 'links'

/** What a thread is told when it starts. */
export interface ThreadData {
  readonly task: Task
  readonly limits: ReadingLimits
  readonly columns: Columns
  /** One number: the place in the batch that the thread is at, or -1 where it is at none. */
  readonly progress: SharedArrayBuffer
}

/** An article on its way to a thread, which reads its bytes itself. */
export type Job = Omit<SourceInput, 'bytes'> & Pick<ArticleHere, 'content' | 'size'>

/** A `Refusal` between threads, where an error would lose its fields. */
export type PackedRefusal = Pick<Refusal, 'code' | 'file' | 'problem' | 'remedy'>

export type Answer<T> = { readonly value: T } | { readonly refusal: PackedRefusal }

/** From a thread: it can begin, it cannot, or one answer for each job of a batch. */
export type Message<T> =
  | { readonly ready: true }
  | { readonly broken: string }
  | { readonly answers: readonly Answer<T>[] }

/** Some of what a file holds that may hold many documents. */
export interface Portion {
  /** That it is one document itself: then there is nothing else. */
  readonly isSingle: boolean
  readonly members: readonly PortionMember[]
  /** Whether more is to come. */
  readonly more: boolean
}

export type PortionMember =
  | { readonly article: ArticleHere }
  | { readonly refusal: PackedRefusal; readonly share: number }
  | { readonly note: string }

export function jobOf({ file, path, name, metadata, content, size, format, captured, served }: ArticleHere): Job {
  return { file, path, name, metadata, content, size, format, captured, served }
}

export function packed({ code, file, problem, remedy }: Refusal): PackedRefusal {
  return { code, file, problem, remedy }
}

export function unpacked({ code, file, problem, remedy }: PackedRefusal): Refusal {
  return new Refusal(code, file, problem, remedy)
}
