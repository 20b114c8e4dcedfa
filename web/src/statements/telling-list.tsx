import type { StatementRow } from '../../../src/vocabulary/index.ts'
import { useNames } from '../labels/index.ts'
import { href } from '../router/index.ts'
import { summaryOf } from './summary.ts'
import { SourceLine, WordsAround } from './words-around.tsx'

/** Statements with what is said of each, its words within their sentence, and where they stand. */
export function TellingList({ rows }: { readonly rows: readonly StatementRow[] }) {
  return (
    <ol className="telling-list">
      {rows.map((row) => (
        <Telling key={`${row.document.key} ${row.id}`} row={row} />
      ))}
    </ol>
  )
}

function Telling({ row }: { readonly row: StatementRow }) {
  const names = useNames()
  const { head, about } = summaryOf(row, names)
  return (
    <li className={`telling domain-${row.domain}`}>
      <a
        className="telling-head"
        data-row
        href={href(['documents', row.document.key], { statement: row.id })}
        dir="auto"
      >
        {head}
      </a>
      <span className="telling-about">{about}</span>
      <span className="telling-words">
        {row.kind === 'position' ? <q dir="auto">{row.quote}</q> : <WordsAround row={row} />}
        <SourceLine document={row.document} />
      </span>
    </li>
  )
}
