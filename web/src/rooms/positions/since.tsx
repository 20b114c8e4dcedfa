import type { Since as SinceView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, statesText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'

const TEXT = CATALOGUE.positions

/** What took place since something was recommended; it may answer it, and nothing says that it does. */
export function Since({ since }: { readonly since: SinceView | null }) {
  const { code } = useNames().kind('event')
  if (!since) return null
  if (since.total === 0) return <p className="position-since soft">{TEXT.nothingSince}</p>
  return (
    <div className="position-since">
      <p>{TEXT.since(since.total)}</p>
      <ul>
        {since.happenings.map(({ key, type, status, actors, date, document, statement, quote }) => (
          <li key={key}>
            <a href={href(['documents', document], { statement })} dir="auto">
              {quote}
            </a>{' '}
            <span className="soft">
              {[
                code('type', type),
                status === 'held' ? null : code('status', status),
                statesText(actors),
                date && edtfText(date),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
