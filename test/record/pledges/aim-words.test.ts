import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pledgesIn } from '../../fixtures/checked.ts'
import { aim, pledges } from './told.ts'
import type { PledgeStrength, PledgeWay } from '../../../src/vocabulary/index.ts'

/** The strength that a sentence gives to the amount between its two halves. */
const strengthOf = (before: string, after = '.', title: string | null = null): PledgeStrength =>
  pledges([aim('2030', 9, { before, after, ...(title === null ? {} : { title }) })], [], null)[0]!.strength

const STRENGTHS: Readonly<Record<PledgeStrength, readonly (readonly [before: string, after?: string])[]>> = {
  hoped: [
    ['Peru hopes to raise its trade with Chile to '],
    ['Chile wants to bring trade with Peru to '],
    ['The minister expects the two to reach '],
    ['Signing the treaty was one thing, but now the company wants to sell '],
  ],
  aimed: [
    ['Peru and Chile aim to raise trade to '],
    ['They set a goal of '],
    ['Their plan is to raise trade to '],
    ['Trade of ', ' by 2030 is the target of both governments.'],
    ['After the trade deal, Peru aims to sell Chile '],
    ['For trade the figure is '],
  ],
  pledged: [
    ['Chile pledged to buy goods worth '],
    ['Peru has promised Chile purchases of '],
    ['They committed themselves to trade of '],
    ['Chile undertook to lift its imports to '],
    ['Peru will sell Chile '],
  ],
  agreed: [
    ['Peru and Chile agreed to raise trade to '],
    ['In a joint statement, the two set a goal of '],
    ['Under the new trade agreement Chile will buy '],
    ['The treaty sets a goal of '],
    ['According to the memorandum of understanding, the parties aim for '],
    ['The two aim for trade of ', ', according to the joint declaration.'],
    ['They agreed on a plan to bring trade to '],
  ],
}

describe('how firmly an amount is aimed at', () => {
  for (const [strength, sentences] of Object.entries(STRENGTHS)) {
    for (const [before, after] of sentences) {
      it(`${strength}: ${before}…${after ?? ''}`, () => assert.equal(strengthOf(before, after), strength))
    }
  }

  it('is told by its own sentence alone', () => {
    assert.equal(strengthOf('The two agreed on many things. Peru aims for '), 'aimed')
    assert.equal(strengthOf('Peru aims for ', '. The two agreed on many things.'), 'aimed')
  })

  it('is agreed where the document itself was', () => {
    assert.equal(strengthOf('The Parties aim for trade of ', '.', 'Joint Statement of Peru and Chile'), 'agreed')
    assert.equal(strengthOf('The Parties hope for trade of ', '.', 'Joint Statement of Peru and Chile'), 'hoped')
    assert.equal(strengthOf('The Parties aim for trade of ', '.', 'A statement on trade'), 'aimed')
  })

  it('is hoped where the reader of the figure took it for a hope', () => {
    const hope = aim('2030', 9, { modality: 'hoped', before: 'By the agreement, trade could be ' })
    assert.equal(pledges([hope], [], null)[0]!.strength, 'hoped')
  })

  it('is the firmest of its wordings', () => {
    const aims = ['They hope for ', 'They agreed on ', 'They aim for '].map((before, index) =>
      aim('2030', 9, { before, said: `202${index}-01-01`, modality: index === 0 ? 'hoped' : 'target' }),
    )
    const [pledge] = pledges(aims, [], null)
    assert.equal(pledge!.strength, 'agreed')
    assert.deepEqual(
      pledge!.wordings.map(({ strength }) => strength),
      ['hoped', 'agreed', 'aimed'],
    )
  })
})

const WAYS: Readonly<Record<PledgeWay, readonly string[]>> = {
  rise: ['Peru and Chile aim to raise trade to ', 'They want to cut tariffs and raise trade to ', 'The target is '],
  fall: ['They aim to cut imports to ', 'The plan is to bring down the deficit to ', 'Imports are to be limited to '],
  keep: ['They undertook to keep trade at ', 'Chile promised to maintain imports of '],
}

describe('whether an amount is come up to, come down to or held', () => {
  for (const [way, sentences] of Object.entries(WAYS)) {
    for (const before of sentences) {
      it(`${way}: ${before}…`, () => assert.equal(pledges([aim('2030', 9, { before })], [], null)[0]!.way, way))
    }
  }
})

describe('what an article aims at', () => {
  const READ: readonly (readonly [text: string, strength: PledgeStrength, way: PledgeWay, isDropped: boolean])[] = [
    ['Peru and Chile aim to raise trade between them to $9 billion by 2030.', 'aimed', 'rise', false],
    ['Peru and Chile agreed to raise trade between them to $9 billion by 2030.', 'agreed', 'rise', false],
    ['Germany plans to cut gas imports from Russia to under 10 billion cubic metres by 2030.', 'aimed', 'fall', false],
    [
      'Brazil promised to keep its imports of wheat from Argentina above 5 million tonnes in 2030.',
      'pledged',
      'keep',
      false,
    ],
    ['India hopes that its exports to Japan will reach $10 billion by 2030.', 'hoped', 'rise', false],
    ['Peru and Chile dropped the goal of raising trade to $9 billion by 2030.', 'aimed', 'rise', true],
    [
      'Trade between Peru and Chile will no longer reach $9 billion by 2030, the minister said.',
      'pledged',
      'rise',
      true,
    ],
  ]
  for (const [text, strength, way, isDropped] of READ) {
    it(text, () => {
      const [pledge, ...more] = pledgesIn([[text, { published: '2021-03-01' }]])
      assert.equal(more.length, 0)
      assert.deepEqual([pledge!.strength, pledge!.way, pledge!.isDropped], [strength, way, isDropped])
    })
  }

  it('is no forecast and no fact', () => {
    const text =
      'Trade between Peru and Chile was $8 billion in 2020. Analysts forecast that it will be $9 billion in 2025.'
    assert.deepEqual(pledgesIn([text]), [])
  })
})
