import { onOneLine } from '../exports/index.ts'
import { byPath, pageArticles } from '../intake/index.ts'
import type { Document, Reading } from '../vocabulary/index.ts'
import type { ArticleHere, Outcome, OutcomeHere, Skipped, WorkOptions } from '../workers/index.ts'
import type { ReadingOptions } from './options.ts'
import { Progress } from './progress.ts'
import { complain, counted, listed, note } from './terminal.ts'

export interface Reader<T> {
  /** `readArticles` for statements too, `openArticles` for the documents alone. */
  readonly work: 'readArticles' | 'openArticles'
  /** Whether progress may be shown. */
  readonly progress: boolean
  /** Takes what became of a batch; `false` to read no further. */
  take(outcomes: readonly OutcomeHere<T>[]): Promise<boolean>
  /** Whether an article needs no reading. */
  readonly holds?: (article: ArticleHere) => boolean
}

/** What was given and what became of it, beside what the reader took. */
export interface ReadSummary {
  /** `null` where files hold more than were read, and nobody knows how many. */
  readonly total: number | null
  /** Inputs that were taken or refused. */
  readonly done: number
  readonly refused: number
  /** Those of the done that needed no reading. */
  readonly held: number
}

/** Reads everything under the given paths and addresses; complains of each refusal and goes on. */
export async function readPaths<T extends Reading | Document>(
  paths: readonly string[],
  options: ReadingOptions,
  reader: Reader<T>,
): Promise<ReadSummary> {
  const workers = await import('../workers/index.ts')
  const known = new Notes()
  let [done, held, bytes, refused, isStopped] = [0, 0, 0, 0, false]
  const work: WorkOptions = {
    limits: { maxSize: options.maxSize },
    columns: options.columns ?? {},
    note: (line) => known.take(line),
    ...threadsOf(options),
    skips: (article) => {
      if (!reader.holds?.(article)) return false
      held += 1
      bytes += article.share ?? article.size
      return true
    },
  }
  const { files, pages, end } = await parted(paths, options)
  const { articles: found, skipped, refusals } = await workers.collect(files, work)
  const articles = [...found, ...pageArticles(pages, workers.UNFETCHED_SIZE)].toSorted(byPath)
  for (const refusal of refusals) complain(refusal.message)
  if (skipped.length > 0) note(`Skipped, no articles by their names or kinds: ${namesOf(skipped)}.`)
  const holdMany = articles.some((article) => workers.holdsMany(article))
  const total = holdMany ? null : articles.length
  const progress = new Progress(total, reader.progress)
  const whole = articles.reduce((sum, { size }) => sum + size, 0)
  try {
    for await (const outcomes of workers[reader.work](articles, work)) {
      known.say(progress)
      refused += complainOf(outcomes, progress)
      isStopped = !(await reader.take(outcomes as readonly OutcomeHere<T>[]))
      done += outcomes.length
      bytes += outcomes.reduce((sum, { article }) => sum + (article.share ?? article.size), 0)
      const all = done + held
      progress.at(all, holdMany ? bytes / Math.max(1, whole) : all / articles.length)
      if (isStopped) break
    }
    known.say(progress)
  } finally {
    progress.clear()
    end()
  }
  if (refused > 0)
    note(`${counted(refused, 'document')} of ${(total ?? done).toLocaleString('en-US')} could not be read.`)
  done += held
  return { total: holdMany && isStopped ? null : (total ?? done), done, refused, held }
}

/** What is to be known of files that hold many documents, until the bar can be taken away for it. */
class Notes {
  #lines: string[] = []

  take(line: string): void {
    this.#lines.push(line)
  }

  say(progress: Progress): void {
    if (this.#lines.length > 0) progress.clear()
    for (const line of this.#lines) note(onOneLine(line))
    this.#lines = []
  }
}

/** Paths and the pages of addresses among them; what asks the network is loaded only where there is one. */
async function parted(paths: readonly string[], options: ReadingOptions) {
  if (!paths.some((path) => path.includes('://'))) return { files: paths, pages: [], end: () => {} }
  const { isAddress, namedPages } = await import('../fetching/index.ts')
  return { files: paths.filter((path) => !isAddress(path)), ...namedPages(paths.filter(isAddress), options) }
}

const threadsOf = ({ workers }: ReadingOptions) => (workers === undefined ? {} : { workers })

/** Says what was refused, and how many. */
function complainOf(outcomes: readonly Outcome<unknown>[], progress: Progress): number {
  const refusals = outcomes.flatMap((outcome) => ('refusal' in outcome ? [outcome.refusal] : []))
  if (refusals.length > 0) progress.clear()
  for (const { message } of refusals) complain(message)
  return refusals.length
}

const NAMED = 10

const namesOf = (skipped: readonly Skipped[]) =>
  listed(
    skipped.map(({ file }) => file),
    NAMED,
  )
