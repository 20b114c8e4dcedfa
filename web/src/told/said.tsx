import type { StatementRow } from '../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../catalogue.ts'
import { edtfText } from '../format/index.ts'
import { href } from '../router/index.ts'

type Said = StatementRow<'event'> | StatementRow<'position'> | StatementRow<'entity'>

/** Statements in their own words with what stands around, each a step from its sentence. */
export function SaidList({ rows }: { readonly rows: readonly Said[] }) {
  return (
    <ol className="said">
      {rows.map((row) => (
        <li key={`${row.document.key} ${row.id}`} className={`domain-${row.domain}`}>
          <p className="said-words" dir="auto">
            {lastWords(row.before)}
            <a href={href(['documents', row.document.key], { statement: row.id })}>{row.quote}</a>
            {firstWords(row.after)}
          </p>
          <p className="note">
            {[CATALOGUE.network.kinds[row.kind], timeOf(row), row.document.publisher ?? row.document.name]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** How much of a sentence's surroundings a line has room for. */
const ROOM = 90

const lastWords = (text: string): string => {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  return line.length > ROOM ? `…${line.slice(line.indexOf(' ', line.length - ROOM))}` : line
}

const firstWords = (text: string): string => {
  const line = text.split('\n', 1)[0] ?? ''
  return line.length > ROOM ? `${line.slice(0, line.lastIndexOf(' ', ROOM))}…` : line
}

function timeOf(row: Said): string | null {
  const time = (row.kind === 'event' ? row.date : null) ?? row.document.published
  return time === null ? null : edtfText(time)
}
