import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Underway } from '../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../catalogue.ts'
import { noteUnderway } from './underway.ts'

/** What an address of the API gave so far; `value` stays the last good one while the next is on its way. */
export interface Resource<T> {
  readonly value: T | null
  readonly waiting: boolean
  readonly failure: string | null
  readonly missing: boolean
  readonly again: () => void
}

interface Answer {
  readonly value: unknown
  readonly failure: string | null
  readonly missing: boolean
  /** Characters of JSON that it came as. */
  readonly size: number
}

/** How many characters of answers are remembered: hundreds of articles, or one of the longest. */
const REMEMBERED = 40_000_000
const answers = new Map<string, Answer>()
/** Addresses whose answers are shown and asked for anew: something was judged since. */
const stale = new Set<string>()

/** Has every answer but the words for codes asked for anew, the next time that it is needed. */
export function forgetAnswers(): void {
  for (const address of answers.keys()) if (!address.startsWith('/api/ontology')) stale.add(address)
  for (const changed of heard) changed()
}

const heard = new Set<() => void>()

function subscribe(changed: () => void): () => void {
  heard.add(changed)
  return () => heard.delete(changed)
}

/**
 * Reads JSON from the API; an address read once is shown at once on the way back. `null` reads nothing. What is `live`
 * is asked for anew while it is shown whenever answers are forgotten.
 */
export function useResource<T>(address: string | null, live = false): Resource<T> {
  const isStale = useSyncExternalStore(subscribe, () => live && address !== null && stale.has(address))
  const [shown, setShown] = useState<{ readonly address: string | null; readonly answer: Answer } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const known = address === null ? undefined : answers.get(address)
  useEffect(() => {
    if (address === null || (answers.has(address) && !isStale && !stale.has(address))) return
    const stop = new AbortController()
    ask(address, stop.signal, attempt > 0).then((answer) => {
      if (stop.signal.aborted) return
      if (!answer.failure) remember(address, answer)
      setShown({ address, answer })
    })
    return () => stop.abort()
  }, [address, attempt, isStale])
  const current = known ?? (shown?.address === address ? shown?.answer : undefined)
  const answer = current ?? shown?.answer
  return {
    value: (answer?.value ?? null) as T | null,
    waiting: address !== null && !current,
    failure: current?.failure ?? null,
    missing: current?.missing ?? false,
    again: () => {
      setShown(null)
      setAttempt(attempt + 1)
    },
  }
}

/** Seconds after which whoever waits is told how far the answer is. */
const PATIENCE = 1
const WORKED_OUT = 202

async function ask(address: string, signal: AbortSignal, anew: boolean): Promise<Answer> {
  try {
    const response = await answered(address, { signal, cache: anew ? 'reload' : 'default' })
    const json = await response.text()
    const body: unknown = JSON.parse(json)
    if (response.ok) return { value: body, failure: null, missing: false, size: json.length }
    return { value: null, failure: messageOf(body), missing: response.status === 404, size: 0 }
  } catch {
    return { value: null, failure: CATALOGUE.failure.unreachable, missing: false, size: 0 }
  } finally {
    noteUnderway(address, null)
  }
}

/** Asks until the answer is worked out, noting how far it is. */
async function answered(address: string, options: RequestInit): Promise<Response> {
  const headers = { accept: 'application/json', prefer: `respond-async, wait=${PATIENCE}` }
  for (;;) {
    const response = await fetch(address, { ...options, headers })
    if (response.status !== WORKED_OUT) return response
    const underway = (await response.json()) as Underway
    if (!options.signal?.aborted) noteUnderway(address, underway)
  }
}

/** The API's own sentence about what went wrong. */
function messageOf(body: unknown): string {
  const error = (body as { error?: unknown } | null)?.error
  if (typeof error === 'string') return error
  const message = (error as { message?: unknown } | null)?.message ?? (body as { message?: unknown } | null)?.message
  return typeof message === 'string' ? message : CATALOGUE.failure.unknown
}

function remember(address: string, answer: Answer): void {
  answers.delete(address)
  answers.set(address, answer)
  stale.delete(address)
  let size = answers.values().reduce((sum, each) => sum + each.size, 0)
  for (const [oldest, each] of answers) {
    if (size <= REMEMBERED || oldest === address) return
    answers.delete(oldest)
    size -= each.size
  }
}
