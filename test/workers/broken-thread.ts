import { parentPort, workerData } from 'node:worker_threads'
import { answerInThread } from '../../src/workers/thread-side.ts'

/** A thread that cannot be made ready. */
answerInThread(parentPort!, workerData, () => {
  throw new Error('data/units/units.yaml: it is no YAML.')
})
