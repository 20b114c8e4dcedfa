import { openArticles } from '../../src/workers/index.ts'

/** A program whose parsing process never comes back from its document. */
const content = new Uint8Array(Buffer.from('spin'))
const article = { file: 'a.txt', path: 'a.txt', name: 'a.txt', content, size: 4, metadata: {} }
const parser = new URL('fake-parser.ts', import.meta.url)
for await (const outcomes of openArticles([article], { parser })) console.log(outcomes.length)
