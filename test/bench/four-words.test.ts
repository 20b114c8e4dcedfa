import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fourWords, overlap } from '../../bench/four-words.ts'
import { isUnseen, pageFixtures } from '../fixtures/pages.ts'

const score = (found: string, article: string, either = '') =>
  overlap(fourWords(found), fourWords(article), fourWords(either))

test('runs of four words are counted, whatever their letters, stops and line ends', () => {
  assert.deepEqual(
    [...fourWords('Trade rose, in\nMay; trade ROSE in May.')],
    [
      ['trade rose in may', 2],
      ['rose in may trade', 1],
      ['in may trade rose', 1],
      ['may trade rose in', 1],
    ],
  )
  assert.deepEqual([...fourWords('It rose.')], [['it rose', 1]])
  assert.deepEqual([...fourWords('贸易额增长').keys()], ['贸 易 额 增', '易 额 增 长'])
  assert.equal(fourWords(' – ').size, 0)
})

test('what is missed and what is too much both cost, what may be either does not', () => {
  assert.equal(score('one two three four', 'One two, three four.'), 1)
  assert.equal(score('one two three four five', 'one two three four'), 2 / 3)
  assert.equal(score('one two three four', 'one two three four five'), 2 / 3)
  assert.equal(score('one two three four five', 'one two three four', 'two three four five'), 1)
  assert.equal(score('', 'one two three four'), 0)
  assert.equal(score('', ''), 1)
})

test('there are more than forty pages, a third of them unseen, each with what is to be found', () => {
  const pages = pageFixtures()
  assert.ok(pages.length >= 40)
  const unseen = pages.filter(({ name }) => isUnseen(name)).length
  assert.ok(unseen * 4 >= pages.length && unseen * 2 <= pages.length, `${unseen} of ${pages.length}`)
  for (const page of pages) {
    assert.ok(page.text.length > 100 && page.title !== '', page.name)
    assert.match(page.published, /^\d{4}-\d\d-\d\d$/, page.name)
  }
})
