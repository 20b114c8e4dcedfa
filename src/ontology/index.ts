import { loadOnceWords, type OnceWords } from './once.ts'
import { type Area, type Areas, loadAreas } from './areas.ts'
import { type FiscalYearData, loadFiscalYears } from './calendar.ts'
import { type ChoiceData, loadChoices } from './choices.ts'
import { type CurrencyName, loadCurrencies } from './currencies.ts'
import { DATA_FOLDER } from './data-folder.ts'
import { type DomainData, loadDomains } from './domains.ts'
import { type EventData, loadEvents } from './events.ts'
import { type GazetteerName, loadGazetteer, loadNotStates } from './gazetteer.ts'
import { type KnownEntity, loadEntities } from './entities.ts'
import { type GivenNames, loadGivenNames } from './given-names.ts'
import { type Indicator, loadIndicators } from './indicators.ts'
import { type KindData, loadKinds } from './kinds.ts'
import { loadReporting, loadSilentNames, loadThemes, type Theme } from './themes.ts'
import { loadSpeakers, type SpeakerWords } from './speakers.ts'
import { loadStances, type StanceData } from './stances.ts'
import { loadUnits, type UnitsData } from './units.ts'
import type { Domain, EventType, Stance } from '../vocabulary/index.ts'

export { type EventCodes, eventCoding } from './event-codes.ts'
export type { FiscalYearData } from './calendar.ts'
export type { ChoiceData } from './choices.ts'
export type { CurrencyName } from './currencies.ts'
export { DATA_FOLDER } from './data-folder.ts'
export type { DomainData } from './domains.ts'
export type { EntityNames, KnownEntity } from './entities.ts'
export {
  type EventCode,
  type EventCues,
  type EventData,
  type EventVerbRule,
  LOOSE_DEEDS,
  type LooseDeed,
} from './events.ts'
export type { GazetteerName } from './gazetteer.ts'
export { type Indicator, type IndicatorExample, quantityOf } from './indicators.ts'
export type { KindData } from './kinds.ts'
export type { Area } from './areas.ts'
export type { CaveatSubject } from './caveats.ts'
export { loadMappings, type MappedSeries, type OfficialMapping, officialMapping } from './mappings.ts'
export {
  loadStatistics,
  OFFICIAL_COLUMNS,
  officialKey,
  officialPoints,
  officialRow,
  type Statistics,
  withRows,
} from './official.ts'
export type { OnceWords } from './once.ts'
export { type KnownPlace, loadPlaces } from './places.ts'
export type { SpeakerWords } from './speakers.ts'
export type { StanceData } from './stances.ts'
export type { Theme } from './themes.ts'
export type { UnitsData } from './units.ts'

/** All of `data/` that reading needs, checked. */
export interface Ontology {
  readonly units: UnitsData
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly domains: ReadonlyMap<Domain, DomainData>
  /** What can take place, with the words that tell of it. */
  readonly events: ReadonlyMap<EventType, EventData>
  /** What figures are of, and what is told of it. */
  readonly goods: ReadonlyMap<string, Theme>
  readonly aspects: ReadonlyMap<string, Theme>
  /** What the kinds of statements, their fields and codes are called. */
  readonly kinds: ReadonlyMap<string, KindData>
  /** When the fiscal year of a state begins, where not in January. */
  readonly fiscalYears: ReadonlyMap<string, FiscalYearData>
  /** What a code of an area means in published statistics. */
  areaOf(code: string): Area
  /** The number that a service of statistics is asked with for a state; `null` where it has none. */
  areaNumber(state: string): string | null
  /** How stances are worded. */
  readonly stances: ReadonlyMap<Stance, StanceData>
  /** What speaks for an answer where several may be right, by what is chosen. */
  readonly choices: ReadonlyMap<string, ChoiceData>
  names(lang: string): readonly GazetteerName[]
  /** Named things of many relationships, by id. */
  readonly entities: ReadonlyMap<string, KnownEntity>
  /** First words of persons' names. */
  givenNames(lang: string): GivenNames
  /** Names that hold a state's word and are no state: `Sea of Japan`. */
  notStates(lang: string): readonly string[]
  currencies(lang: string): readonly CurrencyName[]
  /** Names that hold a word of trade or goods and say nothing of what a figure measures: `trade minister`. */
  silentNames(lang: string): readonly string[]
  /** What tells apart things that take place only once. */
  readonly once: OnceWords
  /** Words by which a source is one that counts: customs, statistics. */
  reporting(lang: string): readonly string[]
  /** How a text writes whom it has a figure from. */
  readonly speakers: SpeakerWords
}

/** Reads `data/` once; throws an Error that names the file where one does not have its shape. */
export function loadOntology(dataFolder: string = DATA_FOLDER): Ontology {
  const silentNames = loadSilentNames(dataFolder)
  const reporting = loadReporting(dataFolder)
  let known: Areas | undefined
  const areas = () => (known ??= loadAreas(dataFolder))
  return {
    units: loadUnits(dataFolder),
    indicators: loadIndicators(dataFolder),
    domains: loadDomains(dataFolder),
    events: loadEvents(dataFolder),
    goods: loadThemes(dataFolder, 'goods'),
    aspects: loadThemes(dataFolder, 'aspects'),
    kinds: loadKinds(dataFolder),
    fiscalYears: loadFiscalYears(dataFolder),
    areaOf: (code) => areas().of(code),
    areaNumber: (state) => areas().number(state),
    choices: loadChoices(dataFolder),
    stances: loadStances(dataFolder),
    names: (lang) => (lang === 'en' ? loadGazetteer(lang, dataFolder) : []),
    entities: loadEntities(dataFolder),
    givenNames: (lang) => (lang === 'en' ? loadGivenNames(lang, dataFolder) : { all: [], familyFirst: [] }),
    notStates: (lang) => (lang === 'en' ? loadNotStates(lang, dataFolder) : []),
    currencies: (lang) => (lang === 'en' ? loadCurrencies(lang, dataFolder) : []),
    once: loadOnceWords(dataFolder),
    speakers: loadSpeakers(dataFolder),
    silentNames: (lang) => silentNames[lang] ?? [],
    reporting: (lang) => reporting[lang] ?? [],
  }
}
export { namedStates } from './named-states.ts'
