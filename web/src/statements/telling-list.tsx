import type { DecisionView } from '../../../src/views/index.ts'
import type { StatementRow } from '../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../catalogue.ts'
import { useDecision } from '../judging/index.ts'
import { useNames } from '../labels/index.ts'
import { href } from '../router/index.ts'
import { asJudged, isOut } from './as-judged.ts'
import { summaryOf } from './summary.ts'
import { SourceLine, WordsAround } from './words-around.tsx'

/** A statement with what persons decided about it, where that is known. */
type Row = StatementRow & { readonly judgement?: DecisionView | null }

/** Statements as judged, with what is said of each, its words within their sentence, and where they stand. */
export function TellingList({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ol className="telling-list">
      {rows.map((row) => (
        <Telling key={`${row.document.key} ${row.id}`} row={row} />
      ))}
    </ol>
  )
}

function Telling({ row: read }: { readonly row: Row }) {
  const names = useNames()
  const decision = useDecision({ document: read.document.key, id: read.id }, read.judgement ?? null)
  const row = asJudged(read, decision)
  const { head, about } = summaryOf(row, names)
  return (
    <li className={`telling domain-${row.domain}${isOut(decision) ? ' out' : ''}`}>
      <a
        className="telling-head"
        data-row
        href={href(['documents', row.document.key], { statement: row.id })}
        dir="auto"
      >
        {head}
      </a>
      <span className="telling-about">
        {about}
        {decision && ` · ${CATALOGUE.judging.verdicts[decision.verdict]}`}
      </span>
      <span className="telling-words">
        {row.kind === 'position' ? <q dir="auto">{row.quote}</q> : <WordsAround row={row} />}
        <SourceLine document={row.document} />
      </span>
    </li>
  )
}
