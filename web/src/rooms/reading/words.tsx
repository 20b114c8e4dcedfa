import { Fragment } from 'react'
import type { DocumentCopies, FindingView } from '../../../../src/views/index.ts'
import type { Span, Statement } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import type { To } from './address.ts'
import type { Places } from './places.ts'
import { type Layers, type Segment, segmentsOf, sentencesOf } from './segments.ts'
import { StanceBar } from './stance-bar.tsx'

/** What the words of an article are set with. */
export interface Setting extends Layers {
  readonly text: string
  readonly to: To
  readonly chosen: string | null
  /** What does not hold together in it, to be set below its sentences. */
  readonly findings: Places<FindingView>
  /** Passages that other documents have too. */
  readonly told: DocumentCopies['passages']
  /** A place of the text that is sought, as a search found it. */
  readonly sought: number | null
}

/** A block's words, each statement a link to its card; a sentence in which a position is taken has its bar beside it. */
export function Words({ block, setting }: { readonly block: Span; readonly setting: Setting }) {
  let bars = 0
  return sentencesOf(segmentsOf(block, setting)).map(({ positions, segments }) => {
    const words = segments.map((segment) => <SegmentWords key={segment.start} segment={segment} setting={setting} />)
    const start = segments[0]?.start ?? block.start
    if (positions.length === 0) return <Fragment key={start}>{words}</Fragment>
    return (
      <StanceBar key={start} positions={positions} start={start} isSecond={bars++ % 2 === 1} setting={setting}>
        {words}
      </StanceBar>
    )
  })
}

function SegmentWords({ segment, setting }: { readonly segment: Segment; readonly setting: Setting }) {
  const words = setting.text.slice(segment.start, segment.end)
  if (segment.statements.length > 0) return <StatementWords segment={segment} words={words} setting={setting} />
  if (segment.meant) return <span className="meant">{words}</span>
  if (segment.leftover)
    return (
      <span className="leftover" title={CATALOGUE.reading.reasons[segment.leftover.reason]}>
        {words}
      </span>
    )
  return segment.furniture ? <span className="furniture-words">{words}</span> : words
}

interface StatementWordsProps {
  readonly segment: Segment
  readonly words: string
  readonly setting: Setting
}

function StatementWords({ segment, words, setting }: StatementWordsProps) {
  const { statements } = segment
  const at = statements.findIndex(({ id }) => id === setting.chosen)
  const shown = statements[at] ?? statements[0]
  // Choosing words that lie under several statements again goes to the next of them.
  const next = statements[(at + 1) % statements.length]
  if (!shown || !next) return words
  const classes = [
    'statement',
    ...new Set(statements.map(({ kind }) => `mark-${kind}`)),
    `domain-${shown.domain}`,
    statements.filter(({ kind }) => kind === shown.kind).length > 1 && 'overlapping',
    at >= 0 && 'chosen',
    segment.meant && 'meant',
    isPlan(shown) && 'plan',
    segment.end === shown.end && isFound(shown, setting) && 'found',
  ]
  return (
    <a
      className={classes.filter(Boolean).join(' ')}
      href={setting.to(next.id)}
      data-how={setting.chosen === null ? 'push' : 'replace'}
      data-of={statements.map(({ id }) => id).join(' ')}
      aria-current={at >= 0 ? 'true' : undefined}
      tabIndex={segment.start === shown.start ? 0 : -1}
    >
      {words}
    </a>
  )
}

/** Whether a finding is of the words of a statement, which then have a mark behind them. */
function isFound({ start, end }: Span, { findings }: Setting): boolean {
  return findings.meeting({ start, end }).some((finding) => finding.start === start && finding.end === end)
}

/** Whether a statement is said of what is to come, or denied. */
export function isPlan(statement: Statement): boolean {
  if (statement.kind === 'figure') return statement.modality !== 'asserted'
  return statement.kind === 'event' && statement.status !== 'held'
}
