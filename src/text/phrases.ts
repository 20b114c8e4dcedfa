import type { PhraseMatch, PhraseTable } from '../vocabulary/index.ts'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value: T | undefined
}

/** Marks of the words that phrases begin with: most words of a text begin none, which their letters tell without a look-up. */
const MARKS = 1 << 14

/** A number of a word's length and three of its letters. */
function markOf(word: string): number {
  const { length } = word
  if (length === 0) return 0
  const inner = length > 1 ? word.charCodeAt(1) : 0
  return (word.charCodeAt(0) * 961 + inner * 31 + word.charCodeAt(length - 1) * 7 + length * 521) & (MARKS - 1)
}

/** Builds a table from phrases whose words are parted by single spaces; a later entry replaces an equal earlier one. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const root: Node<T> = { next: new Map(), value: undefined }
  const marks = new Uint8Array(MARKS)
  for (const [phrase, value] of entries) {
    let node = root
    for (const word of phrase.split(' ')) {
      if (node === root) marks[markOf(word)] = 1
      let child = node.next.get(word)
      if (!child) node.next.set(word, (child = { next: new Map(), value: undefined }))
      node = child
    }
    node.value = value
  }
  return {
    at(words, index) {
      const first = words[index]
      return first === undefined || marks[markOf(first.lower)] === 0 ? null : longestFrom(root, words, index)
    },
  }
}

function longestFrom<T>(
  root: Node<T>,
  words: readonly { readonly lower: string }[],
  index: number,
): PhraseMatch<T> | null {
  let node: Node<T> | undefined = root
  let best: PhraseMatch<T> | null = null
  for (let at = index; at < words.length; at++) {
    node = node.next.get(words[at]!.lower)
    if (!node) break
    if (node.value !== undefined) best = { value: node.value, length: at - index + 1 }
  }
  return best
}
