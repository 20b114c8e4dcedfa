import { useSyncExternalStore } from 'react'
import type { IntakeJob } from '../../../../src/vocabulary/index.ts'
import { forgetAnswers } from '../../resources/index.ts'

/** Milliseconds between two looks at jobs: while something is read, and while nothing is. */
const SOON = 500
const SELDOM = 5000

let jobs: readonly IntakeJob[] | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const heard = new Set<() => void>()

/** The jobs of the record, the newest first, as they come on; `null` until they are known. */
export function useJobs(): readonly IntakeJob[] | null {
  return useSyncExternalStore(subscribe, () => jobs)
}

/** Looks at once: something was given. */
export function lookAtJobs(): void {
  clearTimeout(timer)
  void look()
}

export const isOver = ({ ended }: IntakeJob): boolean => ended !== null

function subscribe(changed: () => void): () => void {
  heard.add(changed)
  if (heard.size === 1) lookAtJobs()
  return () => {
    heard.delete(changed)
    if (heard.size === 0) clearTimeout(timer)
  }
}

async function look(): Promise<void> {
  const before = jobs
  const found = document.hidden ? null : await asked()
  if (found !== null && JSON.stringify(found) !== JSON.stringify(before)) {
    jobs = found
    if (before !== null && wasPut(before) !== wasPut(found)) forgetAnswers()
    for (const changed of heard) changed()
  }
  clearTimeout(timer)
  if (heard.size > 0) timer = setTimeout(() => void look(), jobs?.every(isOver) === false ? SOON : SELDOM)
}

async function asked(): Promise<readonly IntakeJob[] | null> {
  try {
    const response = await fetch('/api/intake/jobs', { headers: { accept: 'application/json' } })
    return response.ok ? ((await response.json()) as { rows: readonly IntakeJob[] }).rows : null
  } catch {
    return null
  }
}

/** How many documents came into the record: once they are more, what other rooms know is old. */
const wasPut = (all: readonly IntakeJob[]): number =>
  all.reduce((sum, { outcomes }) => sum + outcomes.added + outcomes['new-version'] + outcomes.reread, 0)
