import { createApp } from '../../src/http/index.ts'
import { openStore } from '../../src/store/index.ts'
import type { Store } from '../../src/vocabulary/index.ts'
import { read } from '../fixtures/reader.ts'
import { HERE } from './record.ts'

export type ArticleText = readonly [name: string, text: string, published: string]

/** A record of articles that were read, and its API. */
export interface ServedArticles {
  readonly store: Store
  put(...article: ArticleText): Promise<void>
  get<T>(address: string): Promise<{ readonly status: number; readonly body: T }>
}

export async function serveArticles(articles: readonly ArticleText[]): Promise<ServedArticles> {
  const store = await openStore(':memory:')
  const put = async (name: string, text: string, published: string) => {
    const reading = read(text, { published, url: `https://press.example/${name}` })
    await store.put({ ...reading, document: { ...reading.document, id: name, name: `${name}.txt` } })
  }
  for (const article of articles) await put(...article)
  const app = createApp({ store })
  return {
    store,
    put,
    async get<T>(address: string) {
      const response = await app.request(`http://${HERE}${address}`, { headers: { host: HERE } })
      return { status: response.status, body: (await response.json()) as T }
    },
  }
}
