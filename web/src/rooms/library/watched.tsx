import { useState } from 'react'
import type { WatchedAddress } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { ColumnHeads } from '../../frame/index.ts'
import { IntervalSelect } from './interval.tsx'
import { useJobs } from './jobs.ts'
import { timeText } from './times.ts'
import { askAll, unwatchAddress, useWatched, watchAddress } from './watching.ts'

const TEXT = CATALOGUE.library.watched
const COLUMNS = ['address', 'every', 'asked', 'result', 'due'] as const

/** What is watched, with what came of asking and when it is asked next; each can be taken out, and put in again. */
export function Watched() {
  const rounds = useJobs()?.filter(({ kind }) => kind === 'watched')
  const watched = useWatched((rounds ?? []).map(({ id, done, ended }) => `${id} ${done} ${ended}`).join())
  const [removed, setRemoved] = useState<WatchedAddress | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  if (watched === null) return null
  const remove = async (row: WatchedAddress) => {
    const wrong = await unwatchAddress(row.address)
    setProblem(wrong)
    if (wrong === null) setRemoved(row)
  }
  const undo = async ({ address, minutes }: WatchedAddress) => {
    setProblem(await watchAddress(address, minutes))
    setRemoved(null)
  }
  return (
    <section className="library-watched" aria-labelledby="library-watched">
      <h2 id="library-watched">{TEXT.title}</h2>
      <p className="hint">{watched.rows.length === 0 ? TEXT.none : TEXT.lead}</p>
      {removed && (
        <p className="notice" role="status">
          {TEXT.removed(removed.address)}{' '}
          <button type="button" className="small" onClick={() => void undo(removed)}>
            {TEXT.undo}
          </button>
        </p>
      )}
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      {watched.rows.length > 0 && (
        <>
          <table className="list watched-list">
            <thead>
              <tr>
                <ColumnHeads columns={COLUMNS} names={TEXT.columns} />
                <th scope="col">
                  <span className="unseen">{TEXT.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {watched.rows.map((row) => (
                <Row key={row.address} row={row} writable={watched.problem === null} remove={() => void remove(row)} />
              ))}
            </tbody>
          </table>
          {watched.problem === null && (
            <p>
              <button type="button" onClick={async () => setProblem(await askAll())}>
                {TEXT.askAll}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  )
}

interface RowProps {
  readonly row: WatchedAddress
  readonly writable: boolean
  readonly remove: () => void
}

function Row({ row, writable, remove }: RowProps) {
  const { address, minutes, asked, result, problem, items, due } = row
  return (
    <tr>
      <th scope="row" className="column-address">
        <a data-row href={address} target="_blank" rel="noreferrer" dir="ltr">
          {address}
        </a>
        {items > 0 && <span className="note">{TEXT.items(items)}</span>}
      </th>
      <td className="column-every">
        {writable ? (
          <IntervalSelect
            label={TEXT.interval(address)}
            minutes={minutes}
            choose={(chosen) => void watchAddress(address, chosen)}
          />
        ) : (
          (CATALOGUE.library.intervals[minutes as 60] ?? CATALOGUE.library.otherInterval(minutes))
        )}
      </td>
      <td className="column-asked">{asked === null ? TEXT.never : timeText(asked)}</td>
      <td className="column-result">
        {result === null ? '—' : TEXT.results[result]}
        {problem && <span className="note">{problem}</span>}
      </td>
      <td className="column-due">{due === null ? TEXT.now : timeText(due)}</td>
      <td className="column-remove">
        {writable && (
          <button type="button" className="small" onClick={remove}>
            {TEXT.remove}
            <span className="unseen"> {address}</span>
          </button>
        )}
      </td>
    </tr>
  )
}
