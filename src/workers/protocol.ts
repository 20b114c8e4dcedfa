import {
  type Columns,
  type Document,
  type ReadingLimits,
  Refusal,
  type RefusalCode,
  type SourceInput,
} from '../vocabulary/index.ts'
import type { ArticleHere } from './article.ts'

/** What a parsing process does: gives documents, takes files that hold many apart, or finds what a feed leads to. */
export type ParsingTask = 'open' | 'unpack' | 'links'

/** What a parsing process is told when it starts. */
export interface ParsingData {
  readonly task: ParsingTask
  readonly limits: ReadingLimits
  readonly columns: Columns
}

/** What a reading thread is told when it starts. */
export interface ThreadData {
  /** One number: the place in the batch that the thread is at, or -1 where it is at none. */
  readonly progress: SharedArrayBuffer
}

/** An article on its way to a process, which reads its bytes itself. */
export type ParsingJob = Omit<SourceInput, 'bytes'> & Pick<ArticleHere, 'content' | 'size'>

/** A document on its way to a thread. */
export interface ReadingJob {
  readonly file: string
  readonly document: Document
  /** In bytes. */
  readonly size: number
}

/** A `Refusal` between workers, where an error would lose its fields. */
export type PackedRefusal = Pick<Refusal, 'file' | 'problem' | 'remedy'> & { readonly code: RefusalCode }

export type Answer<T> = { readonly value: T } | { readonly refusal: PackedRefusal }

/** From a worker: it can begin, it cannot, or one answer for each job of a batch. */
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

export function parsingJob(article: ArticleHere): ParsingJob {
  const { file, path, name, metadata, content, size, format, captured, served } = article
  return { file, path, name, metadata, content, size, format, captured, served }
}

export function packed({ code, file, problem, remedy }: Refusal): PackedRefusal {
  return { code, file, problem, remedy }
}

export function unpacked({ code, file, problem, remedy }: PackedRefusal): Refusal {
  return new Refusal(code, file, problem, remedy)
}
