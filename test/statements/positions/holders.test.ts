import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ofKind, type Position } from '../../../src/vocabulary/index.ts'
import { readAll } from '../../fixtures/reader.ts'

const positions = (text: string): Position[] => ofKind('position', readAll(text).statements)

describe('who holds a stance', () => {
  it('is the noun that a pronoun stands for, which the sentence does not state', () => {
    const [position] = positions('Energy Minister Ana Ruiz said sales rose 5%. She opposes the levy.')
    assert.equal(position!.quote, 'She opposes the levy.')
    assert.equal(position!.actor, 'Energy Minister Ana Ruiz')
    assert.deepEqual(position!.inferred, ['actor'])
  })

  it('is whoever speaks in the first person', () => {
    const [position] = positions('“We oppose the levy,” said Juan Prado.')
    assert.equal(position!.actor, 'Juan Prado')
  })

  it('is the author where nobody is quoted', () => {
    const [position] = positions('I oppose the levy.')
    assert.equal(position!.actor, null)
    assert.deepEqual(position!.inferred, [])
  })

  it('is whoever is quoted, in each sentence of a quotation that runs on', () => {
    const text = '“Peru should wait,” Juan Prado said. “It must not sign now. Chile should not either.”'
    assert.deepEqual(
      positions(text).map(({ actor, stance }) => [actor, stance]),
      [
        ['Juan Prado', 'recommends'],
        ['Juan Prado', 'recommends'],
        ['Juan Prado', 'recommends'],
      ],
    )
  })

  it('speaks for the states that its words name', () => {
    const [position] = positions('The Polish and Czech ministers opposed the German offer.')
    assert.deepEqual(position!.holders, ['CZ', 'PL'])
    assert.deepEqual(position!.addressee, ['DE'])
  })
})

describe('a sentence', () => {
  it('has one position at the most, that of its main verb', () => {
    const found = positions('While opposing the tax, France backed the fund and urged Spain to join.')
    assert.deepEqual(
      found.map(({ stance, actor }) => [stance, actor]),
      [['supports', 'France']],
    )
  })

  it('is the whole span', () => {
    const text = 'Trade grew. “Norway backed the plan,” he said. It rained.'
    const [position] = positions(text)
    assert.equal(text.slice(position!.start, position!.end), '“Norway backed the plan,” he said.')
  })
})

describe('hostile texts', () => {
  it('take one position a sentence, however often the words are said', () => {
    assert.equal(positions(`Chile urged Peru ${'to urge Chile '.repeat(3000)}.`).length <= 200, true)
    assert.equal(positions('condemned '.repeat(20_000)).length, 0)
    assert.equal(positions('should '.repeat(20_000)).length, 0)
  })
})
