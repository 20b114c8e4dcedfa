import { type RefObject, useRef } from 'react'
import type { DecisionView, FindingView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText } from '../../format/index.ts'
import { Conflict, DecisionLine, draftOf, keepDraft, type Pending } from '../../judging/index.ts'
import { href } from '../../router/index.ts'
import { draftName } from './keys.ts'
import { EvidenceList } from './evidence.tsx'
import { RepairLine } from './repair.tsx'

const TEXT = CATALOGUE.findings

interface FindingProps {
  readonly finding: FindingView
  readonly decision: DecisionView | null
  readonly writable: boolean
  readonly problem: string | null
  /** What was decided here after somebody else had decided. */
  readonly pending: Pending | null
  readonly leave: () => void
  readonly insist: (pending: Pending) => unknown
  readonly decide: (verdict: 'confirmed' | 'rejected' | 'set-aside', reason: string) => void
  readonly undo: () => void
}

/** One finding: its sentence, what is wrong with it, what that rests on, and what a person decides. */
export function Finding(props: FindingProps) {
  const { finding, decision, writable, problem, pending, leave, insist, decide, undo } = props
  const reason = useRef<HTMLInputElement>(null)
  const { id, rule, severity } = finding
  return (
    <article
      className={`finding severity-${severity}${decision && !finding.judgement ? ' decided' : ''}`}
      id={`finding-${id}`}
      data-row
      data-finding={id}
      tabIndex={-1}
      aria-labelledby={`rule-${id}`}
    >
      <header className="finding-head">
        <h2 id={`rule-${id}`}>
          <span className="severity" title={TEXT.severitiesWhy[severity]}>
            {TEXT.severities[severity]}
          </span>{' '}
          {TEXT.rules[rule]}
        </h2>
        <Source finding={finding} />
      </header>
      <Sentence finding={finding} />
      <p className="finding-message" dir="auto">
        {finding.message}
      </p>
      <dl className="fields finding-fields">
        <div>
          <dt>{TEXT.arithmetic}</dt>
          <dd className="arithmetic" dir="auto">
            {finding.arithmetic}
          </dd>
        </div>
        <EvidenceList finding={finding} />
        {finding.repair && <RepairLine repair={finding.repair} />}
      </dl>
      <DecisionLine decision={decision} />
      {decision && finding.changed && <p className="card-note">{TEXT.changed}</p>}
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      {pending && <Conflict pending={pending} keep={leave} insist={() => insist(pending)} />}
      {writable && !pending && (
        <Ways decision={decision} reason={reason} draft={draftName(finding)} decide={decide} undo={undo} />
      )}
    </article>
  )
}

interface WaysProps extends Pick<FindingProps, 'decision' | 'decide' | 'undo'> {
  readonly reason: RefObject<HTMLInputElement | null>
  /** Under which name the reason is kept until it is sent. */
  readonly draft: string
}

const WAYS = [
  ['confirmed', CATALOGUE.judging.confirm, 'c'],
  ['rejected', CATALOGUE.judging.reject, 'r'],
  ['set-aside', CATALOGUE.judging.setAside, 's'],
] as const

function Ways({ decision, reason, draft, decide, undo }: WaysProps) {
  if (decision) {
    return (
      <div className="card-ways">
        <button type="button" className="small" onClick={undo}>
          {CATALOGUE.judging.undo} <kbd aria-hidden="true">u</kbd>
        </button>
      </div>
    )
  }
  return (
    <div className="card-ways">
      {WAYS.map(([verdict, label, key]) => (
        <button
          key={verdict}
          type="button"
          className="small"
          onClick={() => decide(verdict, reason.current?.value ?? '')}
        >
          {label} <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
      <label className="reason">
        <span className="unseen">{TEXT.reason}</span>
        <input
          ref={reason}
          name="reason"
          maxLength={4000}
          placeholder={TEXT.reasonHint}
          dir="auto"
          defaultValue={draftOf(draft)?.['reason'] ?? ''}
          onInput={({ currentTarget }) => keepDraft(draft, { reason: currentTarget.value })}
        />
      </label>
    </div>
  )
}

function Source({ finding: { document } }: Pick<FindingProps, 'finding'>) {
  const { key, title, name, publisher, published } = document
  return (
    <p className="hit-source" dir="auto">
      <a href={href(['documents', key])}>{title ?? name}</a>
      {[publisher, published && edtfText(published)].filter(Boolean).map((part) => `, ${part}`)}
    </p>
  )
}

/** The words of the finding within their paragraph, a link to where they stand. */
function Sentence({ finding }: Pick<FindingProps, 'finding'>) {
  const { before, quote, after, document, statement, start } = finding
  const to = href(['documents', document.key], statement === null ? { at: start } : { statement })
  return (
    <blockquote className="finding-sentence" dir="auto">
      {plain(before)}
      <a href={to} title={TEXT.openPlace}>
        <mark>{plain(quote)}</mark>
      </a>
      {plain(after)}
    </blockquote>
  )
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')
