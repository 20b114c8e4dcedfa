import { note } from './terminal.ts'

/** How a command ends that was asked to stop. */
export const INTERRUPTED = 130

/** The first Ctrl-C asks to stop after the batch, the second stops at once. */
export class Interruption {
  readonly #stopping = new AbortController()
  readonly #listener = () => {
    if (this.came) process.exit(INTERRUPTED)
    this.#stopping.abort()
    note(this.#said)
  }

  readonly #said: string

  constructor(said = '\nStopping after this batch; press Ctrl-C again to stop at once.') {
    this.#said = said
    process.on('SIGINT', this.#listener)
  }

  get came(): boolean {
    return this.#stopping.signal.aborted
  }

  get signal(): AbortSignal {
    return this.#stopping.signal
  }

  end(): void {
    process.off('SIGINT', this.#listener)
  }
}
