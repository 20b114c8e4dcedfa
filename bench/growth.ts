import { loadOntology } from '../src/ontology/index.ts'
import { createChecking } from '../src/checking.ts'
import { marksOf, passagesOf, QuoteSearch } from '../src/text/index.ts'
import type { Figure, StatedClaim } from '../src/vocabulary/index.ts'
import type { Bench, Measurement } from './measurement.ts'
import { Claims } from './claims.ts'

const TIMES = 10

/** How much longer ten times as much takes of what is found again, told again and gone back to its origin. */
export const growthBench: Bench = () => {
  const ontology = loadOntology()
  const checking = createChecking(ontology)
  const claims = new Claims(ontology)
  const stated = (count: number): readonly StatedClaim[] =>
    Array.from({ length: count / 10 }, (_, index) => {
      const { document, statements } = claims.reading(index)
      return checking.claims({ document, statements: statements as readonly Figure[] }).claims
    }).flat()
  const works: readonly (readonly [what: string, work: (size: number) => () => unknown])[] = [
    ['a quote in a text of one letter', (size) => quoteIn('a'.repeat(size * 100))],
    ['marks of a text without a stop', (size) => marksIn('a b c d e f g h '.repeat(size * 6))],
    ['marks of one paragraph again and again', (size) => marksIn(`${'word and word '.repeat(12)}\n\n`.repeat(size))],
    ['origins of figures', (size) => before(stated(size), (of) => checking.origins(of))],
  ]
  return Promise.resolve(works.map(([what, work]) => measured(what, work)))
}

const SMALL = 3000

function measured(what: string, work: (size: number) => () => unknown): Measurement {
  const [little, much] = [work(SMALL), work(SMALL * TIMES)]
  processorTime(little)
  const small = Math.min(processorTime(little), processorTime(little), processorTime(little))
  const goal = { value: TIMES * 1.25, is: 'at most' } as const
  return { what: `growth: ${what}`, value: processorTime(much) / small, unit: 'times as long', goal }
}

function processorTime(work: () => unknown): number {
  const used = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(used)
  return user + system
}

const before =
  <T>(given: T, work: (given: T) => unknown) =>
  () =>
    work(given)

function quoteIn(text: string): () => unknown {
  const quote = { exact: `${text.slice(0, text.length / 4)}b`, prefix: 'a'.repeat(48), suffix: 'a'.repeat(48) }
  return () => new QuoteSearch(text).find(quote)
}

const marksIn = (text: string) => () => [marksOf(text, []), passagesOf(text, [])]
