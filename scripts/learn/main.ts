import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { actorsLayout } from '../../src/statements/by-rule/choice/actors/index.ts'
import { exampleReader } from './examples.ts'
import { fit } from './fit.ts'
import { crossValidated, examplesOf } from './measure.ts'
import { setsFor } from './sets.ts'
import { weightsFile } from './weights-file.ts'

// `npm run learn` writes data/choices/actors.yaml anew; `npm run learn -- --folds 10` measures on articles left out, and writes nothing.
const { values } = parseArgs({ options: { folds: { type: 'string' } } })
const corpus = process.env.CHANCERY_CORPUS ?? null
const { articles, sentences } = setsFor(corpus)
const read = exampleReader()
const found = articles.map(read)
const beside = sentences.flatMap(read)
const figures = found.flat().length
console.log(`${articles.length} articles with ${figures} figures, ${beside.length} figures in sentences`)
if (values.folds) {
  const { rules, learnt } = crossValidated(found, beside, Number(values.folds))
  console.log(`actors right: by the rules ${rules}, learnt from other articles ${learnt}, of ${figures}`)
} else if (corpus) {
  const weights = fit([...found.flatMap(examplesOf), ...examplesOf(beside)], actorsLayout.size)
  const from = `${figures} figures of ${articles.length} articles and ${beside.length} of the sentences of the tests`
  const path = join(import.meta.dirname, '..', '..', 'data', 'choices', 'actors.yaml')
  writeFileSync(path, weightsFile(actorsLayout, weights, from))
  console.log(`written: ${path}`)
} else {
  console.error('CHANCERY_CORPUS names no folder: the weights are learnt from its articles too')
  process.exitCode = 2
}
