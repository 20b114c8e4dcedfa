export { type DecisionView, decisionView, type JudgementView } from './decision.ts'
export type { KnownSource, KnownView, OfficialSource, StatedSource } from './known.ts'
export { dyadFrom } from './dyad.ts'
export { isPledgeOf, type PledgeFilter } from './pledge-filter.ts'
export {
  type EntityFacts,
  entityFacts,
  type EntityList,
  entityList,
  type EntitySeries,
  type EntitySummary,
  type KnownEntityView,
  pledgesOfFigures,
} from './entity.ts'
export {
  type EntryDefinition,
  type EntryFigure,
  type EntryGroup,
  type EntryMember,
  type EntryNeighbour,
  type EntryOfficial,
  type EntryOrigin,
  type EntryPlace,
  type EntrySummary,
  type EntryView,
  entrySummary,
  entryView,
  type FigureStanding,
  shownClaims,
  standingOf,
} from './entry.ts'
export {
  FINDING_STATUSES,
  type FindingFilter,
  type FindingList,
  findingList,
  type FindingStatus,
  type FindingView,
  findingView,
} from './finding.ts'
export { type Judged, type JudgedFigureRow, type JudgedReading, judgedView } from './judged.ts'
export {
  type FieldLabel,
  type IndicatorLabel,
  type KindLabel,
  type Label,
  type Labels,
  labelsOf,
} from './labels.ts'
export {
  isChosen,
  type PlacedPosition,
  type PositionCell,
  type PositionChoice,
  positionCells,
} from './position-cells.ts'
export {
  type MatrixCell,
  type MatrixDomain,
  type MatrixHolder,
  type PositionMatrix,
  positionMatrix,
} from './positions.ts'
export { officialKnowledge } from './official-knowledge.ts'
export {
  type OfficialKnowledge,
  type OfficialLine,
  type OfficialValue,
  PERIOD_LENGTHS,
  type PeriodLength,
} from './official-lines.ts'
export {
  dyadOf,
  type OfficialDisagreement,
  type OfficialFilter,
  type OfficialSeries,
  officialSeries,
  type SeriesProducer,
} from './official-series.ts'
export { officialSeriesText } from './official-text.ts'
export type { LeadView, YearOfFigures } from './lead.ts'
export { type PledgeList, pledgeList } from './pledge-list.ts'
export { type PledgePage, pledgePage, type PledgeStep } from './pledge-page.ts'
export { type PledgeView, type PledgeWordingView, pledgeView } from './pledge.ts'
export { type SeriesRow, seriesRows } from './series-rows.ts'
export {
  type Completeness,
  COMPLETENESS,
  type CountedBy,
  type SeriesOfficial,
  type SeriesPoint,
  type SeriesScale,
  type SeriesView,
  type Standing,
  STANDINGS,
  seriesOf,
} from './series.ts'
export {
  type CopiedDocument,
  type CopyPlace,
  type CopyView,
  copyViews,
  type DocumentCopies,
  documentCopies,
  type NearCopyView,
  nearCopyView,
  passageView,
  placeView,
  type SharedPassageView,
  type ToldPassageView,
} from './copies.ts'
export { type TrackRecordList, type TrackRecordView, trackRecordView, wholeOfCount } from './track-record.ts'
export {
  type DomainParts,
  type DomainView,
  leadingIn,
  type RelationshipView,
  relationshipView,
} from './relationship.ts'
export { type DomainStanding, type RelationshipStanding, relationshipStanding } from './relationship-standing.ts'
export { type NetworkView, networkView, type NodeView, type TieStatement, tieStatements } from './network.ts'
export {
  type MapPlace,
  type NamedPlace,
  type PlacedStatement,
  type PlaceFinder,
  placeFinder,
  type PlaceMap,
  placeMap,
  placeMapView,
  type SetPlace,
  type SetPlaceMap,
} from './place-map.ts'
export {
  happeningsIn,
  type HappeningView,
  type Timeline,
  type TimelineFilter,
  type TimelineHappening,
  timelineOf,
  UNDATED,
} from './timeline.ts'
export {
  type Compared,
  type Side,
  type SideBySide,
  sideBySideView,
  type SidePartView,
  type SidePiece,
  type SideRowView,
} from './side-by-side.ts'
export { type Since, type SinceHappening, sinceView } from './since.ts'
