import { createPipeline } from '../../src/pipeline.ts'
import type { Reading } from '../../src/vocabulary/index.ts'

let pipeline: ReturnType<typeof createPipeline> | undefined

/** A text read through the whole pipeline as `note.txt` of 1 September 2024. */
export function readingOf(text: string, lang = 'en'): Reading {
  pipeline ??= createPipeline()
  const metadata = { lang, published: '2024-09-01', title: 'A\u202Enote' }
  return pipeline.read({ file: 'note.txt', path: 'note.txt', name: 'note.txt', bytes: Buffer.from(text), metadata })
}
