import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createChecking } from '../src/checking.ts'
import { claimsBeside, storeAsJudged } from '../src/judging/index.ts'
import { loadOntology } from '../src/ontology/index.ts'
import { createPipeline } from '../src/pipeline.ts'
import { openStore } from '../src/store/index.ts'
import { Claims } from './claims.ts'
import { articles } from './generate.ts'
import { type Bench, type Measurement } from './measurement.ts'
import { timed } from './timed.ts'

const BATCH = 250
const SEED = 3
/** Articles that are looked at one after another, each as if it had just come in. */
const COMING = 25

/**
 * A record of so many documents, a tenth and a hundredth of them, ten figures each: the whole record checked by the
 * command, and an article read and checked against it.
 */
export const liningBench: Bench = async (folder, count) => {
  const ontology = loadOntology()
  const measured: Measurement[] = []
  let before: number | null = null
  for (const size of [count / 100, count / 10, count].map(Math.floor).filter((each) => each > 0)) {
    const file = join(folder, `${size}.db`)
    await fill(file, size, new Claims(ontology))
    const checked = timed(['check', '--record', file, '--format', 'jsonl'], join(folder, 'notes.txt'))
    const perFigure = (checked.seconds / (size * 10)) * 1e6
    measured.push(
      {
        what: `lining: ${size} documents, whole record checked`,
        value: checked.seconds,
        unit: 's',
        ...limit(size, 60),
      },
      {
        what: 'lining: the same, a figure',
        value: perFigure,
        unit: 'µs',
        ...(before === null ? {} : { baseline: before }),
      },
      ...(checked.used ? memoryOf(checked.used, size) : []),
      { what: 'lining: size of the record', value: statSync(file).size / 2 ** 20, unit: 'MB' },
      ...(await coming(file, size)),
    )
    before = perFigure
  }
  return measured
}

/** Goals are for a hundred thousand documents. */
const limit = (size: number, most: number) => (size >= 100_000 ? { goal: { value: most, is: 'at most' as const } } : {})

const memoryOf = ({ megabytes, processorSeconds }: { megabytes: number; processorSeconds: number }, size: number) => [
  { what: 'lining: most memory at a time', value: megabytes, unit: 'MB', ...limit(size, 2048) },
  { what: 'lining: processor time, all threads', value: processorSeconds, unit: 's' },
]

async function fill(file: string, size: number, claims: Claims): Promise<void> {
  const store = await openStore(file)
  for (let from = 0; from < size; from += BATCH) {
    const length = Math.min(BATCH, size - from)
    await store.putAll(Array.from({ length }, (_, index) => claims.reading(from + index)))
  }
  await store.close()
}

/** An article is read, put into the record, and checked against what the record knows of what it tells. */
async function coming(file: string, size: number): Promise<readonly Measurement[]> {
  const ontology = loadOntology()
  const [pipeline, checking] = [createPipeline(ontology), createChecking(ontology)]
  const store = await openStore(file)
  const taken: number[] = []
  for (const { name, text } of articles(SEED).take(COMING)) {
    const input = { file: name, path: name, name, bytes: new TextEncoder().encode(text), metadata: { lang: 'en' } }
    const start = performance.now()
    const reading = pipeline.read(input)
    await store.put(reading)
    const document = checking.claims(reading)
    const judged = await storeAsJudged(store, ontology)
    const background = await claimsBeside([document], { store: judged, checking }, new Set())
    checking.check([document], { background })
    taken.push(performance.now() - start)
  }
  await store.close()
  const [, ...warm] = taken.toSorted((one, other) => one - other)
  return [
    {
      what: 'lining: one article read, put and checked',
      value: warm[warm.length >> 1]!,
      unit: 'ms',
      ...limit(size, 200),
    },
    { what: 'lining: the slowest of them', value: taken.toSorted((one, other) => one - other).at(-1)!, unit: 'ms' },
  ]
}
