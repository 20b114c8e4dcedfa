import { repairSurrogates } from '../../text/index.ts'
import { encodingOf } from '../decoding/index.ts'
import type { ContainerInput } from './container.ts'

const CHUNK = 262_144

/** A line of a text without what ends it. */
export interface TextLine {
  /** From 1. */
  readonly line: number
  /** A place in the bytes that it does not reach beyond. */
  readonly position: number
  /** `null` of a line that is longer than lines may be. */
  readonly text: string | null
}

/**
 * The lines of a text of any length and encoding: no more than the longest line and a chunk are in memory at a time.
 * @throws Refusal `binary` or `unknown-encoding`
 */
export function* textLines(input: ContainerInput, longest: number): Generator<TextLine, void, undefined> {
  const { content } = input
  const encoding = encodingOf({ ...input, bytes: content.read(0, CHUNK) })
  const decoder = new TextDecoder(encoding)
  const rest = new Rest(longest)
  let line = 1
  for (let at = 0; at < content.size; ) {
    const bytes = content.read(at, CHUNK)
    if (bytes.length === 0) break
    at += bytes.length
    const pieces = decoder.decode(bytes, { stream: at < content.size }).split('\n')
    const last = pieces.pop()!
    for (const piece of pieces) yield { line: line++, position: at, text: rest.endedBy(piece) }
    rest.add(last)
  }
  if (!rest.isEmpty) yield { line, position: content.size, text: rest.endedBy('') }
}

/** What of a line has come so far. */
class Rest {
  readonly #longest: number
  #parts: string[] = []
  #length = 0

  constructor(longest: number) {
    this.#longest = longest
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }

  add(part: string): void {
    this.#length += part.length
    if (this.#length <= this.#longest) this.#parts.push(part)
    else this.#parts = []
  }

  /** The whole line, and begins the next. */
  endedBy(part: string): string | null {
    this.add(part)
    const text = this.#length > this.#longest ? null : this.#parts.join('')
    this.#parts = []
    this.#length = 0
    return text === null ? null : repairSurrogates(text.endsWith('\r') ? text.slice(0, -1) : text)
  }
}
