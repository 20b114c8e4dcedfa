import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../fixtures/reader.ts'
import { subjectSuites } from './index.ts'

/** Each figure by the words that it holds, wherever its span ends. */
for (const [name, cases] of subjectSuites) {
  describe(name, () => {
    for (const [text, words, indicator, domain] of cases) {
      it(`«${words}» of «${text}»`, () => {
        const start = text.indexOf(words)
        const { statements } = read(text, { title: null })
        const found = statements.find((figure) => figure.start < start + words.length && figure.end > start)
        assert.ok(found, 'no figure there')
        assert.deepEqual({ indicator: found.indicator, domain: found.domain }, { indicator, domain })
      })
    }
  })
}
