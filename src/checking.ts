import { type CheckedDocument, checker, derivationsOf, relatedTo, verdicts } from './findings/index.ts'
import { type Following, followingOf } from './following.ts'
import { loadOntology, loadStatistics, namedStates, type Ontology, type Statistics } from './ontology/index.ts'
import {
  type Lining,
  liningOf,
  milestones,
  newestDay,
  officialClaims,
  originsOf,
  sharedScopes,
  sourceNames,
  statedClaims,
  toldOnce,
  TrackRecords,
  type TypeOfEntity,
} from './record/index.ts'
import {
  CANDIDATE,
  type Derivation,
  type Document,
  ENTITY_TYPES,
  type EntityType,
  type EntryScope,
  type Figure,
  type Finding,
  type Names,
  ofKind,
  type Origins,
  type PlacedFigure,
  type RecordedClaim,
  type StatedClaim,
  type StatedEvent,
  type Statement,
  wordsAround,
} from './vocabulary/index.ts'

/** The flow from statements to what a reader should look at, and to what was promised. */
export interface Checking {
  readonly names: Names
  /** What of the figures of an article can be compared. */
  claims(article: Article): CheckedDocument
  /** As `claims`, of one figure that comes from a record. */
  claimsOf(figure: Figure, document: StatedClaim['document']): readonly StatedClaim[]
  /** As `claims`, of figures that come from a record, with their places. */
  recorded(rows: readonly PlacedFigure[]): RecordedClaim[]
  readonly lining: Lining
  /** What must be true of a scope by what is stated of others, all of the same states; and of which indicators it follows. */
  readonly derived: {
    of<C extends StatedClaim>(scope: EntryScope, claims: readonly C[]): readonly Derivation<C>[]
    relatedTo(indicator: string): readonly string[]
  }
  /** What does not hold together in articles: in themselves, between them, and against what is published. */
  check(documents: readonly CheckedDocument[], known?: Known): Finding[]
  /** To how many origins figures of one scope go back; `passageOf` names the passage that near-copies share. */
  origins(claims: readonly StatedClaim[], passageOf?: (claim: StatedClaim) => string | null): Origins
  /** As `check`, of one article after another; what is stated in them is part of what is known. */
  checker(
    stated: readonly StatedClaim[],
    asOf?: string,
    events?: readonly StatedEvent[],
  ): (document: CheckedDocument) => Finding[]
  /** Counts how figures fared that are added to it, for each publisher and speaker. */
  trackRecords(): TrackRecords
  /** What was aimed at, and what came of it. */
  readonly following: Following
}

interface Article {
  readonly document: Document
  readonly statements: readonly Statement[]
  /** The ids of the entities that the sentence of a statement names, by the statement's id. */
  readonly namedBy?: ReadonlyMap<string, readonly string[]>
}

/** What is known beside the articles that are checked. */
export interface Known {
  /** What a record holds. */
  readonly background?: readonly StatedClaim[]
  /** `YYYY-MM-DD`, the newest day that the statements give where it is left out. */
  readonly asOf?: string | undefined
}

/** Builds it once; checking with it is pure: the same statements give the same findings. */
export function createChecking(
  ontology: Ontology = loadOntology(),
  statistics: Statistics = loadStatistics(ontology.units.rounding),
): Checking {
  const { indicators } = ontology
  const scopeOf = sharedScopes(ontology)
  const official = officialClaims(statistics.points, scopeOf)
  const accumulates = (code: string): boolean => indicators.get(code)?.accumulates ?? false
  const several = (code: string): boolean => indicators.get(code)?.several ?? false
  const wholeOf = (code: string): string | null => indicators.get(code)?.partOf ?? null
  const names = namesOf(ontology, statistics)
  const acronyms = acronymsOf(ontology)
  const sourceOf = sourceNames({ names: ontology.names('en'), speakers: ontology.speakers })
  const { caveatsOf } = statistics
  const verdictsIn = verdicts(official, { caveatsOf, names })
  const typeOf = typesOfEntities(ontology)
  const milestoneOf = milestones(ontology.once)
  const checkerOf: Checking['checker'] = (stated, asOf, events = []) =>
    checker({
      stated,
      official,
      toldOnce: toldOnce(events, typeOf, milestoneOf),
      caveatsOf,
      accumulates,
      several,
      wholeOf,
      names,
      namesOf: acronyms,
      asOf: asOf ?? newestDay(stated),
    })
  return {
    names,
    claims: ({ document, statements, namedBy }) => ({
      document,
      events: ofKind('event', statements).map((event) => ({
        event,
        document,
        named: namedBy?.get(event.id) ?? [],
        ...wordsAround(document.text, event),
      })),
      claims: statedClaims({ document, statements: ofKind('figure', statements) }, scopeOf),
      entities: ofKind('entity', statements),
    }),
    claimsOf: (figure, document) => statedClaims({ document, statements: [figure] }, scopeOf),
    recorded: (rows) => rows.flatMap((row) => statedClaims({ document: row.document, statements: [row] }, scopeOf)),
    derived: { of: (scope, claims) => derivationsOf({ ...scope, variant: null }, claims, { caveatsOf }), relatedTo },
    lining: liningOf({ indicators, official, caveatsOf, names, sourceOf }),
    check: (documents, { background = [], asOf } = {}) =>
      documents.flatMap(
        checkerOf(
          [...background, ...documents.flatMap(({ claims }) => claims)],
          asOf,
          documents.flatMap(({ events }) => events ?? []),
        ),
      ),
    checker: checkerOf,
    origins: (claims, passageOf) => originsOf(claims, { sourceOf, passageOf }),
    trackRecords: () => new TrackRecords({ sourceOf, verdictsIn }),
    following: followingOf(ontology, official),
  }
}

/** What known entities are by the gazetteer, and candidates by their ids. */
function typesOfEntities({ entities }: Pick<Ontology, 'entities'>): TypeOfEntity {
  const kinds = new Map<string, EntityType>(ENTITY_TYPES.map((type) => [type, type]))
  return (id) => {
    const [, type = ''] = id.startsWith(CANDIDATE) ? id.split(':') : []
    return entities.get(id)?.type ?? kinds.get(type) ?? null
  }
}

/** Answers that are held before they are forgotten: more sources than most records name. */
const MOST = 20_000

/** The same few sources are asked about again and again. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (known.has(text)) return known.get(text)!
    if (known.size >= MOST) known.clear()
    const value = answer(text)
    known.set(text, value)
    return value
  }
}

/** The full names of known things, by acronym, in English. */
function acronymsOf({ entities }: Ontology): (acronym: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  for (const { names } of entities.values()) {
    const own = names.get('en')
    for (const acronym of own?.acronyms ?? []) known.set(acronym, own!.names)
  }
  return (acronym) => known.get(acronym) ?? []
}

function namesOf({ indicators, names, reporting }: Ontology, { sideOf }: Statistics): Names {
  const regions = new Intl.DisplayNames('en', { type: 'region' })
  const forms = names('en').filter(({ role }) => role === 'name' || role === 'adjective' || role === 'capital')
  const counting = reporting('en')
  return {
    state: (code) => regions.of(code) ?? code,
    indicator: (code) => indicators.get(code)?.label['en'] ?? code,
    statesIn: remembered((text) => {
      const words = ` ${text.replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')} `
      return [...new Set(forms.filter(({ form }) => words.includes(` ${form} `)).map(({ code }) => code))]
    }),
    statesAt: namedStates(forms),
    counts: (source) => {
      const words = ` ${source.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
      return counting.some((word) => words.includes(` ${word} `))
    },
    producer: sideOf,
  }
}
