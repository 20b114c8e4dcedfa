import type { PageBlock, Separator } from './page.ts'

const RAISED = replacements('0123456789+-−', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻')
const LOWERED = replacements('0123456789', '₀₁₂₃₄₅₆₇₈₉')

function replacements(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((character, index) => [character, to[index]!]))
}

const STARTS_WORD = /^[\p{L}\p{N}]/u
const ENDS_WORD = /[\p{L}\p{N}]$/u

/** White space as HTML has it: a no-break space is none. */
const SPACES = /[ \t\n\r\f]+/g
const AROUND_LINE = / ?\n ?/g

/** Collects the text of a page into blocks, in order. */
export class BlockWriter {
  readonly blocks: PageBlock[] = []
  #pieces: string[] = []
  #linked = 0
  #level = 0
  #element = 0
  #separator: Separator = 'blank'
  /** Whether nothing but white space came since a line break. */
  #isBroken = false
  #isParted = false

  /** Whether text may come as it is, line ends and all: in `pre`. */
  isVerbatim = false

  /** Adds text to the open block. */
  write(text: string, isLinked: boolean): void {
    const piece = this.isVerbatim ? text.replaceAll('\r\n', '\n') : text.replace(SPACES, ' ')
    if (this.#isParted && STARTS_WORD.test(piece) && ENDS_WORD.test(this.#pieces.at(-1) ?? '')) this.#pieces.push(' ')
    this.#isParted = false
    this.#pieces.push(piece)
    if (this.#isBroken && piece.trim() !== '') this.#isBroken = false
    if (isLinked) this.#linked += piece.trim().length
  }

  /** Says that the next text is of another element than the last: no word goes on in it. */
  part(): void {
    this.#isParted = true
  }

  /** Adds digits that stand above or below the line, so that `m²` is not `m2` nor a note's number part of a figure. */
  writeShifted(text: string, isRaised: boolean, isLinked: boolean): void {
    const digits = isRaised ? RAISED : LOWERED
    const isNumber = /^\s*[-−+]?\d{1,3}\s*$/.test(text)
    const shifted = isNumber ? [...text.trim()].map((digit) => digits.get(digit) ?? digit).join('') : text
    this.write(shifted, isLinked)
  }

  /** Adds a line break to the open block; a second one on end parts paragraphs. */
  breakLine(): void {
    const isSecond = !this.isVerbatim && this.#isBroken
    this.#pieces.push('\n')
    this.#isBroken = true
    if (isSecond) this.startBlock(this.#element, 'blank')
  }

  /** Ends the open block, if it holds anything, and says how the next one is set off and where it stands. */
  startBlock(element: number, separator: Separator, level = 0): void {
    this.endBlock()
    this.#element = element
    this.#separator = separator
    this.#level = level
  }

  /** Ends the open block; one of white space alone is dropped, and what sets it off goes to the next. */
  endBlock(): void {
    if (this.#pieces.length === 0) return
    const joined = this.#pieces.join('')
    const text = trimmed(this.isVerbatim ? joined : joined.replace(SPACES_IN_LINE, ' ').replace(AROUND_LINE, '\n'))
    this.#pieces = []
    this.#isBroken = false
    const linked = Math.min(this.#linked, text.length)
    this.#linked = 0
    if (text === '') return
    this.blocks.push({ text, separator: this.#separator, level: this.#level, linked, element: this.#element })
    this.#separator = 'blank'
    this.#level = 0
  }
}

const SPACES_IN_LINE = /[ \t\r\f]+/g
const SPACE = ' \t\n\r\f'

function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && SPACE.includes(text[start]!)) start++
  while (end > start && SPACE.includes(text[end - 1]!)) end--
  return text.slice(start, end)
}
