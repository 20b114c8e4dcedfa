import assert from 'node:assert/strict'
import { it } from 'node:test'
import { read } from '../../fixtures/reader.ts'

/**
 * A sentence whose figures stand between « and », each followed by a sign of its measure: `=` a level, `%` a share, `#` a rank,
 * `+` a growth, `-` a fall.
 */
const MEASURES: Readonly<Record<string, string>> = {
  '=': 'level',
  '%': 'share',
  '#': 'rank',
  '+': 'change',
  '-': 'change -',
}

/** One test for every sentence: all its marked figures are found, each with its measure and its sign. */
export function measures(sentences: string, metadata = {}): void {
  for (const line of sentences.split('\n').filter((line) => line.trim() !== '')) {
    it(line.trim(), () => {
      const wanted: { start: number; measure: string }[] = []
      let text = ''
      for (const part of line.trim().split('«')) {
        const [quote, rest] = part.includes('»') ? part.split('»') : [null, part]
        if (quote !== null) {
          wanted.push({ start: text.length, measure: MEASURES[rest![0]!]! })
          text += quote! + rest!.slice(1)
        } else text += rest
      }
      const { statements } = read(text, metadata)
      const found = wanted.map(({ start }) => {
        const figure = statements.find((statement) => statement.start === start)
        if (figure?.kind !== 'figure') return { start, measure: 'not found' }
        const isFall = figure.measure === 'change' && (figure.value ?? 0) < 0
        return { start, measure: figure.measure + (isFall ? ' -' : '') }
      })
      assert.deepEqual(found, wanted)
    })
  }
}
