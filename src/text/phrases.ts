import type { PhraseMatch, PhraseTable } from '../vocabulary/index.ts'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value: T | undefined
}

/** Builds a table from phrases whose words are parted by single spaces; a later entry replaces an equal earlier one. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const root: Node<T> = { next: new Map(), value: undefined }
  for (const [phrase, value] of entries) {
    let node = root
    for (const word of phrase.split(' ')) {
      let child = node.next.get(word)
      if (!child) node.next.set(word, (child = { next: new Map(), value: undefined }))
      node = child
    }
    node.value = value
  }
  return { at: (words, index) => longestFrom(root, words, index) }
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
