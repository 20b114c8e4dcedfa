/**
 * Does a piece of work for each thing and yields the results in the order of the things, whatever the order in which
 * they are done. At most `ahead` are under way or wait for their turn: whoever takes results slowly slows down the work.
 */
export async function* inOrder<T, R>(
  things: Iterable<T> | AsyncIterable<T>,
  ahead: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const underway: Promise<R>[] = []
  for await (const thing of things) {
    const promise = work(thing)
    // Whoever stops taking results wants to hear of no failure behind.
    promise.catch(() => undefined)
    underway.push(promise)
    if (underway.length >= ahead) yield await underway.shift()!
  }
  while (underway.length > 0) yield await underway.shift()!
}
