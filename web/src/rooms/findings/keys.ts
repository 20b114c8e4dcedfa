import { useEffect } from 'react'
import type { DecisionView, FindingView } from '../../../../src/views/index.ts'
import { dropDraft, type Pending } from '../../judging/index.ts'

export type FindingVerdict = 'confirmed' | 'rejected' | 'set-aside'

/** What can be done with a finding; whether the record took it. */
export interface Inbox {
  /** `seen` is what stood about it when the person decided. */
  decide(
    finding: FindingView,
    index: number,
    verdict: FindingVerdict,
    reason: string,
    seen: DecisionView | null,
  ): Promise<boolean>
  undo(finding: FindingView, index: number, decision: DecisionView): Promise<boolean>
}

interface Items {
  readonly rows: readonly FindingView[]
  /** What stands about each. */
  readonly decided: readonly (DecisionView | null)[]
  /** The ids of those that were decided here, the last one last. */
  readonly done: readonly string[]
  readonly inbox: Inbox
  readonly writable: boolean
}

const VERDICTS: Readonly<Record<string, FindingVerdict>> = {
  a: 'confirmed',
  c: 'confirmed',
  r: 'rejected',
  s: 'set-aside',
}

/** Under which name the reason is kept that is being written about a finding. */
export const draftName = ({ document, id }: FindingView): string => `${document.key}:${id}:reason`

/** The ids of findings about which the record was asked and has not answered: a key pressed twice decides once. */
const pending = new Set<string>()

/**
 * Decides with one key: about the finding that has the focus, else the first that is open; then the next open one has
 * it. `u` takes back what stands about the one with the focus, else what was decided here last.
 */
export function useInboxKeys({ rows, decided, done, inbox, writable }: Items) {
  const focused = () => {
    const id = (document.activeElement?.closest('[data-finding]') as HTMLElement | null)?.dataset['finding']
    return rows.findIndex((row) => row.id === id)
  }
  const decide = async (index: number, verdict: FindingVerdict, reason: string, since?: DecisionView | null) => {
    const finding = rows[index]
    if (!finding || (decided[index] && since === undefined) || pending.has(finding.id)) return
    pending.add(finding.id)
    const isTaken = await inbox.decide(finding, index, verdict, reason, since ?? null)
    pending.delete(finding.id)
    if (!isTaken) return
    dropDraft(draftName(finding))
    const isOpen = (_: FindingView, at: number) => at !== index && !decided[at]
    const next = rows.findIndex((row, at) => at > index && isOpen(row, at))
    focus(rows[next >= 0 ? next : index])
  }
  const undo = async (index: number) => {
    const [finding, decision] = [rows[index], decided[index]]
    if (finding && decision && (await inbox.undo(finding, index, decision))) focus(finding)
  }
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!writable || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const verdict = VERDICTS[event.key]
      const at = focused()
      if (verdict) {
        const open = at >= 0 ? at : decided.findIndex((decision) => decision === null)
        void decide(open, verdict, reasonIn(rows[open]))
      } else if (event.key === 'u') {
        const last = rows.findIndex(({ id }) => id === done.at(-1))
        void undo(decided[at] ? at : last)
      } else return
      event.preventDefault()
    }
    window.addEventListener('keydown', pressed, { capture: true })
    return () => window.removeEventListener('keydown', pressed, { capture: true })
  })
  const insist = async (index: number, { mine, theirs }: Pending) => {
    if (mine) await decide(index, mine.verdict as FindingVerdict, mine.reason ?? '', theirs)
  }
  return { decide, undo, insist }
}

function elementOf(finding: FindingView | undefined): HTMLElement | null {
  return finding ? document.getElementById(`finding-${finding.id}`) : null
}

function focus(finding: FindingView | undefined): void {
  // What was decided is drawn shorter first, so that the next one is where it will be.
  requestAnimationFrame(() => {
    const element = elementOf(finding)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  })
}

function reasonIn(finding: FindingView | undefined): string {
  return elementOf(finding)?.querySelector<HTMLInputElement>('input[name="reason"]')?.value ?? ''
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, dialog *')
}
