import { parentPort, workerData } from 'node:worker_threads'
import { createPipeline } from '../pipeline.ts'
import { answerJobs } from './answering.ts'
import type { ThreadData } from './protocol.ts'

if (parentPort === null) throw new Error('This file is started as a thread.')
answerJobs(parentPort, workerData as ThreadData, createPipeline)
