import { parentPort, workerData } from 'node:worker_threads'
import { loadOntology, type Ontology } from '../../ontology/index.ts'
import { openStore } from '../../store/index.ts'
import type { BesideRoom } from '../../vocabulary/index.ts'
import { createApp } from '../app.ts'
import { KeptFiles } from '../kept-file.ts'
import { recordMemories } from '../record-memories.ts'
import type { BesideMessage, BesideQuestion, BesideWork } from './protocol.ts'
import { watchedStore } from './watched-store.ts'

// Answers addresses of the API beside the server, with a connection of its own that never writes.
if (parentPort === null) throw new Error('This file is started as a thread.')
const port = parentPort
const send = (message: BesideMessage) => port.postMessage(message)
const { record, room, program } = workerData as BesideWork
const opened = await openStore(record, { readOnly: true })
const store = watchedStore(opened, (progress) => send({ progress }))
let known: Ontology | null = null
const ontology = () => (known ??= loadOntology())
const memories = recordMemories({ store, ontology, files: new KeptFiles(record, program) })
const app = createApp({ store, ontology: ontology(), memories })

async function answered(question: BesideQuestion): Promise<BesideMessage> {
  const { id } = question
  if ('findings' in question) return { id, findings: await memories.memory.someFindings(question.findings) }
  const response = await app.request(`http://127.0.0.1${question.address}`)
  const body = await response.arrayBuffer()
  return { id, answer: { status: response.status, headers: [...response.headers], body } }
}

port.on('message', (question: BesideQuestion) => {
  answered(question).then(send, (error: unknown) => {
    send({ id: question.id, problem: error instanceof Error ? error.message : String(error) })
  })
})

const WARM: Readonly<Record<BesideRoom, () => Promise<unknown>>> = {
  findings: () => memories.memory.warm(),
  sources: () => memories.sources.warm(),
  pledges: () => Promise.all([memories.pledges.warm(), memories.checking()]),
  timeline: () => memories.timeline.warm(),
  entries: () => Promise.all([memories.entries.warm(), memories.checking()]),
  lists: () => memories.checking(),
}
// What goes wrong here goes wrong again, and is told, when it is asked for.
await WARM[room]().catch(() => null)
send({ isReady: true })
