import type { Claim, Scope, StatedClaim } from './claim.ts'

/** What came of a pledge by the day asked about. */
export const PLEDGE_STATES = [
  'met',
  'met early',
  'partly',
  'missed',
  'overdue',
  'on pace',
  'behind',
  'unknown',
] as const
export type PledgeState = (typeof PLEDGE_STATES)[number]

/** How a wording of a pledge stands to those before it. */
export const PLEDGE_REVISIONS = ['first', 'repeated', 're-dated', 'raised', 'lowered'] as const
export type PledgeRevision = (typeof PLEDGE_REVISIONS)[number]

/** One wording of a pledge: who said it when, and whether it changed what was pledged. */
export interface PledgeWording {
  readonly claim: StatedClaim
  readonly revision: PledgeRevision
}

/** How fast a quantity would have to grow to keep a pledge, and how fast it did, in per cent a year. */
export interface Pace {
  readonly required: number | null
  readonly achieved: number | null
}

/** All wordings of one target over time, and what came of it. */
export interface Pledge {
  readonly scope: Scope
  /** Of its last wording, in base units. */
  readonly amount: number
  /** EDTF; `null` where no wording gives one. */
  readonly deadline: string | null
  /** In the order of the days on which they were published; undated ones first. */
  readonly wordings: readonly PledgeWording[]
  readonly state: PledgeState
  /** The statement or published value that decides it; `null` where nothing is known. */
  readonly decidedBy: Claim | null
  readonly pace: Pace
}
