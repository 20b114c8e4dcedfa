import { counted } from './terminal.ts'

const WIDTH = 24
/** Milliseconds between two drawings. */
const PAUSE = 100

/** A bar on standard error: counts, rate and time left on a terminal, nothing in a pipe. */
export class Progress {
  readonly #total: number | null
  readonly #shown: boolean
  readonly #start = performance.now()
  #drawn = 0

  /**
   * `total` is `null` where nobody knows how many documents there are; `shown` is whether a bar can be drawn without
   * mixing with other output.
   */
  constructor(total: number | null, shown = true) {
    this.#total = total
    this.#shown = shown && process.stderr.isTTY === true && total !== 0
    if (this.#shown) this.#draw(0, 0)
  }

  /** So many documents are done, which is a part from 0 to 1 of the whole. */
  at(done: number, part: number): void {
    if (!this.#shown || (performance.now() - this.#drawn < PAUSE && part < 1)) return
    this.#draw(done, part)
  }

  /** Takes the bar away, so that a line can be written in its place. */
  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001B[K')
  }

  #draw(done: number, part: number): void {
    this.#drawn = performance.now()
    process.stderr.write(`\r\u001B[K${barOf(done, this.#total, (this.#drawn - this.#start) / 1000, part)}`)
  }
}

/** One line: `[######······] 320 of 1,000 · 512/s · 2 s left`, or `320 documents` where nobody knows of how many. */
export function barOf(done: number, total: number | null, seconds: number, part: number): string {
  const filled = Math.floor(Math.min(1, part) * WIDTH)
  const bar = `[${'#'.repeat(filled)}${'·'.repeat(WIDTH - filled)}]`
  const counts = total === null ? counted(done, 'document') : `${grouped(done)} of ${grouped(total)}`
  if (done === 0 || part === 0 || seconds === 0) return `${bar} ${counts}`
  const rate = done / seconds
  const perSecond = rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en-US')
  return `${bar} ${counts} · ${perSecond}/s · ${duration((seconds * (1 - part)) / part)} left`
}

const grouped = (count: number) => count.toLocaleString('en-US')

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
