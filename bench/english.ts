import { parse as readDates } from 'chrono-node'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createPipeline } from '../src/pipeline.ts'
import { benchDocuments } from './corpus.ts'
import type { Bench, Measurement } from './measurement.ts'

const BYTES = 20_000_000

/**
 * The English reader, text to statements, on one core and warm; beside it wink-nlp's full pass, which gives neither values
 * nor units nor periods, and chrono-node, which gives dates only, on the same texts in the same run.
 */
export const englishBench: Bench = () => {
  const pipeline = createPipeline()
  const { from, documents } = benchDocuments(pipeline)
  const texts = documents.map(({ text }) => text)
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const rounds = Math.ceil(BYTES / size)
  const nlp = winkNLP(model)
  const chancery = rate(documents, size, rounds, (document) => pipeline.readDocument(document))
  const wink = rate(texts, size, rounds, (text) => nlp.readDoc(text))
  const chrono = rate(texts, size, rounds, (text) => readDates(text))
  const measured: Measurement[] = [
    {
      what: `english: ${from}, text to statements`,
      value: chancery,
      unit: 'MB/s',
      goal: { value: 5, is: 'at least' },
    },
    {
      what: 'english: beside wink-nlp',
      value: chancery / wink,
      unit: 'times as fast',
      goal: { value: 1.5, is: 'at least' },
    },
    { what: 'english: wink-nlp, full pass', value: wink, unit: 'MB/s' },
    { what: 'english: chrono-node, dates only', value: chrono, unit: 'MB/s' },
  ]
  return Promise.resolve(measured)
}

/** Millions of bytes a second, after a few rounds that are not counted. */
function rate<T>(things: readonly T[], size: number, rounds: number, read: (thing: T) => unknown): number {
  for (let round = 0; round < Math.min(8, rounds); round += 1) for (const thing of things) read(thing)
  const start = performance.now()
  for (let round = 0; round < rounds; round += 1) for (const thing of things) read(thing)
  return (size * rounds) / (performance.now() - start) / 1000
}
