import { type KnownView, knownView } from './known.ts'
import { type PledgeView, pledgeView } from './pledge.ts'
import { spanOfTime, type TimeSpan } from '../interval/index.ts'
import type { Names, Pledge } from '../vocabulary/index.ts'

/** What a pledge set from the day of a wording to its deadline. */
export interface PledgeStep {
  /** `YYYY-MM-DD`; `null` where it is not known when it was said. */
  readonly said: string | null
  /** The day after the deadline; `null` where it has none. */
  readonly due: string | null
  /** The middle of the time that the deadline is of, of its last year at the most. */
  readonly at: string | null
  readonly value: number
  /** Whether no later wording changed it. */
  readonly isCurrent: boolean
}

/** A pledge with its quantity over time, for its own page. */
export interface PledgePage extends PledgeView {
  readonly asOf: string | null
  readonly series: readonly KnownView[]
  /** What `series` is to come to; `null` where that cannot be told. */
  readonly level: number | null
  /** What was pledged over time, in the order of saying. */
  readonly steps: readonly PledgeStep[]
}

export function pledgePage(pledge: Pledge, asOf: string | null, names: Names): PledgePage {
  return {
    ...pledgeView(pledge, names),
    asOf,
    series: pledge.series.map((known) => knownView(known, pledge.unit)),
    level: pledge.level,
    steps: stepsOf(pledge),
  }
}

/** A growth is drawn at the level that it leads to, which its last wording alone tells. */
function stepsOf({ wordings, level, current, scope, unit }: Pledge): PledgeStep[] {
  if (level === null) return []
  const isDrawnAsSaid = scope.unit.replace(/\/a$/, '') === unit
  return wordings
    .filter(({ claim, revision }) => claim === current || (isDrawnAsSaid && SETS.has(revision)))
    .map(({ claim }) => {
      const span = spanOfTime(claim.figure.deadline ?? claim.figure.period ?? '')
      return {
        said: dayOf(claim.document.published),
        due: span?.to ?? null,
        at: span && middleOf(span),
        value: claim === current ? level : claim.value,
        isCurrent: claim === current,
      }
    })
}

const DAY = 86_400_000

function middleOf({ from, to }: TimeSpan): string {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return new Date(end - Math.min(end - start, 366 * DAY) / 2).toISOString().slice(0, 10)
}

const SETS: ReadonlySet<string> = new Set(['first', 're-dated', 'raised', 'lowered'])

const dayOf = (edtf: string | null): string | null => (edtf === null ? null : (spanOfTime(edtf)?.from ?? null))
