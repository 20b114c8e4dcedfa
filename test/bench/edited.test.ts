import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { edited } from '../../bench/edited.ts'
import { articles } from '../../bench/generate.ts'
import { seeded } from '../../bench/random.ts'

const [TEXT] = [...articles(1).take(1)].map(({ text }) => text) as [string]
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')
const [, , ...paragraphs] = TEXT.trimEnd().split('\n\n')

describe('an edited copy', () => {
  it('is the same for the same seed', () => {
    const edits = { words: 0.1, sentences: 0.2 }
    assert.equal(edited(TEXT, edits, seeded(1)), edited(TEXT, edits, seeded(1)))
    assert.notEqual(edited(TEXT, edits, seeded(1)), edited(TEXT, edits, seeded(2)))
  })

  it('has another title and byline, and no dateline', () => {
    const [title, byline, first, ...others] = edited(TEXT, { words: 0, sentences: 0 }, seeded(1))
      .trimEnd()
      .split('\n\n')
    assert.deepEqual([title, byline], ['What was told elsewhere', 'Own report'])
    assert.ok(paragraphs[0]!.endsWith(` — ${first}`))
    assert.deepEqual(others, paragraphs.slice(1))
  })

  it('has about as many words changed as it is told', () => {
    const [before, after] = [paragraphs.join(' '), edited(TEXT, { words: 0.1, sentences: 0 }, seeded(1))].map(wordsOf)
    const kept = after!.slice(-200).filter((word, index) => word === before!.at(index - 200)).length
    assert.ok(kept > 160 && kept < 198, String(kept))
  })

  it('has sentences dropped', () => {
    const fewer = wordsOf(edited(TEXT, { words: 0, sentences: 0.3 }, seeded(1))).length
    assert.ok(fewer < wordsOf(TEXT).length * 0.9)
    assert.ok(fewer > wordsOf(TEXT).length * 0.4)
  })
})
