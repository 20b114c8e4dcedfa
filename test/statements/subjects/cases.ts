import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Domain } from '../../../src/vocabulary/index.ts'
import { read } from '../../fixtures/reader.ts'

/** A text, words of one of its figures, and what that is of. */
export type Case = readonly [text: string, words: string, indicator: string, domain: Domain]

/** Each figure by the words that it holds, wherever its span ends. */
export function suite(name: string, cases: readonly Case[]): void {
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
