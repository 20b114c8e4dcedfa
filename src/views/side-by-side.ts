import type { RowDocument, Span, StoredReading } from '../vocabulary/index.ts'

/** A run of a paragraph's words. */
export interface SidePiece {
  readonly words: string
  /** Whether the paragraph beside it does not have them. */
  readonly differs: boolean
  /** Whether they are of the statement that is compared. */
  readonly marked: boolean
}

/** A paragraph of one of two texts. */
export interface SidePartView {
  /** Where it starts in its text. */
  readonly start: number
  readonly pieces: readonly SidePiece[]
}

export interface SideRowView {
  readonly one: SidePartView | null
  readonly other: SidePartView | null
  readonly isSame: boolean
}

/** One of two texts, with the statement in it that is compared. */
export interface Side {
  readonly document: RowDocument
  readonly lang: string | null
  /** `null` where none is asked for, or it does not stand there. */
  readonly statement: string | null
}

/** Two articles side by side. */
export interface SideBySide {
  readonly one: Side
  readonly other: Side
  /** How many paragraphs of both tell the same. */
  readonly same: number
  readonly rows: readonly SideRowView[]
}

type Part = Span & { readonly differing: readonly Span[] }

interface Row {
  readonly one: Part | null
  readonly other: Part | null
  readonly isSame: boolean
}

/** A text with the statement that is asked for. */
export interface Compared {
  readonly reading: StoredReading
  readonly statement?: string | undefined
}

export function sideBySideView(one: Compared, other: Compared, rows: readonly Row[]): SideBySide {
  const [ours, theirs] = [markedIn(one), markedIn(other)]
  return {
    one: sideOf(one, ours),
    other: sideOf(other, theirs),
    same: rows.filter(({ isSame }) => isSame).length,
    rows: rows.map((row) => ({
      one: partView(one.reading.text, row.one, ours),
      other: partView(other.reading.text, row.other, theirs),
      isSame: row.isSame,
    })),
  }
}

const markedIn = ({ reading, statement }: Compared) => reading.statements.find(({ id }) => id === statement) ?? null

function sideOf({ reading }: Compared, marked: { readonly id: string } | null): Side {
  const { key, name, title, publisher, author, published, url, lang } = reading
  return { document: { key, name, title, publisher, author, published, url }, lang, statement: marked?.id ?? null }
}

function partView(text: string, part: Part | null, marked: Span | null): SidePartView | null {
  if (!part) return null
  const { start, end, differing } = part
  const within = marked && marked.start < end && start < marked.end ? [marked] : []
  const ends = [...differing, ...within].flatMap((span) => [span.start, span.end])
  const cuts = [...new Set([start, end, ...ends.filter((at) => at > start && at < end)])].toSorted((a, b) => a - b)
  const isIn = (spans: readonly Span[], at: number) => spans.some((span) => span.start <= at && at < span.end)
  return {
    start,
    pieces: cuts.slice(0, -1).map((at, index) => ({
      words: text.slice(at, cuts[index + 1]),
      differs: isIn(differing, at),
      marked: isIn(within, at),
    })),
  }
}
