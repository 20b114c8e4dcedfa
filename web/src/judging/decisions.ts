import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { DecisionView } from '../../../src/views/index.ts'
import type { Corrections, NotedVerdict, StatementKind, Verdict } from '../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../catalogue.ts'
import { forgetAnswers } from '../resources/index.ts'
import { href } from '../router/index.ts'
import { personName } from './person.ts'

/** A statement or finding by its document's key and its own id. */
export interface Target {
  readonly document: string
  readonly id: string
}

/** What a person asks to have noted about a target. */
export interface Asked {
  readonly verdict: Verdict
  readonly reason?: string
  readonly corrections?: Corrections
}

/** A judgement as far as it is taken back by it. */
interface JudgementView {
  readonly id: string
  readonly verdict: NotedVerdict
}

/** What was decided in this window, which the answers that were fetched before do not say; another map each time. */
let decided: ReadonlyMap<string, DecisionView | null> = new Map()
const heard = new Set<() => void>()

const keyOf = ({ document, id }: Target): string => `${document} ${id}`

/** What stands about targets, as of the record and of what was decided since: another function once that is more. */
export function useDecisions(): (target: Target, fetched: DecisionView | null) => DecisionView | null {
  const now = useSyncExternalStore(subscribe, () => decided)
  return useCallback(
    (target, fetched) => {
      const known = now.get(keyOf(target))
      return known === undefined ? fetched : known
    },
    [now],
  )
}

/** As `useDecisions`, of one. */
export function useDecision(target: Target, fetched: DecisionView | null): DecisionView | null {
  return useDecisions()(target, fetched)
}

/** What stands about a target now, as `useDecision`, when something is done and not only when it is shown. */
export function decisionNow(target: Target, fetched: DecisionView | null): DecisionView | null {
  const known = decided.get(keyOf(target))
  return known === undefined ? fetched : known
}

function subscribe(changed: () => void): () => void {
  heard.add(changed)
  return () => heard.delete(changed)
}

/** Other windows of this browser on the same record, which hear at once what is decided here. */
const windows = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('chancery:judging')
windows?.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
  if ('decision' in data) take(data.target, data.decision)
  else takeAddition(data.added)
})

type Heard = { readonly target: Target; readonly decision: DecisionView | null } | { readonly added: string }

function tellWindows(message: Heard): void {
  // A channel has no other origin than its own.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  windows?.postMessage(message)
}

function take(target: Target, decision: DecisionView | null): void {
  decided = new Map([...decided, [keyOf(target), decision]])
  forgetAnswers()
  for (const changed of heard) changed()
}

function note(target: Target, decision: DecisionView | null): void {
  take(target, decision)
  tellWindows({ target, decision })
}

/** Documents to which statements were added or of which they were taken out while this page is open. */
let changedDocuments: ReadonlySet<string> = new Set()

function takeAddition(document: string): void {
  changedDocuments = new Set([...changedDocuments, document])
  forgetAnswers()
  for (const changed of heard) changed()
}

function noteAddition(document: string): void {
  takeAddition(document)
  tellWindows({ added: document })
}

/** Whether the statements of a document are others than they were when the page was opened. */
export function useIsChanged(document: string): boolean {
  return useSyncExternalStore(subscribe, () => changedDocuments).has(document)
}

/** How often it is asked whether somebody else has decided about what is open, in milliseconds. */
const EVERY = 5000

/** Hears what others decide about a target while it is open, in other browsers too. */
export function useWatched(target: Target, decision: DecisionView | null): void {
  const { document: key, id } = target
  const known = decision?.id ?? ''
  useEffect(() => {
    const stop = new AbortController()
    const look = async () => {
      if (document.hidden) return
      const standing = await standingOf({ document: key, id }, stop.signal)
      if (standing !== undefined && (standing?.id ?? '') !== known) take({ document: key, id }, standing)
    }
    const timer = setInterval(() => void look(), EVERY)
    const seen = () => void look()
    document.addEventListener('visibilitychange', seen)
    window.addEventListener('focus', seen)
    return () => {
      stop.abort()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', seen)
      window.removeEventListener('focus', seen)
    }
  }, [key, id, known])
}

/** What stands about a target; `undefined` where the record does not say. */
async function standingOf(
  { document: key, id }: Target,
  signal: AbortSignal,
): Promise<DecisionView | null | undefined> {
  try {
    const response = await fetch(href(['api', 'standing'], { document: key, target: id }), { signal })
    return response.ok ? ((await response.json()) as Answered).judgement : undefined
  } catch {
    return undefined
  }
}

/** The judgement that was noted; or in one sentence why it was not, with what stands where somebody was there before. */
export type Noted =
  | { readonly id: string; readonly problem: null }
  | { readonly id: null; readonly problem: string; readonly since?: DecisionView | null }

/** Has a judgement noted in the record, unless somebody has decided since what was `seen`. */
export function judge(
  target: Target,
  { verdict, reason = '', corrections }: Asked,
  seen: DecisionView | null,
): Promise<Noted> {
  const asked = {
    target: target.id,
    document: target.document,
    verdict,
    reason,
    by: personName(),
    seen: seen?.id ?? '',
  }
  return send('POST', '/api/judgements', corrections === undefined ? asked : { ...asked, corrections }, target)
}

/** Takes a judgement back, unless somebody has decided since what was `seen`; without it, whatever stands. */
export async function takeBack(target: Target, judgement: JudgementView, seen?: DecisionView | null): Promise<Noted> {
  const body = { by: personName(), ...(seen === undefined ? {} : { seen: seen?.id ?? '' }) }
  const noted = await send('DELETE', `/api/judgements/${encodeURIComponent(judgement.id)}`, body, target)
  if (noted.problem === null && judgement.verdict === 'added') noteAddition(target.document)
  return noted
}

/** A statement that reading had missed, with the fields that a person gave it. */
export interface AskedStatement {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly kind: StatementKind
  readonly fields: Readonly<Record<string, unknown>>
  readonly reason: string
}

export type Added =
  | { readonly statement: string; readonly problem: null }
  | { readonly statement: null; readonly problem: string }

/** Adds a statement to the record. */
export async function addStatement(asked: AskedStatement): Promise<Added> {
  const answer = await answered('POST', '/api/statements', { ...asked, by: personName() })
  if (answer.statement === undefined) return { statement: null, problem: answer.error ?? CATALOGUE.judging.failed }
  noteAddition(asked.document)
  return { statement: answer.statement, problem: null }
}

interface Answered {
  readonly id?: string
  readonly statement?: string
  readonly judgement?: DecisionView | null
  readonly error?: string
}

async function send(method: string, address: string, body: object, target: Target): Promise<Noted> {
  const { id, judgement, error } = await answered(method, address, body)
  if (judgement !== undefined) note(target, judgement)
  if (id !== undefined) return { id, problem: null }
  const problem = error ?? CATALOGUE.judging.failed
  return judgement === undefined ? { id: null, problem } : { id: null, problem, since: judgement }
}

async function answered(method: string, address: string, body: object): Promise<Answered> {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const response = await fetch(address, { method, headers, body: JSON.stringify(body) })
    return (await response.json()) as Answered
  } catch {
    return { error: CATALOGUE.failure.unreachable }
  }
}
