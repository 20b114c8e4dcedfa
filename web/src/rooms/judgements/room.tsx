import { useState } from 'react'
import type { Page, PlacedJudgement } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { ColumnHeads, Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { CorrectionsText, dayText, kindOf, takeBack, useJudging } from '../../judging/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'

const LIMIT = 100
const TEXT = CATALOGUE.judging.all
const COLUMNS = ['what', 'words', 'who', 'state'] as const

/** Everything that persons decided about the record, the newest first; what no longer stands or is found is marked. */
export function JudgementsRoom({ query }: { readonly query: URLSearchParams }) {
  useTitle(TEXT.title)
  const offset = Number(query.get('offset')) || 0
  const address = href(['api', 'judgements'], { descending: 'true', limit: LIMIT, offset })
  const judgements = useResource<Page<PlacedJudgement>>(address, true)
  const judging = useJudging()
  if (judgements.failure) return <Failed resource={judgements} />
  const page = judgements.value
  return (
    <div className="room judgements" aria-busy={judgements.waiting}>
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">
          {TEXT.lead} {page && <span className="count">{TEXT.count(page.total)}.</span>}
        </p>
      </header>
      {!page && <Loading />}
      {page?.rows.length === 0 && <Nothing title={TEXT.none} hint={TEXT.noneHint} />}
      {page && page.rows.length > 0 && <Table rows={page.rows} writable={judging?.writable ?? false} />}
      {page && (
        <Pages
          offset={offset}
          limit={LIMIT}
          total={page.total}
          to={(next) => href(['judgements'], { offset: next || null })}
        />
      )}
    </div>
  )
}

interface TableProps {
  readonly rows: readonly PlacedJudgement[]
  readonly writable: boolean
}

function Table({ rows, writable }: TableProps) {
  return (
    <table className="list judgement-list">
      <thead>
        <tr>
          <ColumnHeads columns={COLUMNS} names={TEXT.columns} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} writable={writable} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, writable }: { readonly row: PlacedJudgement; readonly writable: boolean }) {
  const [problem, setProblem] = useState<string | null>(null)
  const { verdict, target, corrections, quote, by, at, reason, takenBack, name, title } = row
  const verdictText = CATALOGUE.judging.verdicts[verdict]
  const undo = async () => {
    const { problem } = await takeBack({ document: row.document, id: row.statement ?? target.id }, row)
    setProblem(problem)
  }
  return (
    <tr className={takenBack ? 'taken-back' : undefined}>
      <th scope="row">
        <strong>{verdictText}</strong>
        {target.kind === 'finding' && <span className="note">{CATALOGUE.findings.rules[target.rule]}</span>}
        {(verdict === 'corrected' || verdict === 'added') && (
          <span className="note corrections">
            <CorrectionsText kind={kindOf(target)} corrections={corrections} />
          </span>
        )}
      </th>
      <td className="column-words">
        <span className="words-around" dir="auto">
          {ending(quote.prefix)}
          <a data-row href={placeOf(row)}>
            <strong>{quote.exact}</strong>
          </a>
          {beginning(quote.suffix)}
        </span>
        <span className="note" dir="auto">
          {title ?? name}
        </span>
      </td>
      <td>
        {by}, {dayText(at)}
        {reason && (
          <span className="note">
            <q dir="auto">{reason}</q>
          </span>
        )}
      </td>
      <td>
        {stateOf(row)}
        {!takenBack && writable && (
          <button type="button" className="small" onClick={undo}>
            {CATALOGUE.judging.undo}
            <span className="unseen">: {CATALOGUE.judging.undoOf(verdictText, by)}</span>
          </button>
        )}
        {problem && (
          <span className="notice" role="alert">
            {problem}
          </span>
        )}
      </td>
    </tr>
  )
}

/** The end of a text from its first whole word on. */
function ending(text: string): string {
  const at = text.indexOf(' ')
  return at < 0 ? text : `… ${text.slice(at + 1)}`
}

/** The beginning of a text up to its last whole word. */
function beginning(text: string): string {
  const at = text.lastIndexOf(' ')
  return at <= 0 ? text : `${text.slice(0, at)} …`
}

/** The statement where it stands now, else its document. */
function placeOf({ document, statement }: PlacedJudgement): string {
  return href(['documents', document], { statement })
}

function stateOf({ takenBack, found }: PlacedJudgement): string {
  if (takenBack) return TEXT.takenBack(takenBack.by, dayText(takenBack.at))
  return { there: TEXT.stands, moved: TEXT.moved, lost: TEXT.lost }[found]
}
