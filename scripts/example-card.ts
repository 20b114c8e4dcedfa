import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPipeline } from '../src/pipeline.ts'
import { type Figure, ofKind } from '../src/vocabulary/index.ts'

/**
 * The statement that an empty record shows as an example, as it is read from one of `examples/`: written into the
 * interface by this script, and compared by a test.
 */
const ROOT = join(import.meta.dirname, '..')
const FILE = '01-customs-wire.txt'
export const EXAMPLE_CARD = join(ROOT, 'web/src/rooms/welcome/example.json')

/** A figure with the words around it and what is known of its article. */
export interface Example {
  readonly title: string
  readonly publisher: string
  readonly lang: string
  readonly before: string
  readonly after: string
  readonly figure: Figure
}

export function exampleCard(): Example {
  const lines = readFileSync(join(ROOT, 'examples/index.jsonl'), 'utf8').trim().split('\n')
  const { file, ...metadata } = lines.map((line) => JSON.parse(line)).find((each) => each.file === FILE)
  const bytes = readFileSync(join(ROOT, 'examples', file))
  const { document, statements } = createPipeline().read({ file, path: file, name: file, bytes, metadata })
  const figure = ofKind('figure', statements).find(({ speaker }) => speaker !== null)!
  const [from, to] = [document.text.lastIndexOf('\n', figure.start) + 1, document.text.indexOf('\n', figure.end)]
  return {
    title: metadata.title,
    publisher: metadata.publisher,
    lang: metadata.lang,
    before: document.text.slice(from, figure.start),
    after: document.text.slice(figure.end, to),
    figure,
  }
}

if (import.meta.main) writeFileSync(EXAMPLE_CARD, `${JSON.stringify(exampleCard(), null, 2)}\n`)
