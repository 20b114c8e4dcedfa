/** How often each run of four words stands in a text. */
export type FourWords = Map<string, number>

const WORD = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu
const RUN = 4

/** The runs of four words of a text, whatever its letters, stops and line ends; a shorter text is one run. */
export function fourWords(text: string): FourWords {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? []
  const bag: FourWords = new Map()
  if (words.length === 0) return bag
  for (let at = 0; at <= Math.max(0, words.length - RUN); at++) {
    const run = words.slice(at, at + RUN).join(' ')
    bag.set(run, (bag.get(run) ?? 0) + 1)
  }
  return bag
}

/** F1 of the four words that a reader found against those of the article; what may be either costs nothing. */
export function overlap(found: FourWords, article: FourWords, either: FourWords): number {
  let [shared, extra] = [0, 0]
  for (const [run, count] of found) {
    const right = Math.min(count, article.get(run) ?? 0)
    shared += right
    extra += Math.max(0, count - right - (either.get(run) ?? 0))
  }
  const all = [...article.values()].reduce((sum, count) => sum + count, 0)
  return all + extra + shared === 0 ? 1 : (2 * shared) / (shared + extra + all)
}
