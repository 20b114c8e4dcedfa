import { Worker } from 'node:worker_threads'
import type { Line, LineEnd } from './line.ts'
import type { Message, ReadingJob, ThreadData } from './protocol.ts'

export interface ThreadOptions {
  /** The file that runs in it. */
  readonly thread: URL
  /** How much memory its objects may take, in millions of bytes. */
  readonly memoryLimit: number
}

/** Starts a thread, whose place in a batch is a number that it shares. */
export async function startThread<T>(
  { thread, memoryLimit }: ThreadOptions,
  end: LineEnd<T>,
): Promise<Line<ReadingJob>> {
  const shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const progress = new Int32Array(shared).fill(-1)
  const worker = new Worker(thread, {
    workerData: { progress: shared } satisfies ThreadData,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: 16 },
  })
  let cause: 'memory' | 'exit' = 'exit'
  worker.on('message', (message: Message<T>) => end.message(message))
  worker.on('error', (error) => {
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') cause = 'memory'
  })
  worker.on('exit', () => end.exit(cause))
  return {
    get place() {
      return Atomics.load(progress, 0)
    },
    memory: `${memoryLimit.toLocaleString('en-US')} MB`,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    post: (jobs) => worker.postMessage(jobs),
    kill: async () => void (await worker.terminate()),
    close: async () => void (await worker.terminate()),
  }
}
