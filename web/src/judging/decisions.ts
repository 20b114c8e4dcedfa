import { useCallback, useSyncExternalStore } from 'react'
import type { DecisionView } from '../../../src/views/index.ts'
import type { Corrections, Verdict } from '../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../catalogue.ts'
import { forgetAnswers } from '../resources/index.ts'
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

function subscribe(changed: () => void): () => void {
  heard.add(changed)
  return () => heard.delete(changed)
}

function note(target: Target, decision: DecisionView | null): void {
  decided = new Map([...decided, [keyOf(target), decision]])
  forgetAnswers()
  for (const changed of heard) changed()
}

/** The judgement that was noted, or in one sentence why it was not. */
export type Noted = { readonly id: string; readonly problem: null } | { readonly id: null; readonly problem: string }

/** Has a judgement noted in the record. */
export function judge(target: Target, { verdict, reason = '', corrections }: Asked): Promise<Noted> {
  const asked = { target: target.id, document: target.document, verdict, reason, by: personName() }
  return send('POST', '/api/judgements', corrections === undefined ? asked : { ...asked, corrections }, target)
}

/** Takes the judgement back that has the last word about a target. */
export function takeBack(target: Target, judgement: string): Promise<Noted> {
  return send('DELETE', `/api/judgements/${encodeURIComponent(judgement)}`, { by: personName() }, target)
}

interface Answered {
  readonly id?: string
  readonly judgement?: DecisionView | null
  readonly error?: string
}

async function send(method: string, address: string, body: object, target: Target): Promise<Noted> {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const response = await fetch(address, { method, headers, body: JSON.stringify(body) })
    const answer = (await response.json()) as Answered
    if (!response.ok || answer.id === undefined) return { id: null, problem: answer.error ?? CATALOGUE.judging.failed }
    note(target, answer.judgement ?? null)
    return { id: answer.id, problem: null }
  } catch {
    return { id: null, problem: CATALOGUE.failure.unreachable }
  }
}
