import type { Claim, Scope, StatedClaim } from './claim.ts'
import type { PhraseTable } from './phrase-table.ts'
import type { Interval } from './figure.ts'

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

/** How far whoever says it binds himself by it, the weakest first. */
export const PLEDGE_STRENGTHS = ['hoped', 'aimed', 'pledged', 'agreed'] as const
export type PledgeStrength = (typeof PLEDGE_STRENGTHS)[number]

/** How a wording of a pledge stands to those before it. */
export const PLEDGE_REVISIONS = ['first', 'repeated', 're-dated', 'raised', 'lowered', 'dropped'] as const
export type PledgeRevision = (typeof PLEDGE_REVISIONS)[number]

/** Whether a quantity is to come up to the amount, to come down to it, or to be held at it. */
export const PLEDGE_WAYS = ['rise', 'fall', 'keep'] as const
export type PledgeWay = (typeof PLEDGE_WAYS)[number]

/** The words of one language that say how an amount is aimed at. */
export interface PledgeWords {
  /** Verbs and nouns that govern what is aimed at: `pledged to`, `a goal of`. */
  readonly strengths: PhraseTable<PledgeStrength>
  /** Verbs by which one is bound where no other word tells: `will`, `is to`. */
  readonly undertakings: PhraseTable<true>
  /** What two have agreed: `treaty`, `joint statement`. */
  readonly pacts: PhraseTable<true>
  /** Words that set what follows under a pact: `under`, `according to`. */
  readonly under: PhraseTable<true>
  /** Titles of documents that are such a pact themselves. */
  readonly pactTitles: PhraseTable<true>
  readonly ways: PhraseTable<PledgeWay>
  /** Words that give it up: `abandoned`, `no longer`. */
  readonly drops: PhraseTable<true>
}

/** An amount that is aimed at, hoped for or given up, with the words on either side of its own. */
export interface Aim {
  readonly claim: StatedClaim
  /** Up to `WORDS_AROUND` code units. */
  readonly before: string
  readonly after: string
}

/** One wording of a pledge: who said it when, how firmly, and whether it changed what was pledged. */
export interface PledgeWording extends Aim {
  readonly strength: PledgeStrength
  readonly revision: PledgeRevision
}

/** How fast a quantity would have to move to keep a pledge, and how fast it did. */
export interface Pace {
  readonly required: number | null
  readonly achieved: number | null
  /** `%` is growth in per cent a year; `pp` points, or another unit that much of it, a year. */
  readonly unit: string
  /** The time from whose end on `achieved` is told, EDTF. */
  readonly since: string | null
}

/** What is known of one time: a statement or published value, or those that it is the sum of. */
export interface KnownValue {
  readonly claims: readonly [Claim, ...Claim[]]
  /** First day, and the day after the last. */
  readonly from: string
  readonly to: string
  readonly value: number
  /** The values that it may mean. */
  readonly interval: Interval
}

/** All wordings of one target over time, and what came of it. */
export interface Pledge {
  /** Its place in addresses: twelve hex digits that stay while its first wording does. */
  readonly key: string
  readonly scope: Scope
  /** As it was last set, in base units; of a range the lower end. */
  readonly amount: number
  readonly upper: number | null
  /** EDTF; `null` where no wording gives one. */
  readonly deadline: string | null
  /** The day after the deadline, `YYYY-MM-DD`; `null` where it has none. */
  readonly due: string | null
  /** The firmest of its wordings. */
  readonly strength: PledgeStrength
  readonly way: PledgeWay
  /** Whether its last word is that it is given up. */
  readonly isDropped: boolean
  /** The wording that set it last. */
  readonly current: StatedClaim
  /** In the order of the days on which they were published; undated ones first. */
  readonly wordings: readonly [PledgeWording, ...PledgeWording[]]
  readonly state: PledgeState
  /** What decides it; `null` where nothing is known. */
  readonly decidedBy: KnownValue | null
  /** When it was reached after its deadline. */
  readonly reachedLate: KnownValue | null
  readonly pace: Pace
  /** The unit of `series` and `level`: that of the amount, or of what a growth is of. */
  readonly unit: string
  /** What is known of its quantity by the day asked about, in order of time. */
  readonly series: readonly KnownValue[]
  /** The value that `series` is to come to: the amount, or what a growth makes of where it stood; else `null`. */
  readonly level: number | null
}
