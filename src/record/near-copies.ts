import { compareTexts, FEWEST_SHARED } from './compare-texts.ts'
import { Joined, mostSharedWith, type Passages, passagesOf } from '../text/index.ts'
import { candidatesOf } from './copy-candidates.ts'
import type { Copies, CopyGroup, DocumentPlace, Furniture, NearCopy, SharedMark } from '../vocabulary/index.ts'

/** The part of a document that is compared. */
export interface ComparedText {
  readonly text: string
  readonly furniture: readonly Furniture[]
}

/** Gives the text of a document; `null` where there is none any more. */
export type TextOf = (document: string) => ComparedText | null | Promise<ComparedText | null>

/** Texts that are held at a time. */
const KEPT = 500

/**
 * Finds which documents are near-copies of each other and which passages stand in several. Documents with marks in
 * common are put together, each with few of those before it, and compared word by word: what stands in a hundred thousand
 * documents makes one group and not a pair for every two. Near to linear in the number of documents.
 *
 * `marks` are those that several documents have in common. The order of `documents` says which is the first of several.
 */
export async function nearCopies(
  documents: readonly string[],
  marks: AsyncIterable<readonly SharedMark[]> | Iterable<readonly SharedMark[]>,
  textOf: TextOf,
): Promise<Copies> {
  const candidates = await candidatesOf(documents, marks)
  const passages = new PassageMemory(documents, textOf)
  const found = new Found(documents)
  for (const { document, others } of candidates) {
    const own = await passages.of(document)
    for (const other of others) {
      const before = await passages.like(other, own)
      if (before) found.add(document, own, other, before)
    }
  }
  return found.copies()
}

/** The passages of the documents that were looked at last. */
class PassageMemory {
  readonly #documents: readonly string[]
  readonly #textOf: TextOf
  readonly #kept = new Map<number, Passages>()

  constructor(documents: readonly string[], textOf: TextOf) {
    this.#documents = documents
    this.#textOf = textOf
  }

  async of(index: number): Promise<Passages> {
    const known = this.#kept.get(index)
    if (known) return this.#keep(index, known)
    const document = await this.#textOf(this.#documents[index]!)
    return this.#keep(index, document ? passagesOf(document.text, document.furniture) : NOTHING)
  }

  /** As `of`, `null` where no passage can have been told again: most that share a phrase are let go so. */
  async like(index: number, other: Passages): Promise<Passages | null> {
    if (this.#kept.has(index)) return await this.of(index)
    const document = await this.#textOf(this.#documents[index]!)
    if (!document || mostSharedWith(document.text, document.furniture, other) < FEWEST_SHARED) return null
    return this.#keep(index, passagesOf(document.text, document.furniture))
  }

  #keep(index: number, passages: Passages): Passages {
    // What was asked for last stays longest.
    this.#kept.delete(index)
    this.#kept.set(index, passages)
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!)
    return passages
  }
}

const NOTHING: Passages = { list: [], holders: { size: 0, of: () => -1 } }

/** What the comparisons came to, joined. */
class Found {
  readonly #documents: readonly string[]
  readonly #copies = new Map<number, NearCopy>()
  readonly #alike = new Joined()
  readonly #places: (DocumentPlace & { readonly order: number })[] = []
  readonly #numbers = new Map<string, number>()
  readonly #told = new Joined()

  constructor(documents: readonly string[]) {
    this.#documents = documents
  }

  add(index: number, own: Passages, other: number, before: Passages): void {
    const { isCopy, share, passages } = compareTexts(own, before)
    for (const [one, again] of passages) {
      this.#told.join(this.#number(other, again, before), this.#number(index, one, own))
    }
    if (!isCopy) return
    this.#alike.join(other, index)
    const known = this.#copies.get(index)
    if (known && known.share >= share) return
    this.#copies.set(index, { document: this.#documents[index]!, of: this.#documents[other]!, share })
  }

  copies(): Copies {
    const groups = Map.groupBy([...this.#copies.keys()], (index) => this.#alike.of(index))
    const places = Map.groupBy(this.#places.keys(), (number) => this.#told.of(number))
    return {
      groups: [...groups].map(([first, indices]): CopyGroup => {
        return { first: this.#documents[first]!, copies: indices.map((index) => this.#copies.get(index)!) }
      }),
      passages: [...places.values()].map((numbers) => ({
        places: numbers
          .map((number) => this.#places[number]!)
          .toSorted((one, other) => one.order - other.order || one.start - other.start)
          .map(({ document, start, end }) => ({ document, start, end })),
      })),
    }
  }

  #number(index: number, passage: number, passages: Passages): number {
    const key = `${index} ${passage}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const { start, end } = passages.list[passage]!
    const number = this.#places.push({ document: this.#documents[index]!, start, end, order: index }) - 1
    this.#numbers.set(key, number)
    return number
  }
}
