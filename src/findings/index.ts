import type { Checkable, CheckedDocument } from './checkable.ts'
import { type Context, contextOf } from './context.ts'
import { dateConflict } from './date-conflict.ts'
import { differsFromOfficial } from './differs-from-official.ts'
import type { Draft } from './draft.ts'
import { dyadOutlier } from './dyad-outlier.ts'
import { expiredForecast } from './expired-forecast.ts'
import { growthMismatch } from './growth-mismatch.ts'
import { implausibleMagnitude } from './implausible-magnitude.ts'
import { misfiledFlow } from './misfiled-flow.ts'
import { misfiledPartner } from './misfiled-partner.ts'
import { misfiledPeriod } from './misfiled-period.ts'
import { nameMismatch } from './name-mismatch.ts'
import { partsExceedWhole } from './parts-exceed-whole.ts'
import { repeatedPassage } from './repeated-passage.ts'
import { revisedAfterPublication } from './revised-after-publication.ts'
import { scaleSlip } from './scale-slip.ts'
import { settle } from './settle.ts'
import { sumMismatch } from './sum-mismatch.ts'
import { sourcesDisagree } from './sources-disagree.ts'
import type { Telling } from './tellings.ts'
import type { Finding, FindingRule } from '../vocabulary/index.ts'

export { derivationsOf, relatedTo } from './identities/index.ts'
export { verdicts } from './verdicts.ts'
export type { Checkable, CheckedDocument } from './checkable.ts'
export type { Version } from './revisions.ts'

/** What one rule sees in an article. */
export type Check = (context: Context, tellings: readonly Telling[], document: CheckedDocument) => Draft[]

/** Every rule, the most specific first: of one cause the first that explains it is the finding. */
export const CHECKS: Readonly<Record<FindingRule, Check>> = {
  'repeated-passage': repeatedPassage,
  'name-mismatch': nameMismatch,
  'expired-forecast': expiredForecast,
  'misfiled-partner': misfiledPartner,
  'misfiled-flow': misfiledFlow,
  'misfiled-period': misfiledPeriod,
  'scale-slip': scaleSlip,
  'dyad-outlier': dyadOutlier,
  'growth-mismatch': growthMismatch,
  'parts-exceed-whole': partsExceedWhole,
  'sum-mismatch': sumMismatch,
  'implausible-magnitude': implausibleMagnitude,
  'differs-from-official': differsFromOfficial,
  'sources-disagree': sourcesDisagree,
  'revised-after-publication': revisedAfterPublication,
  'date-conflict': dateConflict,
}

/** Looks at one article after another, with all that is stated known: what a reader should look at, in the order of its text. */
export function checker(checkable: Checkable): (document: CheckedDocument) => Finding[] {
  const context = contextOf(checkable)
  return (document) => {
    const tellings = context.tellings(document)
    const drafts = Object.values(CHECKS).flatMap((rule) => rule(context, tellings, document))
    return settle(drafts, checkable.caveatsOf)
  }
}
