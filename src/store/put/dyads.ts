/** A figure that names more states is about none of their pairs in particular beyond these. */
const MOST_ACTORS = 6

/** Every unordered pair of a figure's first six actors, each alphabetical: `CN-RU`. */
export function dyadsOf(actors: readonly string[]): readonly string[] {
  const codes = [...new Set(actors)].slice(0, MOST_ACTORS).sort()
  return codes.flatMap((first, index) => codes.slice(index + 1).map((second) => `${first}-${second}`))
}
