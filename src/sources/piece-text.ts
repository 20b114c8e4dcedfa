import type { Furniture, FurnitureKind, Heading } from '../vocabulary/index.ts'

/** A text put together from pieces, with what each piece is. */
export interface PiecedText {
  readonly text: string
  readonly furniture: readonly Furniture[]
  readonly headings: readonly Heading[]
}

/** What a piece is, where it is neither a plain paragraph nor a line. */
export interface PieceUse {
  readonly kind?: FurnitureKind | undefined
  /** 1 to 6 of a heading. */
  readonly level?: number | undefined
}

/** Puts a text together piece by piece, each without white space around it; empty ones are left out. */
export class TextOfPieces {
  readonly #pieces: string[] = []
  readonly #furniture: Furniture[] = []
  readonly #headings: Heading[] = []
  #length = 0

  /** Adds a piece behind what parts it from the one before. */
  add(piece: string, between: string, { kind, level = 0 }: PieceUse = {}): void {
    const text = piece.trim()
    if (text === '') return
    const parting = this.#length === 0 ? '' : between
    const start = this.#length + parting.length
    const end = start + text.length
    this.#pieces.push(parting, text)
    this.#length = end
    if (kind !== undefined) this.#furniture.push({ start, end, kind })
    else if (level > 0) this.#headings.push({ start, end, level })
  }

  whole(): PiecedText {
    return { text: this.#pieces.join(''), furniture: this.#furniture, headings: this.#headings }
  }
}
