import { useEffect, useRef } from 'react'
import type { DecisionView } from '../../../src/views/index.ts'
import { CATALOGUE } from '../catalogue.ts'
import type { Asked } from './decisions.ts'
import { dayText } from './state.tsx'

const TEXT = CATALOGUE.judging

/** What a person decided, and what somebody else had by then; an undo asks for nothing. */
export interface Pending {
  readonly mine: Asked | null
  readonly theirs: DecisionView | null
}

interface ConflictProps {
  readonly pending: Pending
  /** Leaves what stands. */
  readonly keep: () => void
  /** Notes what was refused beside it. */
  readonly insist: () => unknown
}

/** Two decided about the same: both are shown, and which stands is chosen. */
export function Conflict({ pending: { mine, theirs }, keep, insist }: ConflictProps) {
  const place = useRef<HTMLDivElement>(null)
  // A card that scrolls within itself would hide what is to be chosen here.
  // What it gives back is no way to undo it.
  useEffect(() => void place.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={place} className="conflict" role="alert">
      <p>
        <strong>{TEXT.since}</strong>
      </p>
      <dl className="fields">
        <div>
          <dt>{TEXT.theirs}</dt>
          <dd>
            {theirs ? (
              <>
                {TEXT.verdicts[theirs.verdict]} {TEXT.by(theirs.by, dayText(theirs.at))}
                {theirs.reason && (
                  <>
                    : <q dir="auto">{theirs.reason}</q>
                  </>
                )}
              </>
            ) : (
              TEXT.machineStands
            )}
          </dd>
        </div>
        <div>
          <dt>{TEXT.yours}</dt>
          <dd>
            {mine ? TEXT.verdicts[mine.verdict] : TEXT.takenBackYours}
            {mine?.reason && (
              <>
                : <q dir="auto">{mine.reason}</q>
              </>
            )}
          </dd>
        </div>
      </dl>
      <div className="card-ways">
        <button type="button" className="small" onClick={keep}>
          {TEXT.keepTheirs}
        </button>
        {mine && (
          <button type="button" className="small" onClick={() => insist()}>
            {TEXT.noteMine}
          </button>
        )}
      </div>
    </div>
  )
}
