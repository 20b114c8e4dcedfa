import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { copiedPassages } from '../../src/record/copied-passages.ts'

const PASSAGE =
  'The two ministers said after their talks that trade between the countries had grown for a third year and now stood at $5.1 billion, more than ever before.'
const OTHER =
  'A new bridge over the border river will be opened in the spring, when the customs post beside it has been built and staffed by both sides.'

const texts = new Map([
  ['first', `${PASSAGE}\n\nSomething of its own follows here, which nobody else has.`],
  ['second', `An opening of its own.\n\n${PASSAGE.replace('had grown', 'grew')}`],
  ['third', OTHER],
])

const spanOf = (key: string) => {
  const start = texts.get(key)!.indexOf('$5.1')
  return { start, end: start + 12 }
}

describe('a passage that one text has from another', () => {
  it('has one name in both, whatever was edited in it', async () => {
    const passageOf = await copiedPassages(texts)
    const name = passageOf('first', spanOf('first'))
    assert.ok(name)
    assert.equal(passageOf('second', spanOf('second')), name)
  })

  it('has none where a text has the place to itself', async () => {
    const passageOf = await copiedPassages(texts)
    assert.equal(passageOf('third', { start: 0, end: 5 }), null)
    assert.equal(passageOf('first', { start: PASSAGE.length + 4, end: PASSAGE.length + 10 }), null)
    assert.equal(passageOf('nowhere', { start: 0, end: 5 }), null)
  })

  it('is not looked for in one text or none', async () => {
    assert.equal((await copiedPassages(new Map()))('first', { start: 0, end: 1 }), null)
    assert.equal((await copiedPassages(new Map([['first', PASSAGE]])))('first', { start: 0, end: 1 }), null)
  })

  it('has the same name in whatever order the texts come', async () => {
    const turned = await copiedPassages(new Map([...texts].toReversed()))
    assert.equal(turned('first', spanOf('first')), (await copiedPassages(texts))('first', spanOf('first')))
  })
})
