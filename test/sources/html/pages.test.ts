import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fourWords, overlap } from '../../../bench/four-words.ts'
import { sourceFor } from '../../../src/sources/index.ts'
import { isUnseen, pageFixtures } from '../../fixtures/pages.ts'
import { articleOf, opened } from '../opened.ts'

/** Below this, part of an article was lost or part of a page was taken for it. */
const LEAST = 0.87

for (const fixture of pageFixtures().filter(({ name }) => !isUnseen(name))) {
  test(`${fixture.name}: its article, title, dates and address`, () => {
    const path = `${fixture.name}.html`
    const document = opened(fixture.bytes, path)
    const score = overlap(fourWords(articleOf(document)), fourWords(fixture.text), fourWords(fixture.either))
    assert.ok(score >= LEAST, `${score}`)
    assert.equal(document.title, fixture.title)
    assert.equal(document.lang, fixture.lang)
    assert.equal(document.url, fixture.url)
    if (fixture.name !== 'table-layout') assert.equal(document.published, fixture.published)
    const input = { file: path, path, name: path, bytes: fixture.bytes, metadata: {} }
    assert.equal(sourceFor(input).read(input).updated ?? null, fixture.updated)
  })
}
