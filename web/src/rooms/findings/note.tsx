import type { FindingView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { DecisionLine, useDecision } from '../../judging/index.ts'
import { href } from '../../router/index.ts'

const TEXT = CATALOGUE.findings

/** A finding as a note in the margin of the sentence that it is of. */
export function FindingNote({ finding }: { readonly finding: FindingView }) {
  const { rule, severity, message, arithmetic, document, id } = finding
  const decision = useDecision({ document: document.key, id }, finding.judgement)
  const to = `${href(['findings'], { document: document.key, status: decision ? 'all' : null })}`
  return (
    <div
      role="note"
      className={`finding-note severity-${severity}`}
      lang="en"
      dir="ltr"
      aria-label={`${TEXT.noteTitle}: ${TEXT.rules[rule]}`}
    >
      <p className="finding-note-head">
        <span className="severity">{TEXT.severities[severity]}</span> {TEXT.rules[rule]}
      </p>
      <p dir="auto">{message}</p>
      <p className="arithmetic" dir="auto">
        {arithmetic}
      </p>
      {decision && <DecisionLine decision={decision} />}
      <p>
        <a href={to}>{TEXT.inbox}</a>
      </p>
    </div>
  )
}
