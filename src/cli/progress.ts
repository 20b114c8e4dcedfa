const WIDTH = 24
/** Milliseconds between two drawings. */
const PAUSE = 100

/** A bar on standard error: counts, rate and time left on a terminal, nothing in a pipe. */
export class Progress {
  readonly #total: number
  readonly #shown: boolean
  readonly #start = performance.now()
  #drawn = 0

  /** `shown` is whether a bar can be drawn without mixing with other output. */
  constructor(total: number, shown = true) {
    this.#total = total
    this.#shown = shown && process.stderr.isTTY === true && total > 0
    if (this.#shown) this.#draw(0)
  }

  /** So many documents are done. */
  at(done: number): void {
    if (!this.#shown || (performance.now() - this.#drawn < PAUSE && done < this.#total)) return
    this.#draw(done)
  }

  /** Takes the bar away, so that a line can be written in its place. */
  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001B[K')
  }

  #draw(done: number): void {
    this.#drawn = performance.now()
    process.stderr.write(`\r\u001B[K${barOf(done, this.#total, (this.#drawn - this.#start) / 1000)}`)
  }
}

/** One line: `[######······] 320 of 1,000 · 512/s · 2 s left`. */
export function barOf(done: number, total: number, seconds: number): string {
  const filled = Math.floor((done / total) * WIDTH)
  const bar = `[${'#'.repeat(filled)}${'·'.repeat(WIDTH - filled)}]`
  const counts = `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`
  if (done === 0 || seconds === 0) return `${bar} ${counts}`
  const rate = done / seconds
  const perSecond = rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en-US')
  return `${bar} ${counts} · ${perSecond}/s · ${duration((total - done) / rate)} left`
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
