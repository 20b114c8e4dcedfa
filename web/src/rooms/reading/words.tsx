import { Fragment } from 'react'
import type { FindingView } from '../../../../src/views/index.ts'
import type { Figure, Span } from '../../../../src/vocabulary/index.ts'
import type { DocumentCopies } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import type { To } from './address.ts'
import type { Places } from './places.ts'
import { type Layers, type Segment, segmentsOf } from './segments.ts'

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

/** A block's words, each statement a link to its card. */
export function Words({ block, setting }: { readonly block: Span; readonly setting: Setting }) {
  return segmentsOf(block, setting).map((segment) => {
    const words = setting.text.slice(segment.start, segment.end)
    if (segment.statements.length > 0)
      return <StatementWords key={segment.start} segment={segment} words={words} setting={setting} />
    if (segment.leftover)
      return (
        <span key={segment.start} className="leftover" title={CATALOGUE.reading.reasons[segment.leftover.reason]}>
          {words}
        </span>
      )
    if (segment.furniture)
      return (
        <span key={segment.start} className="furniture-words">
          {words}
        </span>
      )
    return <Fragment key={segment.start}>{words}</Fragment>
  })
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
    `domain-${shown.domain}`,
    statements.length > 1 && 'overlapping',
    at >= 0 && 'chosen',
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

/** Whether a finding is of the words of a figure, which then have a mark behind them. */
function isFound({ start, end }: Span, { findings }: Setting): boolean {
  return findings.meeting({ start, end }).some((finding) => finding.start === start && finding.end === end)
}

/** Whether a figure is said of what is to come, or denied. */
export function isPlan(figure: Pick<Figure, 'modality'>): boolean {
  return figure.modality !== 'asserted'
}
