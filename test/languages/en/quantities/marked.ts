import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { english } from '../../../../src/languages/en/index.ts'
import { mentionTables } from '../../../../src/mentions/index.ts'
import { loadOntology } from '../../../../src/ontology/index.ts'
import type { Bound } from '../../../../src/vocabulary/index.ts'

const { units } = mentionTables(english, loadOntology())

type Reading = readonly [quote: string, value: number, upper: number | null, unit: string, bound: Bound]

/** Every quantity of a sentence, as `[quote, value, upper, unit, bound]`. */
export function quantitiesOf(text: string): Reading[] {
  return english
    .measure(english.tokenize(text, 0, text.length), units)
    .quantities.map((one) => [text.slice(one.start, one.end), one.value, one.upper, one.unit, one.bound])
}

const MARK = /«([^|»]*)\|([^»]*)»/gu
const BOUNDS: ReadonlySet<string> = new Set(['exact', 'about', 'over', 'under', 'at_least', 'up_to'])

/** `«quote|value unit bound»`: the bound is left out where it is exact, a range is `low..high`. */
function expected(quote: string, reading: string): Reading {
  const words = reading.split(' ')
  const [low, high] = words[0]!.split('..')
  const bound = BOUNDS.has(words.at(-1)!) ? (words.pop() as Bound) : 'exact'
  return [quote, Number(low), high === undefined ? null : Number(high), words.slice(1).join(' '), bound]
}

const shown = (readings: readonly Reading[]): string =>
  readings
    .map(([quote, low, high, ...rest]) => `«${quote}» ${[high === null ? low : `${low}..${high}`, ...rest].join(' ')}`)
    .join(', ') || 'nothing'

/** Tests sentences whose quantities are marked in place; what is not marked must not be found. */
export function marked(name: string, sentences: readonly string[]): void {
  describe(name, () => {
    for (const sentence of sentences) {
      const text = sentence.replace(MARK, '$1')
      it(text, () => {
        const wanted = [...sentence.matchAll(MARK)].map(([, quote, reading]) => expected(quote!, reading!))
        const found = quantitiesOf(text)
        assert.deepEqual(found, wanted, `found ${shown(found)}; wanted ${shown(wanted)}`)
      })
    }
  })
}
