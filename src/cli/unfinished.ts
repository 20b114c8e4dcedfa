import { hash } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { join, resolve } from 'node:path'
import type { ArticleHere } from '../workers/index.ts'
import type { ReadingOptions } from './options.ts'

/** What reads: its files decide what comes of an article. */
const PROGRAM = [join(import.meta.dirname, '..'), join(import.meta.dirname, '../../data')]
/** Characters of an article's mark. */
const MARK = 16
/** Milliseconds before a reading began in which a file may have been changed unseen: some systems count only seconds. */
const COARSE = 2000
const MINUTE = 60

/**
 * What a reading that was not finished had put into its record: beside it, as `RECORD.unfinished`, so that the same command
 * goes on where it was. It is believed only of the same command, program and record, on a machine that has run all the time,
 * and of an article only where its bytes, its place and what a sidecar says of it are the same.
 */
export class Unfinished {
  readonly #file: string
  readonly #record: string
  readonly #command: readonly unknown[]
  readonly #began = Date.now()
  readonly #known: ReadonlySet<string>
  #isBegun: boolean
  #marks: string[] = []

  constructor(record: string, paths: readonly string[], { maxSize, columns = {} }: ReadingOptions) {
    this.#record = record
    this.#file = `${record}.unfinished`
    this.#command = [paths.map((path) => (path.includes('://') ? path : resolve(path))).toSorted(), maxSize, columns]
    const known = this.#read()
    this.#isBegun = known !== null
    this.#known = known ?? new Set()
  }

  /** Whether an article was put into the record before. */
  holds(article: ArticleHere): boolean {
    return this.#known.size > 0 && this.#known.has(markOf(article)?.mark ?? '')
  }

  /** Hears of articles that were read, and are on their way into the record. */
  take(articles: readonly ArticleHere[]): void {
    for (const article of articles) {
      const found = markOf(article)
      // Whoever changed it meanwhile may have done so after it was read.
      if (found !== null && found.changed <= this.#began - COARSE) this.#marks.push(`${found.mark}\n`)
    }
  }

  /** Takes them down: they are in the record now. What cannot be taken down is read again. */
  put(): void {
    try {
      if (!this.#isBegun) writeFileSync(this.#file, `${this.#head()}\n`)
      this.#isBegun = true
      appendFileSync(this.#file, this.#marks.join(''))
    } catch {}
    this.#marks = []
  }

  /** All was read: there is nothing to go on with. */
  finish(): void {
    rmSync(this.#file, { force: true })
  }

  #read(): ReadonlySet<string> | null {
    try {
      const [head, ...marks] = readFileSync(this.#file, 'utf8').split('\n')
      // The last may have been cut off.
      return head === this.#head() ? new Set(marks.filter(({ length }) => length === MARK)) : null
    } catch {
      return null
    }
  }

  #head(): string {
    const { ino, birthtimeMs } = statSync(this.#record)
    const started = Math.round((Date.now() / 1000 - uptime()) / MINUTE)
    return short(JSON.stringify([this.#command, PROGRAM.map(newestBelow), ino, birthtimeMs, started]))
  }
}

/** What tells an article from every other state of it, and when its file was last changed; `null` where it is gone. */
function markOf({ path, content, size, metadata, format, captured, served }: ArticleHere) {
  const isFile = typeof content === 'string'
  try {
    const changed = isFile ? statSync(content).mtimeMs : 0
    const bytes = isFile ? [content, size, changed] : hash('sha256', content)
    return { changed, mark: short(JSON.stringify([path, bytes, metadata, format, captured, served])) }
  } catch {
    return null
  }
}

const short = (text: string) => hash('sha256', text, 'base64url').slice(0, MARK)

/** When the last change below a folder was made, in milliseconds. */
function newestBelow(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? newestBelow(path) : statSync(path).mtimeMs
  })
  return Math.max(0, ...times)
}
