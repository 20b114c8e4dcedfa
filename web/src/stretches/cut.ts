/** Neighbouring items of a long list that are set on the page together or not at all. */
export interface Stretch<T> {
  readonly items: readonly T[]
  /** The lengths of its items added up. */
  readonly length: number
}

/** Cuts a list into stretches of at most a length each; an item that is longer alone has a stretch for itself. */
export function stretchesOf<T>(items: readonly T[], lengthOf: (item: T) => number, most: number): Stretch<T>[] {
  const stretches: Stretch<T>[] = []
  let begun: T[] = []
  let length = 0
  for (const item of items) {
    const more = lengthOf(item)
    if (begun.length > 0 && length + more > most) {
      stretches.push({ items: begun, length })
      begun = []
      length = 0
    }
    begun.push(item)
    length += more
  }
  return begun.length > 0 ? [...stretches, { items: begun, length }] : stretches
}
