import assert from 'node:assert/strict'
import { it } from 'node:test'
import { read } from '../../fixtures/reader.ts'

/** A sentence whose figures stand between « and », each followed by the first letter of its modality: a, t, f, h or d. */
const MODALITIES: Readonly<Record<string, string>> = {
  a: 'asserted',
  t: 'target',
  f: 'forecast',
  h: 'hoped',
  d: 'denied',
}

/** One test for every sentence: all its marked figures are found, each with its modality. */
export function modalities(sentences: string, metadata = {}): void {
  for (const line of sentences.split('\n').filter((line) => line.trim() !== '')) {
    it(line.trim(), () => {
      const wanted: { start: number; modality: string }[] = []
      let text = ''
      for (const part of line.trim().replaceAll('\\n', '\n').split('«')) {
        const [quote, rest] = part.includes('»') ? part.split('»') : [null, part]
        if (quote !== null) {
          wanted.push({ start: text.length, modality: MODALITIES[rest![0]!]! })
          text += quote! + rest!.slice(1)
        } else text += rest
      }
      const { statements } = read(text, metadata)
      const found = wanted.map(({ start }) => {
        const figure = statements.find((statement) => statement.start === start)
        return { start, modality: figure?.kind === 'figure' ? figure.modality : 'not found' }
      })
      assert.deepEqual(found, wanted)
    })
  }
}
