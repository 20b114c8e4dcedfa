import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Pipeline } from '../src/pipeline.ts'
import type { Document } from '../src/vocabulary/index.ts'
import { articles } from './generate.ts'

/** The articles that have a gold record, or generated ones where `CHANCERY_CORPUS` names no folder; read as English. */
export function benchDocuments(pipeline: Pipeline): { readonly from: string; readonly documents: readonly Document[] } {
  const corpus = process.env['CHANCERY_CORPUS'] ?? ''
  const gold = corpus === '' ? [] : namesIn(join(corpus, 'gold'), '.gold.jsonl')
  const files = ['seeds', 'articles'].flatMap((folder) =>
    gold.map((name) => join(corpus, 'corpus', folder, `${name}.txt`)).filter((file) => existsSync(file)),
  )
  const open = (name: string, bytes: Uint8Array) =>
    pipeline.open({ file: name, path: name, name, metadata: { lang: 'en' }, bytes })
  if (files.length > 0) {
    const documents = files.map((file) => open(basename(file), readFileSync(file)))
    return { from: 'articles with a gold record', documents }
  }
  const made = [...articles(3).take(50)].map(({ name, text }) => open(name, Buffer.from(text)))
  return { from: 'generated articles', documents: made }
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
}
