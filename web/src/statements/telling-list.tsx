import type { ReactNode } from 'react'
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

interface ListProps<R extends Row> {
  readonly rows: readonly R[]
  /** What stands below a statement. */
  readonly after?: (row: R) => ReactNode
}

/** Statements as judged, with what is said of each, its words within their sentence, and where they stand. */
export function TellingList<R extends Row>({ rows, after }: ListProps<R>) {
  return (
    <ol className="telling-list">
      {rows.map((row) => (
        <Telling key={`${row.document.key} ${row.id}`} row={row} after={after?.(row)} />
      ))}
    </ol>
  )
}

function Telling({ row: read, after }: { readonly row: Row; readonly after: ReactNode }) {
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
      {after}
    </li>
  )
}
