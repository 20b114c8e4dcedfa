import { amountText, officialText, periodText, placeText, producerText, quoted } from '../text/index.ts'
import type { Claim, Names, Pace, Pledge, PledgeRevision, PledgeState } from '../vocabulary/index.ts'

/** One wording of a pledge with its place. */
export interface PledgeWordingView {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly published: string | null
  readonly speaker: string | null
  readonly modality: string
  readonly deadline: string | null
  readonly revision: PledgeRevision
}

/** A pledge as a page, an export or a terminal shows it. */
export interface PledgeView {
  /** `$200 billion, Trade turnover (China–Russia), by 2024`. */
  readonly title: string
  readonly indicator: string
  readonly actors: readonly string[]
  readonly amount: number
  readonly unit: string
  readonly deadline: string | null
  readonly state: PledgeState
  /** `2023: $240.11 billion (GACC)`; `null` where nothing is known. */
  readonly decided: string | null
  /** `required 4.2% a year, achieved 6.9%`. */
  readonly pace: string | null
  readonly wordings: readonly PledgeWordingView[]
}

export function pledgeView(pledge: Pledge, names: Names): PledgeView {
  const { scope, amount, deadline, state, decidedBy, pace, wordings } = pledge
  const by = deadline === null ? '' : `, by ${periodText(deadline)}`
  return {
    title: `${amountText(amount, scope.unit)}, ${placeText(scope, null, names)}${by}`,
    indicator: scope.indicator,
    actors: scope.actors,
    amount,
    unit: scope.unit,
    deadline,
    state,
    decided: decidedBy && decidedText(decidedBy),
    pace: paceText(pace),
    wordings: wordings.map(({ claim: { document, figure }, revision }) => ({
      doc: document.name,
      start: figure.start,
      end: figure.end,
      quote: figure.quote,
      published: document.published,
      speaker: figure.speaker,
      modality: figure.modality,
      deadline: figure.deadline,
      revision,
    })),
  }
}

function decidedText(claim: Claim): string {
  const when = claim.edtf === null ? '' : `${periodText(claim.edtf)}: `
  if (claim.from === 'official') return `${when}${officialText(claim)} (${producerText(claim)})`
  return `${when}${quoted(claim)} (${claim.document.name}:${claim.figure.start}-${claim.figure.end})`
}

function paceText({ required, achieved }: Pace): string | null {
  const parts = [
    ...(required === null ? [] : [`${amountText(required, '%')} a year required`]),
    ...(achieved === null ? [] : [`${amountText(achieved, '%')} a year achieved`]),
  ]
  return parts.length > 0 ? parts.join(', ') : null
}
