export { officialClaims, statedClaims } from './claims.ts'
export { type EntryTables, entriesOf, entryOf } from './entries.ts'
export { type Lining, liningOf } from './lining.ts'
export { differencesOf, neighboursOf } from './neighbours.ts'
export { type SidePart, type SideRow, sideBySide } from './side-by-side.ts'
export { sharedMarks } from './copy-candidates.ts'
export { type ComparedText, nearCopies, type TextOf } from './near-copies.ts'
export { newestDay, newestDayOf } from './newest-day.ts'
export { reporterOf } from './reporter.ts'
export { type OriginTables, originsOf } from './origins.ts'
export { type ScopeOf, type ScopeTables, scopeOf, sharedScopes } from './scope.ts'
export {
  aimOf,
  aimsOf,
  factsFor,
  type FigureInWords,
  isAimed,
  pledgesOf,
  type PledgeSources,
} from './pledges/index.ts'
export { addedInterval, asJudged } from './as-judged.ts'
export { type CheckedCorrections, checkedCorrections, checkedFields, type Judgeable } from './corrections.ts'
export { decisionOf, isOut } from './decisions.ts'
export { type KnownFinding, knownFindings, refoundFindings } from './finding-identity.ts'
export type { Told } from './gathering.ts'
export { happeningsOf } from './happenings.ts'
export { tellsApart } from './tells-apart.ts'
export { ordinalOf, refound } from './refound.ts'
export { type SourceOf, sourceNames, type SourceTables } from './source-names.ts'
export { milestones } from './once-key.ts'
export { toldOnce, type TypeOfEntity } from './told-once.ts'
export { type MarkIndex, type SoughtArticle, toldAgain } from './told-again.ts'
export { type TrackedFigure, TrackRecords } from './track-records.ts'
export { type PassageAt, passagePlaces } from './passage-places.ts'
export { recordCopies } from './record-copies.ts'
export { type FollowUp, type Later, mayAnswer, type Recommendation } from './follow-ups.ts'
