import { useEffect } from 'react'
import type { StoredReading } from '../../../../src/vocabulary/index.ts'
import { href, navigate } from '../../router/index.ts'
import { citation } from './card.tsx'
import { copy } from './copying.tsx'

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

/** The keys of the reading view: `j` and `k` walk through the statements, Esc lets go, `c` copies the citation. */
export function useReadingKeys(reading: StoredReading, chosen: string | null): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isOccupied(event.target)) return
      if (event.key === 'j' || event.key === 'k') step(reading, chosen, event.key === 'j' ? 1 : -1)
      else if (event.key === 'Escape' && chosen !== null) navigate(href(['documents', reading.key]), 'replace')
      else if (event.key === 'c' && chosen !== null) copyChosen(reading, chosen)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', pressed, { capture: true })
    return () => window.removeEventListener('keydown', pressed, { capture: true })
  }, [reading, chosen])
}

function step(reading: StoredReading, chosen: string | null, by: number): void {
  const { statements } = reading
  const at = statements.findIndex(({ id }) => id === chosen)
  const next = at < 0 ? (by > 0 ? 0 : statements.length - 1) : Math.min(statements.length - 1, Math.max(0, at + by))
  const statement = statements[next]
  if (!statement) return
  navigate(href(['documents', reading.key], { statement: statement.id }), chosen === null ? 'push' : 'replace')
  document.querySelector<HTMLElement>(`a[data-of~="${CSS.escape(statement.id)}"]`)?.focus({ preventScroll: true })
}

function copyChosen(reading: StoredReading, chosen: string): void {
  const figure = reading.statements.find(({ id }) => id === chosen)
  if (figure) void copy(citation(figure, reading))
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
