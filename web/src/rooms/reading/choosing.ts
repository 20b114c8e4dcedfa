import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import type { JudgedReading } from '../../../../src/views/index.ts'
import type { Statement } from '../../../../src/vocabulary/index.ts'
import { navigate } from '../../router/index.ts'
import type { To } from './address.ts'
import { citation } from './card.tsx'
import { copy } from './copying.tsx'
import { KINDS } from './narrowing.ts'

/** Brings the chosen statement's words and its card into view whenever another is chosen. */
export function useInView(chosen: string | null): void {
  useEffect(() => {
    if (chosen === null) return
    const words = document.querySelector<HTMLElement>(`[data-of~="${CSS.escape(chosen)}"]`)
    const entry = document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(chosen)}"]`)
    const list = entry?.closest<HTMLElement>('.statements')
    if (entry && list) list.scrollTop += entry.getBoundingClientRect().top - list.getBoundingClientRect().top - 56
    if (words && !isInView(words)) words.scrollIntoView({ block: 'center' })
  }, [chosen])
}

/** Brings the paragraph that a search found into view. */
export function useSoughtInView(sought: number | null): void {
  useEffect(() => {
    if (sought !== null) document.querySelector('.sought')?.scrollIntoView({ block: 'center' })
  }, [sought])
}

interface Walked {
  readonly reading: JudgedReading
  /** Those of its statements that are shown, which the keys walk through. */
  readonly shown: readonly Statement[]
  readonly chosen: string | null
  readonly to: To
}

/**
 * The keys of the reading view: `j` and `k` walk through the statements, Esc lets go, `c` copies the citation, `1` to `4`
 * show the statements of one kind and `0` all.
 */
export function useReadingKeys({ reading, shown, chosen, to }: Walked): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isOccupied(event.target)) return
      if (event.key === 'j' || event.key === 'k') step(shown, chosen, event.key === 'j' ? 1 : -1, to)
      else if (event.key === 'Escape' && chosen !== null) navigate(to(null), 'replace')
      else if (event.key === 'c' && chosen !== null) copyChosen(reading, chosen)
      else if (!showKind(event.key, reading, to)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', pressed, { capture: true })
    return () => window.removeEventListener('keydown', pressed, { capture: true })
  }, [reading, shown, chosen, to])
}

/** Whether a key shows statements of a kind that there are. */
function showKind(key: string, { statements }: JudgedReading, to: To): boolean {
  const kind = KINDS[Number(key) - 1]
  if (key !== '0' && !statements.some((each) => each.kind === kind)) return false
  navigate(to(null, { kind: kind ?? null }), 'replace')
  return true
}

function step(statements: readonly Statement[], chosen: string | null, by: number, to: To): void {
  const at = statements.findIndex(({ id }) => id === (chosen ?? firstInView(by)))
  const next = chosen === null && at >= 0 ? at : Math.min(statements.length - 1, Math.max(0, at + by))
  const statement = statements[next]
  if (!statement) return
  // Its words may have to be set before they can have the focus.
  flushSync(() => navigate(to(statement.id), chosen === null ? 'push' : 'replace'))
  document.querySelector<HTMLElement>(`a[data-of~="${CSS.escape(statement.id)}"]`)?.focus({ preventScroll: true })
}

/** The statement to start from where none is chosen: the first in the window on the way down, the last on the way up. */
function firstInView(by: number): string | undefined {
  const links = [...document.querySelectorAll<HTMLElement>('.article a[data-of]')]
  const link =
    by > 0
      ? links.find((each) => each.getBoundingClientRect().top >= 0)
      : links.findLast((each) => each.getBoundingClientRect().bottom <= window.innerHeight)
  return link?.dataset['of']?.split(' ')[0]
}

function copyChosen(reading: JudgedReading, chosen: string): void {
  const statement = reading.statements.find(({ id }) => id === chosen)
  if (statement) void copy(citation(statement, reading))
}

function isOccupied(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, dialog *')
}

/** Whether words stand where they can be read, above a card that may cover the lower half. */
function isInView(words: HTMLElement): boolean {
  const { top, bottom } = words.getBoundingClientRect()
  const floor = window.matchMedia('(max-width: 63.99rem)').matches ? window.innerHeight * 0.45 : window.innerHeight
  return top > 0 && bottom < floor
}
