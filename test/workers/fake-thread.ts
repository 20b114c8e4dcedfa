import { parentPort, workerData } from 'node:worker_threads'
import type { Document, Reading } from '../../src/vocabulary/index.ts'
import { Refusal } from '../../src/vocabulary/index.ts'
import type { ThreadData } from '../../src/workers/protocol.ts'
import { answerInThread } from '../../src/workers/thread-side.ts'

/** A thread whose reader does to itself what the text of a document says. */
function obeyed({ id, text }: Document): string {
  switch (text) {
    case 'end':
      return process.exit(3)
    case 'throw':
      throw new TypeError('a fault\n    of the program')
    case 'refuse':
      throw new Refusal('binary', `in/${id}`, 'this is no text', 'leave it out')
    case 'spin':
      for (;;);
    case 'grow':
      return grow()
    case 'break the message':
      return (() => text) as never
    case 'end later':
      setImmediate(() => process.exit(3))
  }
  return `${id}: ${text}`
}

function grow(): never {
  const kept: object[] = []
  for (;;) kept.push(Array.from({ length: 1000 }, (_, index) => ({ index })))
}

answerInThread(parentPort!, workerData as ThreadData, () => ({
  readDocument: (document) => obeyed(document) as unknown as Reading,
}))
