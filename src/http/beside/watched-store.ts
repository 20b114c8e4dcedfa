import type { Progress, Store } from '../../vocabulary/index.ts'

/** A store that tells how many documents were looked through whenever all of them are. */
export function watchedStore(store: Store, tell: (progress: Progress) => void): Store {
  async function* watched<T>(
    part: Progress['part'],
    pages: AsyncIterable<readonly T[]>,
    documents: (page: readonly T[]) => number,
  ): AsyncGenerator<readonly T[]> {
    const { documents: total } = await store.status()
    let done = 0
    tell({ part, done, total })
    for await (const page of pages) {
      yield page
      done += documents(page)
      tell({ part, done, total })
    }
  }
  const told: Partial<Store> = {
    eachFigure: () =>
      watched('figures', store.eachFigure(), (page) => new Set(page.map(({ document }) => document.key)).size),
    eachText: () => watched('texts', store.eachText(), (page) => page.length),
  }
  return new Proxy(store, {
    get(target, name) {
      const own = told[name as keyof Store] ?? target[name as keyof Store]
      return typeof own === 'function' ? own.bind(target) : own
    },
  })
}
