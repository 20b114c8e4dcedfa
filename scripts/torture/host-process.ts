import { pathToFileURL } from 'node:url'
import { collect, openArticles } from '../../src/workers/index.ts'

/**
 * A program that opens all documents in a folder and prints a line for each: run as a process, so that whoever started it
 * sees whether it came to its end. With a module of a reader behind the folder, each is opened by that, in this very
 * process.
 */
const [folder = '', reader] = process.argv.slice(2)
const { articles } = await collect([folder])
const say = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`)
if (reader === undefined) {
  for await (const outcomes of openArticles(articles, { workers: 2 })) {
    for (const outcome of outcomes) {
      const { file } = outcome.article
      say('refusal' in outcome ? { file, refused: outcome.refusal.message } : { file, text: outcome.value.text.length })
    }
  }
} else {
  const { open } = await import(pathToFileURL(reader).href)
  for (const { file, content } of articles) say({ file, text: open(content).length })
}
say({ end: true })
