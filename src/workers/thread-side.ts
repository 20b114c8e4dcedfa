import type { MessagePort } from 'node:worker_threads'
import type { Reader } from '../reading.ts'
import { answering } from './answering.ts'
import type { ReadingJob, ThreadData } from './protocol.ts'

/** A thread's side: makes a reader, and from then on reads the documents of each batch that comes in. */
export function answerInThread(port: MessagePort, data: ThreadData, createReader: () => Reader): void {
  const progress = new Int32Array(data.progress)
  const side = {
    at: (place: number) => void Atomics.store(progress, 0, place),
    post: (message: unknown) => port.postMessage(message),
  }
  const take = answering<ReadingJob>(side, () => {
    const reader = createReader()
    return ({ document }) => reader.readDocument(document)
  })
  port.on('message', take)
}
