import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LinkRelation } from '../../src/vocabulary/index.ts'
import { figure, read } from '../fixtures/reader.ts'

type Case = readonly [text: string, quote: string, relation: LinkRelation, to: string]

const SAME: readonly Case[] = [
  ['Peru will lend Chile 5 billion soles ($1.3 billion).', '$1.3 billion', 'same-amount', '5 billion soles'],
  ['Trade reached 240 billion yuan, or about $33 billion.', '$33 billion', 'same-amount', '240 billion yuan'],
  ['The plant cost 2 billion euros (about $2.2 billion) to build.', '$2.2 billion', 'same-amount', '2 billion euros'],
  ['Kenya owes Japan 90 billion yen, equivalent to $600 million.', '$600 million', 'same-amount', '90 billion yen'],
  ['Oman sold India gas for 3 bln dlrs (2.7 bln euros) in 2021.', '2.7 bln euros', 'same-amount', '3 bln dlrs'],
  ['The line is 100 miles (161 km) long.', '161 km', 'same-amount', '100 miles'],
]

const CHANGES: readonly Case[] = [
  ['Exports of Chile to Peru rose 12% to $3.4 billion in 2023.', '12%', 'change-of', '$3.4 billion'],
  ['Exports of Chile to Peru were $3.4 billion in 2023, up 12%.', '12%', 'change-of', '$3.4 billion'],
  ['Trade between Iran and Oman fell by 8.5 pct to 2.1 bln dlrs.', '8.5 pct', 'change-of', '2.1 bln dlrs'],
  ['Exports of Chile to Peru grew by $200 million to $3.4 billion.', '$200 million', 'change-of', '$3.4 billion'],
]

const NONE: readonly (readonly [text: string, quote: string])[] = [
  ['Chile sold copper for $3 billion and Peru zinc for 2 billion euros.', '2 billion euros'],
  ['Chile spent $3 billion, Peru 2 billion soles.', '2 billion soles'],
  ['Exports of Chile to Peru rose 12% in 2023.', '12%'],
  ['The road is 100 miles (80 km of it paved) long.', '80 km'],
  ['Trade between Iran and Oman was $2 billion, or $400 a head.', '$400 a head'],
]

it('a link names the statement at its place, whatever the order of proposals', () => {
  const { statements } = read(
    'Peru lent 5 billion soles ($1.3 billion) to Chile and 7 billion soles ($1.9 billion) to Oman.',
  )
  const linked = statements.filter(({ links }) => links.length > 0)
  assert.deepEqual(
    linked.map(({ quote, links }) => [quote, statements.find(({ id }) => id === links[0]!.to)!.quote]),
    [
      ['$1.3 billion', '5 billion soles'],
      ['$1.9 billion', '7 billion soles'],
    ],
  )
})

describe('links between figures of a sentence', () => {
  for (const [text, quote, relation, to] of [...SAME, ...CHANGES]) {
    it(`«${quote}» of «${text}»`, () => {
      const [link, ...more] = figure(text, quote).links
      const other = read(text).statements.find(({ id }) => id === link?.to)
      assert.deepEqual([link?.relation, other?.quote, more.length], [relation, to, 0])
    })
  }

  for (const [text, quote] of NONE) {
    it(`none: «${quote}» of «${text}»`, () => assert.deepEqual(figure(text, quote).links, []))
  }
})
