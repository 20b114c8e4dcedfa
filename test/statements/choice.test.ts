import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { actorsLayout } from '../../src/statements/by-rule/actors/choice/index.ts'
import { domainsLayout } from '../../src/statements/by-rule/subject/choice/index.ts'
import { chooserBy } from '../../src/statements/by-rule/choice/ballot.ts'
import { positionsLayout } from '../../src/statements/by-rule/positions/index.ts'
import { layoutOf, numbered } from '../../src/statements/by-rule/choice/layout.ts'
import { weightsOf } from '../../src/statements/by-rule/choice/weights.ts'

const layout = layoutOf([
  { name: 'state', roles: ['giver', 'taker'], features: ['near', 'far'] },
  { name: 'figure', roles: ['flow'], features: ['money'] },
])

const DATA = {
  state: { roles: ['giver', 'taker'], weights: { near: [1, 2], far: [3, 4] } },
  figure: { roles: ['flow'], weights: { money: [5] } },
}

describe('the layout of features', () => {
  it('has a place for each feature in each role', () => {
    assert.equal(layout.size, 5)
    assert.deepEqual([layout.at('state', 'giver'), layout.at('state', 'taker'), layout.at('figure', 'flow')], [0, 2, 4])
  })

  it('knows no other role', () => {
    assert.throws(() => layout.at('state', 'flow'), /No features state for the role flow/)
  })

  it('numbers features by their names', () => {
    assert.deepEqual(numbered(['near', 'far']), { near: 0, far: 1 })
  })
})

describe('the weights of a file', () => {
  it('stand where the layout has them', () => {
    assert.deepEqual([...weightsOf(layout, DATA)], [1, 3, 2, 4, 5])
  })

  const broken: readonly (readonly [what: string, data: Record<string, unknown>])[] = [
    ['lacks a feature', { ...DATA, state: { ...DATA.state, weights: { near: [1, 2] } } }],
    ['has one more', { ...DATA, figure: { roles: ['flow'], weights: { money: [5], count: [6] } } }],
    ['has other roles', { ...DATA, figure: { roles: ['joint'], weights: { money: [5] } } }],
    ['lacks a kind', { state: DATA.state }],
    ['has a kind more', { ...DATA, answer: DATA.figure }],
    ['lacks a column', { ...DATA, state: { ...DATA.state, weights: { near: [1], far: [3, 4] } } }],
  ]
  for (const [what, data] of broken) {
    it(`are refused where the file ${what}`, () =>
      assert.throws(() => weightsOf(layout, data as typeof DATA), /npm run learn/))
  }

  const ontology = loadOntology()
  const names = new Set(ontology.names('en').map(({ form }) => form.toLowerCase()))
  for (const [choice, made] of [
    ['actors', actorsLayout],
    ['domains', domainsLayout],
    ['positions', positionsLayout],
  ] as const) {
    it(`of the ${choice} are all there, and no feature names a state`, () => {
      assert.equal(weightsOf(made, ontology.choices.get(choice)!).length, made.size)
      const words = new Set(made.groups.flatMap(({ features }) => features.flatMap((name) => name.split(/[ ,]+/))))
      assert.deepEqual(
        [...words].filter((word) => names.has(word)),
        [],
      )
    })
  }
})

describe('a choice', () => {
  const choose = chooserBy(Float64Array.from([1, 3, 2, 4, 5]))

  it('falls on what weighs most', () => {
    const answer = choose<string>(0, (ballot) => {
      const near = ballot.part([0], 0)
      const both = ballot.part([0, 1], 0)
      const money = ballot.part([0], 4)
      ballot.offer('near', [near])
      ballot.offer('near and money', [near, money])
      ballot.offer('both', [both])
    })
    assert.equal(answer, 'near and money')
  })

  it('falls on the first of equals, and on nothing where nothing is offered', () => {
    const answer = choose<string>(0, (ballot) => {
      const part = ballot.part([1], 2)
      ballot.offer('one', [part])
      ballot.offer('other', [part])
    })
    assert.equal(answer, 'one')
    assert.equal(
      choose<string>(0, () => {}),
      null,
    )
  })
})
