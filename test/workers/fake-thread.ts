import { parentPort, workerData } from 'node:worker_threads'
import type { Pipeline } from '../../src/pipeline.ts'
import { Refusal, type SourceInput } from '../../src/vocabulary/index.ts'
import { answerJobs } from '../../src/workers/answering.ts'
import type { ThreadData } from '../../src/workers/protocol.ts'

/** A thread with a pipeline that does to itself what the text of a document says. */
function obeyed({ file, name, bytes }: SourceInput): string {
  const text = Buffer.from(bytes).toString()
  switch (text) {
    case 'end':
      return process.exit(3)
    case 'throw':
      throw new TypeError('a fault\n    of the program')
    case 'refuse':
      throw new Refusal('binary', file, 'this is no text', 'leave it out')
    case 'spin':
      for (;;);
    case 'grow':
      return grow()
    case 'break the message':
      return (() => text) as never
    case 'end later':
      setImmediate(() => process.exit(3))
  }
  return `${name}: ${text}`
}

function grow(): never {
  const kept: object[] = []
  for (;;) kept.push(Array.from({ length: 1000 }, (_, index) => ({ index })))
}

/** What no parser ever answers to is waited for in vain. */
const layOut = (input: SourceInput): Promise<SourceInput> =>
  Buffer.from(input.bytes).toString() === 'wait' ? new Promise(() => {}) : Promise.resolve(input)

const pipeline = { layOut, open: obeyed, read: obeyed } as unknown as Pipeline

/** Files that hold many can hold up or end their reader too. */
function obeyName([{ path }]: readonly [{ readonly path: string }]): void {
  if (path === 'spin.jsonl' || path === 'end.jsonl') Atomics.store(new Int32Array(workerData.progress), 0, 0)
  if (path === 'end.jsonl') process.exit(3)
  if (path === 'spin.jsonl') for (;;);
}

if (workerData.limits.maxSize === 1) throw new Error('The thread cannot begin.')
if (workerData.task === 'unpack') parentPort!.on('message', obeyName)
answerJobs(parentPort!, workerData as ThreadData, () => {
  if (workerData.limits.maxSize === 2) throw new Error('data/units/units.yaml: it is no YAML.')
  return pipeline
})
