import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { actorsLayout } from '../../src/statements/by-rule/actors/choice/index.ts'
import { domainsLayout } from '../../src/statements/by-rule/subject/choice/index.ts'
import { eventsLayout } from '../../src/statements/by-rule/events/choice/index.ts'
import { positionsLayout } from '../../src/statements/by-rule/positions/index.ts'
import type { Layout } from '../../src/statements/by-rule/choice/layout.ts'
import { domainReader, domainsCrossValidated, fitDomains } from './domains.ts'
import { eventReader, eventsCrossValidated, fitEvents } from './events.ts'
import { exampleReader } from './examples.ts'
import { fit } from './fit.ts'
import { crossValidated, examplesOf } from './measure.ts'
import { fitPositions, positionReader, positionsCrossValidated } from './positions.ts'
import { actorsFrom, eventsFrom, positionsFrom, setsFor } from './sets.ts'
import { weightsFile } from './weights-file.ts'

// `npm run learn` writes data/choices/actors.yaml anew, `npm run learn -- domains` data/choices/domains.yaml; with `--folds 10` either
// measures on articles left out, and writes nothing.
const { values, positionals } = parseArgs({ options: { folds: { type: 'string' } }, allowPositionals: true })
const corpus = process.env.CHANCERY_CORPUS ?? null
const sets = setsFor(corpus)
const { articles, sentences, subjects } = sets
const folds = values.folds ? Number(values.folds) : null
if (folds === null && !corpus) {
  console.error('CHANCERY_CORPUS names no folder: the weights are learnt from its articles too')
  process.exitCode = 2
} else if (positionals[0] === 'domains') learnDomains()
else if (positionals[0] === 'events') learnEvents()
else if (positionals[0] === 'positions') learnPositions()
else learnActors()

function learnActors(): void {
  const read = exampleReader()
  const learntFrom = actorsFrom(articles)
  const found = learntFrom.map(read)
  const beside = sentences.flatMap(read)
  const figures = found.flat().length
  console.log(`${learntFrom.length} articles with ${figures} figures, ${beside.length} figures in sentences`)
  if (folds !== null) {
    const { rules, learnt } = crossValidated(found, beside, folds)
    console.log(`actors right: by the rules ${rules}, learnt from other articles ${learnt}, of ${figures}`)
  } else {
    const weights = fit([...found.flatMap(examplesOf), ...examplesOf(beside)], actorsLayout.size)
    const from = `${figures} figures of ${learntFrom.length} articles and ${beside.length} of the sentences of the tests`
    write('actors', actorsLayout, weights, from)
  }
}

function learnDomains(): void {
  const read = domainReader()
  const found = articles.map(read)
  const beside = subjects.flatMap(read)
  if (folds !== null) {
    for (const { kind, statements, rules, learnt } of domainsCrossValidated(found, beside, folds))
      console.log(`${kind}: by the rules ${rules}, learnt from other articles ${learnt}, of ${statements}`)
  } else {
    const statements = found.flat()
    const from = `${statements.length} statements of ${articles.length} articles and ${beside.length} of the sentences of the tests`
    write('domains', domainsLayout, fitDomains([...statements, ...beside]), from)
  }
}

function learnEvents(): void {
  const found = eventsFrom(articles).map(eventReader())
  if (folds !== null) {
    const { marked, right, wrong } = eventsCrossValidated(found, folds)
    console.log(`events, learnt from other articles: ${right} of ${marked} told of, ${wrong} that are none`)
  } else {
    const open = found.flatMap((article) => article.found).filter(({ example }) => example !== null)
    const from = `${open.length} places in ${found.length} articles that may tell of an event`
    write('events', eventsLayout, fitEvents(open), from)
  }
}

function learnPositions(): void {
  const read = positionReader()
  const found = positionsFrom(sets).map(read)
  const beside = sets.stanceSentences.flatMap((article) => read(article).found)
  if (folds !== null) {
    const { marked, right, wrong } = positionsCrossValidated(found, beside, folds)
    console.log(`positions, learnt from other articles: ${right} of ${marked} found, ${wrong} that are none`)
  } else {
    const all = found.flatMap((article) => article.found)
    const from = `${all.length} sentences of ${found.length} articles that may take a stance and ${beside.length} of the tests`
    write('positions', positionsLayout, fitPositions([...all, ...beside]), from)
  }
}

function write(name: string, layout: Layout, weights: Float64Array, from: string): void {
  const path = join(import.meta.dirname, '..', '..', 'data', 'choices', `${name}.yaml`)
  writeFileSync(path, weightsFile(layout, weights, from))
  console.log(`written: ${path}`)
}
