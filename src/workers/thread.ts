import { parentPort, workerData } from 'node:worker_threads'
import { createReader } from '../reading.ts'
import { answerInThread } from './thread-side.ts'
import type { ThreadData } from './protocol.ts'

if (parentPort === null) throw new Error('This file is started as a thread.')
answerInThread(parentPort, workerData as ThreadData, createReader)
