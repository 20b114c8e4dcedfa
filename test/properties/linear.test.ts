import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { english } from '../../src/languages/en/index.ts'
import { findMentions, mentionTables } from '../../src/mentions/index.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { articleOf, proposeFigures, statementTables } from '../../src/statements/index.ts'
import type { LanguagePack, Token } from '../../src/vocabulary/index.ts'

const ontology = loadOntology()
const pipeline = createPipeline(ontology)
const tables = mentionTables(english, ontology)

/** Tokens that tell each time they are looked at. */
function counted(tokens: Token[], look: () => void): Token[] {
  return new Proxy(tokens, {
    get(target, key, receiver) {
      if (typeof key === 'string' && key >= '0' && key < ':') look()
      return key === 'slice'
        ? (from?: number, to?: number) => counted(target.slice(from, to), look)
        : Reflect.get(target, key, receiver)
    },
  })
}

/** How often a token is looked at while its sentence is measured. */
function looksOfMeasuring(text: string): number {
  let count = 0
  english.measure(
    counted(english.tokenize(text, 0, text.length), () => count++),
    tables.units,
  )
  return count
}

/** How often a token is looked at while a text is read into proposals. */
function looksOfReading(text: string): number {
  let count = 0
  const pack: LanguagePack = {
    ...english,
    tokenize: (...place) => counted(english.tokenize(...place), () => count++),
  }
  const document = pipeline.open({
    file: 'text.txt',
    path: 'text.txt',
    name: 'text.txt',
    bytes: new TextEncoder().encode(text),
    metadata: { lang: 'en', published: '2024-09-01', title: 'A text' },
  })
  const mentions = findMentions(document, pack, tables)
  proposeFigures(articleOf(document, mentions, pack, statementTables(english, ontology)))
  return count
}

/** Sentences that go on and on, each a way to have very many numbers. */
const SENTENCES: readonly (readonly [name: string, start: string, again: string, end: string])[] = [
  ['a list that shares its last unit', 'Duties were ', '12, ', '15 and 18 per cent.'],
  ['a list of amounts', 'Peru sold ', '$5 million to Chile, ', 'and $6 million to Ghana.'],
  ['a list that shares its first noun', 'Peru sold 12 ships for Chile', ', 15 for Ghana', ' and 12 for Oman.'],
  ['numbers without a unit', 'The codes are ', '4512, ', 'and 77.'],
  ['counts without an end', 'They sent ', '5 ships and ', '6 planes.'],
  ['clauses', 'Trade rose ', '5 per cent, while it was $3 billion in 2020, and ', 'fell.'],
  ['comparisons', 'It sold ', '5 cars, up from 4 in 2020, ', 'and stopped.'],
  ['fractions', 'It took ', 'a third of the oil, half of the gas and 7-3/4 pct of it, ', 'too.'],
  ['ranges', 'It costs ', '$4-5 billion, between 3 and 4 mln tonnes, ', 'or more.'],
  ['adjectives', 'It has 12 ', 'large, ', 'ships.'],
]

function suite(what: string, looks: (text: string) => number): void {
  describe(`${what} twice as many numbers takes twice as many looks`, () => {
    for (const [name, start, again, end] of SENTENCES) {
      it(name, () => {
        const [once, twice] = [300, 600].map((times) => looks(start + again.repeat(times) + end))
        assert.ok(twice! < once! * 2.3, `${once} looks, then ${twice}`)
      })
    }
  })
}

suite('measuring a sentence with', looksOfMeasuring)
suite('reading a sentence with', looksOfReading)
