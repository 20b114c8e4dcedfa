import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'

/** How many tests passed, failed and were skipped; one that is known not to pass yet counts as skipped. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** One test that failed, with what is to be read of it. */
export interface Failure {
  readonly file: string
  readonly line: number
  readonly name: string
  readonly message: string
}

interface FileTally {
  tests: number
  failed: number
  output: string
}

type Result = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>

/** Follows the events of a test run: what to count, and what to print. */
export class Tally {
  readonly failures: Failure[] = []
  /** Why tests were skipped, with the number of tests for each reason. */
  readonly skips = new Map<string, number>()
  readonly #root: string
  readonly #files = new Map<string, FileTally>()
  #passed = 0
  #ended = false

  /** `root` is the folder that paths are shown from. */
  constructor(root: string) {
    this.#root = root
  }

  get counts(): Counts {
    const skipped = [...this.skips.values()].reduce((sum, count) => sum + count, 0)
    return { passed: this.#passed, failed: this.failures.length, skipped }
  }

  /** Whether the run came to its end, with at least one test and no failure. */
  get isSuccess(): boolean {
    return this.#ended && this.#passed > 0 && this.failures.length === 0
  }

  /** Takes an event of the run of a file; returns the lines to print now. */
  take(event: TestEvent, entry: string): readonly string[] {
    switch (event.type) {
      case 'test:stdout':
      case 'test:stderr':
        this.#fileOf(entry).output += event.data.message
        return []
      case 'test:pass':
      case 'test:fail':
        this.#count(event, entry)
        return []
      case 'test:diagnostic':
        return isOfItself(event.data.message) ? [] : [`  ${event.data.message}`]
      case 'test:summary':
        if (event.data.file !== undefined) return [this.#fileLine(entry, event.data.duration_ms)]
        this.#ended = true
        return []
      default:
        return []
    }
  }

  #count({ type, data }: Result, entry: string): void {
    if (data.details.type === 'suite' && (type === 'test:pass' || isOfItsTests(data.details.error))) return
    // A test that was written by a function of another file counts for the file that runs it.
    const file = this.#fileOf(entry)
    const isFile = data.name === data.file
    file.tests += 1
    const excuse = data.skip !== undefined ? data.skip : data.todo
    if (excuse !== undefined && excuse !== false) {
      const reason =
        typeof excuse === 'string' && excuse !== '' ? excuse : data.todo ? 'known not to pass yet' : 'no reason given'
      this.skips.set(reason, (this.skips.get(reason) ?? 0) + 1)
    } else if (type === 'test:fail') this.#fail(data, messageOf(data.details.error, isFile ? file.output : ''), entry)
    else if (isFile) this.#fail(data, 'The file holds no test.', entry)
    else this.#passed += 1
  }

  #fail(data: Result['data'], message: string, entry: string): void {
    this.#fileOf(entry).failed += 1
    const within = 'classname' in data && typeof data.classname === 'string' ? `${data.classname} › ` : ''
    const name = data.name === data.file ? 'the whole file' : `${within}${data.name}`
    this.failures.push({ file: this.#shown(data.file), line: data.line ?? 0, name, message })
  }

  #fileLine(path: string, duration: number): string {
    const { tests, failed } = this.#fileOf(path)
    const mark = failed > 0 ? `✗ ${failed} of ${tests} failed` : `✓ ${tests}`
    return `${this.#shown(path).padEnd(56)} ${mark}  (${(duration / 1000).toFixed(1)} s)`
  }

  #fileOf(path: string): FileTally {
    const known = this.#files.get(path) ?? { tests: 0, failed: 0, output: '' }
    this.#files.set(path, known)
    return known
  }

  #shown(path: string | undefined): string {
    return path === undefined ? 'the run' : relative(this.#root, path)
  }
}

/** Whether a suite failed by its tests alone, which are counted themselves. */
const isOfItsTests = (error: unknown) =>
  error instanceof Error && 'failureType' in error && error.failureType === 'subtestsFailed'

/** Whether a remark is one of the sums that a run makes of itself, such as \`duration_ms 12.5\`, and not one of a test's. */
const isOfItself = (message: string) =>
  /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$/.test(message)

/** The message of what failed with the lines of the project that it came through, or what the file printed. */
function messageOf(error: unknown, output: string): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  if (!(cause instanceof Error)) return output.trim() || String(cause)
  const frames = (cause.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/node:|node_modules/.test(line))
  return [cause.message, ...frames.slice(0, 4), output.trim()].filter((line) => line !== '').join('\n')
}
