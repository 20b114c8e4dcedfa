/** One observation of a published file: what each of its fields holds, and the line where it stands. */
export interface PublishedRow {
  readonly line: number
  readonly fields: ReadonlyMap<string, string>
}

/** Which fields hold what, where a mapping does not say otherwise; `null` where the format has no such field. */
export interface Roles {
  readonly reporter: string
  readonly partner: string | null
  readonly period: string
  readonly value: string
  /** The power of ten that the value is to be multiplied by. */
  readonly multiplier: string | null
  readonly status: string | null
}

/** A format in which statistics are published. */
export interface OfficialFormat {
  readonly name: string
  /** `the JSON of UN Comtrade` */
  readonly label: string
  /** Whether a file is of this format, by its first characters. */
  readonly accepts: (start: string) => boolean
  /** `null` where its columns are Chancery's own and need no mapping. */
  readonly roles: Roles | null
  /** Throws a `TableProblem` where the file does not have its shape. */
  readonly rows: (text: string) => readonly PublishedRow[]
}
