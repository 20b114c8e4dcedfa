import { readdirSync, readFileSync } from 'node:fs'

/** What processes have taken: the most memory at a time that they had in use together, and the processor's time. */
export interface Taken {
  readonly mebibytes: number
  readonly processorSeconds: number
}

/** Milliseconds between two looks. */
const LOOK = 5

/** Looks at the processes that another has started, and at those that they have started, while they run. */
export class WatchedProcesses {
  #most = 0
  readonly #seconds = new Map<string, number>()
  readonly #timer: NodeJS.Timeout

  /** `onLook` hears what they have taken so far. */
  constructor(parent: number | 'self', onLook?: (taken: Taken) => void) {
    this.#timer = setInterval(() => {
      this.#look(String(parent))
      onLook?.(this.taken)
    }, LOOK)
  }

  get taken(): Taken {
    const seconds = [...this.#seconds.values()].reduce((sum, each) => sum + each, 0)
    return { mebibytes: this.#most / 1024, processorSeconds: seconds }
  }

  end(): Taken {
    clearInterval(this.#timer)
    return this.taken
  }

  #look(parent: string): void {
    let kilobytes = 0
    for (const pid of below(parent)) {
      kilobytes += residentOf(pid)
      const fields = told(`/proc/${pid}/stat`).split(') ').at(-1)!.split(' ')
      const ticks = Number(fields[11]) + Number(fields[12])
      if (ticks > 0) this.#seconds.set(pid, ticks / 100)
    }
    this.#most = Math.max(this.#most, kilobytes)
  }
}

const residentOf = (pid: string) => Number(/^VmRSS:\s+(\d+)/m.exec(told(`/proc/${pid}/status`))?.[1] ?? 0)

function below(parent: string): string[] {
  const children = tasks(parent).flatMap((task) =>
    told(`/proc/${parent}/task/${task}/children`)
      .split(' ')
      .filter((word) => word.trim() !== ''),
  )
  return children.flatMap((child) => [child, ...below(child)])
}

function tasks(pid: string): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** Nothing of a process that is gone. */
function told(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}
