import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { actorsLayout } from '../../src/statements/by-rule/actors/choice/index.ts'
import { layoutOf } from '../../src/statements/by-rule/choice/layout.ts'
import { weightsOf } from '../../src/statements/by-rule/choice/weights.ts'
import { exampleReader } from '../../scripts/learn/examples.ts'
import { costAt, type Example, fit } from '../../scripts/learn/fit.ts'
import { examplesOf } from '../../scripts/learn/measure.ts'
import { Paper } from '../../scripts/learn/paper.ts'
import { actorsFrom, setsFor } from '../../scripts/learn/sets.ts'
import { weightsFile } from '../../scripts/learn/weights-file.ts'

/** Two options, each with its features; the given one is right. */
function example(one: number[], other: number[], right: number, weight = 1): Example<string> {
  const paper = new Paper<string>()
  paper.offer('one', [paper.part(one, 0)])
  paper.offer('other', [paper.part(other, 0)])
  return { paper, right: [right], weight }
}

/** Feature 0 tells which is right, but for one time in five; feature 1 tells nothing. */
const EXAMPLES = Array.from({ length: 100 }, (_, index) =>
  example([0, ...(index % 2 ? [1] : [])], index % 2 ? [] : [1], index % 5 === 0 ? 1 : 0),
)

describe('what is learnt', () => {
  it('is what tells right from wrong, and nothing of what does not', () => {
    const [telling, silent] = fit(EXAMPLES, 2)
    assert.ok(telling! > 0.4, `${telling}`)
    assert.ok(Math.abs(silent!) < 0.05, `${silent}`)
  })

  it('is the same each time, and costs least', () => {
    const weights = fit(EXAMPLES, 2)
    assert.deepEqual(fit(EXAMPLES, 2), weights)
    const least = costAt(weights, EXAMPLES)
    for (const [index, step] of [
      [0, 0.05],
      [0, -0.05],
      [1, 0.05],
      [1, -0.05],
    ] as const) {
      const moved = Float64Array.from(weights)
      moved[index]! += step
      assert.ok(costAt(moved, EXAMPLES) > least)
    }
  })

  it('follows examples by how much they count, and passes over those without a right option', () => {
    const torn = [example([0], [], 0, 1), example([0], [], 1, 40)]
    assert.ok(fit(torn, 1)[0]! < -0.3)
    assert.deepEqual(fit([{ ...example([0], [], 0), right: [] }], 1), new Float64Array(1))
  })

  it('chooses the first of equals, and nothing where nothing was offered', () => {
    assert.equal(example([0], [0], 0).paper.winner(new Float64Array(1)), 'one')
    assert.equal(new Paper<string>().winner(new Float64Array(1)), null)
  })
})

it('the file has a line a feature and a column a role, rounded', () => {
  const layout = layoutOf([{ name: 'state', roles: ['giver', 'taker'], features: ['near', 'far'] }])
  const file = weightsFile(layout, Float64Array.from([0.123, -0.001, 2, 3]), 'two figures')
  assert.match(file, /^# Learnt from two figures\.$/m)
  assert.ok(file.endsWith('state:\n  roles: [giver, taker]\n  weights:\n    near: [0.12, 2]\n    far: [0, 3]\n'))
})

/** By how much the cost of the file's weights may exceed the least: the reader may have moved a little since. */
const STALE = 1.03

const corpus = process.env.CHANCERY_CORPUS ?? null
it('the weights of the actors are what the script learns from the articles as they are read now', {
  skip: corpus ? false : 'CHANCERY_CORPUS names no folder',
}, () => {
  const { articles, sentences } = setsFor(corpus)
  const examples = [...actorsFrom(articles), ...sentences].map(exampleReader()).flatMap(examplesOf)
  const least = costAt(fit(examples, actorsLayout.size), examples)
  const cost = costAt(weightsOf(actorsLayout, loadOntology().choices.get('actors')!), examples)
  assert.ok(cost < least * STALE, `${cost} is far from ${least}: run npm run learn`)
  assert.ok(cost >= least)
})
