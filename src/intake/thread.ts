import { parentPort, workerData } from 'node:worker_threads'
import { type IntakeMessage, type IntakeWork, STOP } from './protocol.ts'
import { readGiven } from './read-given.ts'
import { readWatched } from './read-watched.ts'

// Reads into a record beside the one who shows it, with a connection of its own: a record is never put half.
if (parentPort === null) throw new Error('This file is started as a thread.')
const port = parentPort
const stopping = new AbortController()
port.on('message', (message) => {
  if (message === STOP) stopping.abort()
})
const send = (message: IntakeMessage) => port.postMessage(message)
const work = workerData as IntakeWork
try {
  if (work.given.kind === 'watched') {
    await readWatched(work, work.given.isAll, stopping.signal, (news) => send({ news }))
  } else {
    for await (const news of readGiven(work, stopping.signal)) send({ news })
  }
  send({ ended: true })
} catch (error) {
  send({ problem: error instanceof Error ? error.message : String(error) })
} finally {
  port.close()
}
