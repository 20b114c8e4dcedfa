import { CATALOGUE } from '../catalogue.ts'
import { giveUp, useUnderway } from '../resources/index.ts'

const TEXT = CATALOGUE.underway

/** What the page waits for while it is worked out: how far it is, and the way to give it up. */
export function UnderwayNotes() {
  const underway = useUnderway()
  return (
    <aside className="underway" aria-label={TEXT.label} hidden={underway.length === 0}>
      <p className="unseen" role="status">
        {underway.map(({ room }) => TEXT.rooms[room]).join('. ')}
      </p>
      {underway.map((each) => {
        const { room, seconds, progress } = each
        return (
          <div key={room} className="underway-note">
            <p>
              {TEXT.rooms[room]}{' '}
              <span className="note">
                {TEXT.seconds(seconds)}
                {progress && `, ${TEXT.parts[progress.part](progress.done, progress.total)}`}
              </span>
            </p>
            {progress && <progress max={progress.total} value={progress.done} aria-label={TEXT.rooms[room]} />}
            <button type="button" className="small" onClick={() => giveUp(each)}>
              {TEXT.giveUp}
            </button>
          </div>
        )
      })}
    </aside>
  )
}
