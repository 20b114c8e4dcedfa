import { useCallback, useEffect, useState } from 'react'
import type { JudgedReading } from '../../../../src/views/index.ts'
import type { Span } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { draftOf, dropDraft, keepDraft } from '../../judging/index.ts'
import { moveSelection, selectedSpan, selectFirstWord } from './selection.ts'

const TEXT = CATALOGUE.adding

/** Under which name the words are kept of which a statement is being added. */
const placeDraft = (document: string): string => `${document}:place`

/** The words that a statement is being added of. */
export interface Adding {
  readonly span: Span | null
  readonly open: (span: Span) => void
  /** Gives it up. */
  readonly close: () => void
  /** Closes the card; what was written stays for the next time. */
  readonly leave: () => void
}

/** Which words a statement is being added of; kept until it is added or given up. */
export function useAdding({ key }: Pick<JudgedReading, 'key'>): Adding {
  const [span, setSpan] = useState<Span | null>(null)
  const open = useCallback(
    (chosen: Span) => {
      keepDraft(placeDraft(key), { start: String(chosen.start), end: String(chosen.end) })
      getSelection()?.removeAllRanges()
      setSpan(chosen)
    },
    [key],
  )
  const close = useCallback(() => {
    dropDraft(placeDraft(key))
    setSpan(null)
  }, [key])
  const leave = useCallback(() => setSpan(null), [])
  return { span, open, close, leave }
}

/** What was begun here and neither added nor given up. */
function begunIn({ key, text }: JudgedReading): Span | null {
  const kept = draftOf(placeDraft(key))
  const [start, end] = [Number(kept?.['start']), Number(kept?.['end'])]
  return kept && start < end && end <= text.length ? { start, end } : null
}

interface AddBarProps {
  readonly reading: JudgedReading
  readonly adding: Adding
}

/** The way to add the selected words as a statement: a bar while there are any, and the key `n`. */
export function AddBar({ reading, adding }: AddBarProps) {
  const [selected, select] = useState<Span | null>(null)
  const [picking, pick] = useState(false)
  const [begun, setBegun] = useState<Span | null>(() => begunIn(reading))
  useEffect(() => {
    const changed = () => select(selectedSpan(reading.text))
    document.addEventListener('selectionchange', changed)
    return () => document.removeEventListener('selectionchange', changed)
  }, [reading])
  const { open, span } = adding
  useEffect(() => {
    if (span !== null) return
    const leave = () => pick(false)
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const words = selectedSpan(reading.text)
      if (event.key === 'n' || (picking && event.key === 'Enter')) {
        if (words) {
          leave()
          open(words)
        } else {
          selectFirstWord()
          pick(true)
        }
      } else if (picking && event.key === 'Escape') {
        leave()
        getSelection()?.removeAllRanges()
      } else if (!picking || !moveSelection(event.key, event.shiftKey)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', pressed, { capture: true })
    return () => window.removeEventListener('keydown', pressed, { capture: true })
  }, [reading, picking, open, span])
  if (span !== null) return null
  if (begun !== null && selected === null)
    return (
      <div className="add-bar" role="status">
        <span>{TEXT.begun}</span>
        <button
          type="button"
          className="small"
          onClick={() => {
            setBegun(null)
            open(begun)
          }}
        >
          {TEXT.goOn}
        </button>
        <button
          type="button"
          className="small quiet"
          onClick={() => {
            setBegun(null)
            adding.close()
          }}
        >
          {TEXT.drop}
        </button>
      </div>
    )
  if (selected === null) return null
  return (
    <div className="add-bar">
      <button
        type="button"
        className="small"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => open(selected)}
      >
        {TEXT.open(shortened(reading.text.slice(selected.start, selected.end)))} <kbd aria-hidden="true">n</kbd>
      </button>
      {picking && <span className="soft">{TEXT.pick}</span>}
    </div>
  )
}

const LONGEST = 48

function shortened(words: string): string {
  const plain = words.replaceAll(/\s+/g, ' ')
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, dialog *')
