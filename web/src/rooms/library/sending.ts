import { useSyncExternalStore } from 'react'
import type { IntakeJob } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import type { Given, Found } from './dropped.ts'
import { lookAtJobs } from './jobs.ts'

/** What this window sends, beside what the record knows of it. */
export interface Sending {
  /** Files that in folders were left alone, by their paths. */
  readonly leftAlone: readonly string[]
}

/** Files that are sent at a time. */
const AT_A_TIME = 4
/** So many files that were not sent are told. */
const MOST_UNSENT = 1000

let sendings: ReadonlyMap<string, Sending> = new Map()
let underway = 0
const heard = new Set<() => void>()

/** What this window sent, by the ids of jobs. */
export function useSendings(): ReadonlyMap<string, Sending> {
  return useSyncExternalStore(subscribe, () => sendings)
}

/** What may be given, as the record says it. */
export interface Intake {
  readonly problem: string | null
  readonly limits: { readonly document: number; readonly file: number }
  readonly documents: readonly string[]
  readonly folder: readonly string[]
}

/** Gives files: they are sent one by one, and go on being sent while other rooms are looked at. */
export async function giveFiles({ files, leftAlone }: Given, intake: Intake): Promise<string | null> {
  const begun = await send<IntakeJob>('POST', '/api/intake/jobs', { files: files.length })
  if ('problem' in begun) return begun.problem
  const { id } = begun.value
  sendings = new Map([...sendings, [id, { leftAlone }]])
  for (const changed of heard) changed()
  lookAtJobs()
  underway += 1
  window.addEventListener('beforeunload', warn)
  try {
    const unsent = (await sendAll(id, files, intake)).slice(0, MOST_UNSENT)
    const done = await send('POST', `/api/intake/jobs/${id}/begin`, { unsent })
    return 'problem' in done ? done.problem : null
  } finally {
    underway -= 1
    if (underway === 0) window.removeEventListener('beforeunload', warn)
    lookAtJobs()
  }
}

/** Has addresses, or the examples, read. */
export async function give(asked: { readonly addresses: readonly string[] } | { readonly examples: true }) {
  const begun = await send<IntakeJob>('POST', '/api/intake/jobs', asked)
  lookAtJobs()
  return 'problem' in begun ? begun.problem : null
}

export async function stop({ id }: IntakeJob): Promise<string | null> {
  const stopped = await send('DELETE', `/api/intake/jobs/${id}`, {})
  lookAtJobs()
  return 'problem' in stopped ? stopped.problem : null
}

type Sent<T> = { readonly value: T } | { readonly problem: string }

/** Sends JSON; gives the answer, or in one sentence why there is none. */
export async function send<T>(method: 'POST' | 'DELETE', address: string, body: object): Promise<Sent<T>> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  return await answered(fetch(address, { method, headers, body: JSON.stringify(body) }))
}

async function answered<T>(asking: Promise<Response>): Promise<Sent<T>> {
  try {
    const response = await asking
    const answer = (await response.json()) as T & { readonly error?: string }
    return response.ok ? { value: answer } : { problem: answer.error ?? CATALOGUE.failure.unknown }
  } catch {
    return { problem: CATALOGUE.failure.unreachable }
  }
}

/** Sends some files at a time, and gives those that could not be sent; one that is refused is told by its job. */
async function sendAll(id: string, files: readonly Found[], intake: Intake): Promise<Unsent[]> {
  const unsent: Unsent[] = []
  const waiting = files.values()
  const sendEach = async () => {
    for (const { path, file } of waiting) {
      const isSent = !isTooLarge(path, file.size, intake) && (await isTaken(id, path, file))
      if (!isSent) unsent.push({ path, size: file.size })
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, sendEach))
  return unsent
}

interface Unsent {
  readonly path: string
  readonly size: number
}

/** Whether a file came to its job, which says itself what is wrong with it. */
async function isTaken(id: string, path: string, file: File): Promise<boolean> {
  const parameters = new URLSearchParams({ path, size: String(file.size) })
  const headers = { 'content-type': 'application/octet-stream', accept: 'application/json' }
  try {
    await fetch(`/api/intake/jobs/${id}/files?${parameters}`, { method: 'POST', headers, body: file })
    return true
  } catch {
    return false
  }
}

function isTooLarge(path: string, size: number, { limits, documents }: Intake): boolean {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return size > (documents.includes(extension) ? limits.document : limits.file)
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

function subscribe(changed: () => void): () => void {
  heard.add(changed)
  return () => heard.delete(changed)
}
