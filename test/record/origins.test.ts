import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { originsOf } from '../../src/record/origins.ts'
import { sourceNames } from '../../src/record/source-names.ts'
import type { StatedClaim } from '../../src/vocabulary/index.ts'

const ontology = loadOntology()
const sourceOf = sourceNames({ names: ontology.names('en'), speakers: ontology.speakers })

/** `Publisher: nearest < next`, a figure of an article of its own. */
function told(line: string, index: number): StatedClaim {
  const [publisher = '', names = ''] = line.split(': ')
  const [speaker = '', ...speakerChain] = names === '' ? [] : names.split(' < ')
  return {
    from: 'statement',
    figure: { start: 0, end: 5, speaker: speaker === '' ? null : speaker, speakerChain },
    document: { name: `${index}.txt`, publisher: publisher === '?' ? null : publisher, published: null, title: null },
  } as unknown as StatedClaim
}

const origins = (...lines: string[]) => originsOf(lines.map(told), { sourceOf })

/** The articles of each group, by their number. */
const groups = (...lines: string[]): string[] =>
  origins(...lines)
    .groups.map(({ claims }) => claims.map(({ document }) => document.name.replace('.txt', '')).join(' '))
    .toSorted()

describe('figures that go back to one origin count once', () => {
  const ONE: readonly (readonly string[])[] = [
    ["Daily: China's General Administration of Customs", 'Courier: GACC', 'Post: Chinese customs data'],
    ['Daily: Russian President Vladimir Putin', 'Courier: Putin'],
    ['Daily: Russian President Vladimir Putin', 'Courier: the Russian president'],
    ['Daily: Energy Minister Pavel Lukyanchikov', 'Courier: Lukyanchikov'],
    ['Daily: the Chinese Commerce Ministry', "Courier: China's Ministry of Commerce", 'Post: MOFCOM'],
    // One agency stands behind both, whomever each quotes.
    ['Daily: Peskov < TASS', 'Courier: TASS news agency'],
    ['TASS', 'Courier: Reuters < TASS'],
    ['Daily', 'Daily'],
    ['Daily: officials', 'Daily: the data'],
    // Nothing says that what the paper tells in its own name is new.
    ['Daily', 'Daily: GACC'],
    ['Daily: customs < the minister < Reuters', 'Courier: Reuters'],
  ]
  for (const lines of ONE) {
    it(lines.join(' · '), () => assert.equal(origins(...lines).origins, 1))
  }
})

describe('what the texts tell apart stays apart', () => {
  const APART: readonly (readonly string[])[] = [
    ['Daily: GACC', "Courier: Russia's Federal Customs Service"],
    ['Daily: Chinese officials', 'Courier: Chinese officials'],
    ['Daily: the data', 'Courier: the data'],
    ['Daily: the ministry', 'Courier: the ministry'],
    ['Daily', 'Courier'],
    ['?', '?'],
    ['Daily: a Chinese analyst', 'Courier: a Chinese analyst'],
    ["Daily: Russia's finance ministry", "Courier: China's finance ministry"],
    ['Daily: Igor Ivanov', 'Courier: Sergei Ivanov'],
    // The same paper has it from two: its name does not make them one.
    ['Daily: Putin', 'Daily: GACC'],
  ]
  for (const lines of APART) {
    it(lines.join(' · '), () => assert.equal(origins(...lines).origins, lines.length))
  }
})

it('a surname that two of them can be of is neither', () => {
  assert.deepEqual(groups('A: Igor Ivanov', 'B: Sergei Ivanov', 'C: Ivanov'), ['0', '1', '2'])
})

it('a president who changed is not one person for the office', () => {
  assert.deepEqual(groups('A: US President Joe Biden', 'B: US President Donald Trump', 'C: the US president').length, 3)
})

it('what a paper tells in its own name joins one of its sources and does not make them one', () => {
  assert.deepEqual(groups('A: Putin', 'A: Putin', 'A: GACC', 'A'), ['0 1 3', '2'])
})

it('what a paper has from an agency goes with what that agency tells', () => {
  assert.deepEqual(groups('TASS: Putin', 'TASS', 'A: TASS', 'B: GACC'), ['0 1 2', '3'])
})

it('counts articles and says why', () => {
  const { articles, origins: number, groups: found } = origins('A: GACC', 'B: Chinese customs', 'C', 'C')
  assert.deepEqual([articles, number], [4, 2])
  assert.deepEqual(
    found.map(({ why }) => why.map(({ kind, name, claims }) => `${kind} ${name} ${claims.length}`)),
    [['source GACC 2'], ['publisher C 2']],
  )
})

it('near-copies of one passage count once, and the reason says so', () => {
  const claims = ['A: Putin', 'B', 'C'].map(told)
  const passageOf = ({ document }: StatedClaim) => (document.publisher === 'C' ? null : 'p1')
  const { origins: number, groups: found } = originsOf(claims, { sourceOf, passageOf })
  assert.equal(number, 2)
  assert.deepEqual(
    found[0]!.why.map(({ kind, claims: held }) => `${kind} ${held.length}`),
    ['copy 2', 'source 1', 'publisher 1'],
  )
})

it('two figures of one article are one article', () => {
  const [first] = ['A: GACC'].map(told)
  const second = { ...first!, figure: { ...first!.figure, start: 40, end: 45 } }
  assert.deepEqual(
    [originsOf([first!, second], { sourceOf })].map(({ articles, origins: number }) => [articles, number]),
    [[1, 1]],
  )
})

it('gives the same in whatever order they come', () => {
  const claims = ['A: Putin', 'A', 'B: GACC', 'C: A', 'D: Chinese customs', 'E: TASS', 'TASS: Putin', 'F'].map(told)
  const shown = (list: readonly StatedClaim[]) => JSON.stringify(originsOf(list, { sourceOf }))
  assert.equal(shown(claims.toReversed()), shown(claims))
})

it('gives nothing of nothing', () => {
  assert.deepEqual(origins(), { articles: 0, origins: 0, groups: [] })
})

it('takes thirty thousand figures that one agency stands behind in one go', () => {
  const claims = Array.from({ length: 30_000 }, (_, index) =>
    told(`P${index % 97}: Person ${'abcdefg'[index % 7]}x < TASS`, index),
  )
  const { articles, origins: number } = originsOf(claims, { sourceOf })
  assert.deepEqual([articles, number], [30_000, 1])
})
