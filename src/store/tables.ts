import type { Generated } from 'kysely'
import type { OFFICIAL_COLUMNS } from './official-columns.ts'

/** One document, known by its id; its number is its key read as hexadecimal, so it is the same in every record. */
export interface DocumentTable {
  number: number
  id: string
}

/** One version of a document: bytes that were read once, with everything but their text and statements. */
export interface VersionTable {
  id: Generated<number>
  document: number
  /** 1 for the first version that was read. */
  number: number
  /** 1 for the version that lists, search and figures show, else 0. */
  current: number
  bytes_hash: string
  text_hash: string
  /** Hash of everything that is stored of the version: equal where reading again changed nothing. */
  content_hash: string
  format: string
  name: string
  /** 1 or 0. */
  read: number
  words: number
  figures: number
  leftovers: number
  url: string | null
  title: string | null
  publisher: string | null
  author: string | null
  lang: string | null
  published: string | null
  licence: string | null
  /** JSON: a list of names of metadata fields. */
  inferred: string
  /** Title, publisher and name, folded for the filter of the list. */
  listing: string
  /** The title, folded for sorting. */
  title_order: string | null
}

/** The text of a version, apart so that lists need not step over it. */
export interface TextTable {
  version: number
  text: string
}

/** A figure of a version; `place` counts from 0 in the order of the reading, over statements of every kind. */
export interface StatementTable {
  version: number
  place: number
  id: string
  kind: string
  start: number
  end: number
  quote: string
  value: number
  upper: number | null
  unit: string
  bound: string
  measure: string
  indicator: string
  variant: string | null
  period: string | null
  modality: string
  deadline: string | null
  speaker: string | null
  /** JSON: a list of texts. */
  speaker_chain: string
  /** JSON: a list of codes. */
  actors: string
  domain: string
  /** JSON: the two intervals. */
  interval: string
  /** JSON: a list of names of fields. */
  inferred: string
  /** JSON: a list of relations with the ids of other statements. */
  links: string
  /** The key of the scope, by which figures are lined up; `null` where it cannot be compared. */
  scope: string | null
  /** JSON: the ids of the entities that its sentence names. */
  named: string
}

/** An event, an entity or a position of a version; `place` as with figures. */
export interface TellingTable {
  version: number
  place: number
  id: string
  kind: string
  start: number
  end: number
  quote: string
  /** JSON: the fields of its kind, and which of them are inferred. */
  fields: string
  /** JSON: the ids of the entities that its sentence names. */
  named: string
}

/**
 * What the statements of current versions are found by: one row of the relation `all` for each that is no figure, one
 * of the relation `state` for each state it is about, one of the relation `dyad` for each pair of them, and one of the
 * relation `entity` for each entity that it names or is.
 */
export interface TellingIndexTable {
  relation: string
  about: string
  kind: string
  /** Of an event or an entity its type, of a position its stance, of a figure its indicator. */
  type: string
  version: number
  place: number
  domain: string
  /** When it took place, or what time it is of; of a position when it was published. EDTF. */
  date: string | null
  document: number
}

/**
 * What the figures of current versions are filtered, counted and sorted by: one row under the empty dyad for each
 * figure, and one more under each of its dyads.
 */
export interface FigureIndexTable {
  dyad: string
  indicator: string
  version: number
  place: number
  modality: string
  domain: string
  value: number
  document: number
  period: string | null
  published: string | null
  publisher: string | null
}

export interface FurnitureTable {
  version: number
  place: number
  start: number
  end: number
  kind: string
}

/** A mark of a passage of a current version. */
export interface PassageMarkTable {
  mark: number
  version: number
}

export interface HeadingTable {
  version: number
  place: number
  start: number
  end: number
  level: number
}

export interface LeftoverTable {
  version: number
  place: number
  start: number
  end: number
  quote: string
  reason: string
}

/** What a person decided: never changed and never deleted. */
export interface JudgementTable {
  id: string
  document: number
  /** What is judged: `statement` or `finding`. */
  kind: string
  /** Its id when it was judged. */
  target: string
  /** Of a statement, its place among those of the same words. */
  ordinal: number
  /** Of a finding, else `null`. */
  rule: string | null
  evidence: string | null
  exact: string
  prefix: string
  suffix: string
  start: number
  verdict: string
  reason: string
  /** JSON: fields with their values. */
  corrections: string
  by: string
  at: string
}

/** A judgement that no longer stands. */
export interface WithdrawalTable {
  judgement: string
  by: string
  at: string
}
/** A published value that was imported; what is not known of it is an empty text. */
export type OfficialTable = Record<(typeof OFFICIAL_COLUMNS)[number], string>

/** One row: the number of the last migration. */
export interface SchemaTable {
  version: number
}

export interface Tables {
  chancery_schema: SchemaTable
  documents: DocumentTable
  versions: VersionTable
  texts: TextTable
  statements: StatementTable
  figure_index: FigureIndexTable
  tellings: TellingTable
  telling_index: TellingIndexTable
  furniture: FurnitureTable
  passage_marks: PassageMarkTable
  headings: HeadingTable
  leftovers: LeftoverTable
  judgements: JudgementTable
  withdrawals: WithdrawalTable
  official_values: OfficialTable
}
