import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { CHECKS } from '../../src/findings/index.ts'
import { FINDING_RULES, type FindingRule } from '../../src/vocabulary/index.ts'
import { found } from '../fixtures/checked.ts'

type Case = readonly [rule: FindingRule, quote: string, wrong: string, right: string]

const PASSAGE =
  'The two delegations spoke for three hours about the state of the roads that lead to the border, about the queues of lorries that stand there in every season of the year, and about who should pay for a second bridge.'

/** Each with the control that nothing is found in the corrected text. */
const CASES: readonly Case[] = [
  [
    'name-mismatch',
    'China International Payment System (CIPS)',
    'Their banks settle through the China International Payment System (CIPS).',
    'Their banks settle through the Cross-Border Interbank Payment System (CIPS).',
  ],
  [
    'misfiled-partner',
    '$146.87 billion',
    'In 2020, trade between China and Poland exceeded $146.87 billion, up 35.8% from a year earlier.',
    'In 2021, trade between China and Russia exceeded $146.87 billion, up 35.8% from a year earlier.',
  ],
  [
    'misfiled-period',
    '$190.27 billion',
    'Trade between China and Russia reached $190.27 billion in 2021, Chinese customs said.',
    'Trade between China and Russia reached $190.27 billion in 2022, Chinese customs said.',
  ],
  [
    'misfiled-flow',
    '$115.49 billion',
    'Russian exports to China came to $115.49 billion in 2024.',
    'Chinese exports to Russia came to $115.49 billion in 2024.',
  ],
  [
    'scale-slip',
    '$240.11 million',
    'Trade between China and Russia reached $240.11 million in 2023.',
    'Trade between China and Russia reached $240.11 billion in 2023.',
  ],
  [
    'scale-slip',
    '14.4%',
    'The share of the yuan in settlements between China and Russia rose from 3.1% in 2014 to 17.5% in 2020, by 14.4%.',
    'The share of the yuan in settlements between China and Russia rose from 3.1% in 2014 to 17.5% in 2020, by 14.4 percentage points.',
  ],
  [
    'scale-slip',
    '15,320,000 cars',
    'In 2022 China exported 15,320,000 cars to Russia.',
    'In 2022 China exported 153,200 cars to Russia.',
  ],
  [
    'misfiled-partner',
    '$43.8 billion',
    'Trade between China and Kazakhstan was $31.2 billion in 2022. China and Kazakhstan want more of it. China exported goods for $11 billion to Kazakhstan in 2022. Kazakhstan exported goods for $13.2 billion to China in 2022. Trade between China and Uruguay was $43.8 billion in 2024.',
    'Trade between China and Kazakhstan was $31.2 billion in 2022. China and Kazakhstan want more of it. China exported goods for $11 billion to Kazakhstan in 2022. Kazakhstan exported goods for $13.2 billion to China in 2022. Trade between China and Kazakhstan was $43.8 billion in 2024.',
  ],
  [
    'misfiled-period',
    '$136.67 billion',
    'Trade between China and Russia from January to June 2024 amounted to $136.67 billion, an increase of 1.6%.',
    'Trade between China and Russia from January to July 2024 amounted to $136.67 billion, an increase of 1.6%.',
  ],
  [
    'differs-from-official',
    '$258.3 billion',
    'Trade between China and Russia reached $258.3 billion in 2023.',
    'Trade between China and Russia reached $240.1 billion in 2023.',
  ],
  [
    'growth-mismatch',
    '46.3%',
    'Trade between China and Russia reached $240.1 billion in 2023, up 46.3% from $190.27 billion in 2022.',
    'Trade between China and Russia reached $240.1 billion in 2023, up 26.3% from $190.27 billion in 2022.',
  ],
  [
    'parts-exceed-whole',
    '$9.4 billion',
    'Trade between Peru and Chile was $8.1 billion in 2022. From January to June 2022 trade between Peru and Chile was $9.4 billion.',
    'Trade between Peru and Chile was $8.1 billion in 2022. From January to June 2022 trade between Peru and Chile was $4.4 billion.',
  ],
  [
    'parts-exceed-whole',
    '$620 million',
    'Exports of Chile to Sweden came to $410 million in 2022. Exports of copper from Chile to Sweden came to $620 million in 2022.',
    'Exports of Chile to Sweden came to $410 million in 2022. Exports of copper from Chile to Sweden came to $260 million in 2022.',
  ],
  [
    'sum-mismatch',
    '$9.6 billion',
    'Exports of Peru to Chile were $3.2 billion in 2022. Exports of Chile to Peru were $4.1 billion in 2022. Trade between Peru and Chile was $9.6 billion in 2022.',
    'Exports of Peru to Chile were $3.2 billion in 2022. Exports of Chile to Peru were $4.1 billion in 2022. Trade between Peru and Chile was $7.3 billion in 2022.',
  ],
  [
    'growth-mismatch',
    '18%',
    'Trade between Peru and Chile was $8.1 billion in 2022, up 18% from $7.5 billion in 2021.',
    'Trade between Peru and Chile was $8.1 billion in 2022, up 8% from $7.5 billion in 2021.',
  ],
  [
    'expired-forecast',
    '$9 billion',
    'Trade between Peru and Chile will reach $9 billion by 2023, the ministry expects.',
    'Trade between Peru and Chile will reach $9 billion by 2026, the ministry expects.',
  ],
  [
    'expired-forecast',
    '€400 million',
    'Exports of Portugal to Morocco were €1.3 billion in 2022. For years the two have spoken of fruit, of cars, of a cable under the sea and of other things that both would like to sell to each other. Exports of Portugal to Morocco are expected to reach €400 million in 2021.',
    'Exports of Portugal to Morocco were €1.3 billion in 2022. For years the two have spoken of fruit, of cars, of a cable under the sea and of other things that both would like to sell to each other. Exports of Portugal to Morocco are expected to reach €400 million in 2026.',
  ],
  [
    'implausible-magnitude',
    '21.5 million Chinese tourists',
    'More than 21.5 million Chinese tourists visited Russia in 2018.',
    'More than 1.6 million Chinese tourists visited Russia in 2018.',
  ],
  [
    'date-conflict',
    'put into operation',
    'The Aurora pipeline from Peru to Chile has been operating since 2014. The pipeline was put into operation in May 2016.',
    'The Aurora pipeline from Peru to Chile has been operating since 2014. The pipeline was put into operation in May 2014.',
  ],
  [
    'repeated-passage',
    PASSAGE.slice(0, -1),
    `${PASSAGE}\n\nNothing was signed.\n\n${PASSAGE}`,
    `${PASSAGE}\n\nNothing was signed.`,
  ],
]

describe('each rule finds what it is for, and nothing in the corrected text', () => {
  for (const [rule, quote, wrong, right] of CASES) {
    it(`${rule}: ${wrong.slice(0, 90)}`, () => assert.deepEqual(found(wrong), [`${rule} «${quote}»`]))
    it(`silent: ${right.slice(0, 90)}`, () => assert.deepEqual(found(right), []))
  }

  it('sources-disagree: two articles that cannot both be right', () => {
    const one = 'Trade between Peru and Chile was $8.1 billion in 2022.'
    const [finding, ...more] = found(one, 'Trade between Peru and Chile was $9.6 billion in 2022.')
    assert.deepEqual([finding, more], ['sources-disagree «$9.6 billion»', []])
    assert.deepEqual(found(one, 'Trade between Peru and Chile was about $8 billion in 2022.'), [])
    assert.deepEqual(found(one, 'Trade between Peru and Chile was $9.6 billion in 2023.'), [])
  })

  it('date-conflict: two articles that date one start differently, each with the other', () => {
    const one = 'The Aurora pipeline between Peru and Chile was put into operation in 2014.'
    const dates = found(one, 'Peru and Chile inaugurated the Aurora pipeline on 3 May 2016.')
    assert.deepEqual(dates, ['date-conflict «put into operation»', 'date-conflict «inaugurated the Aurora pipeline»'])
    assert.deepEqual(found(one, 'Peru and Chile inaugurated the Aurora pipeline on 3 May 2014.'), [])
    assert.deepEqual(found(one, 'Peru and Chile inaugurated the Borealis pipeline on 3 May 2016.'), [])
    assert.deepEqual(found(one, 'Peru and Chile will open the Aurora pipeline in 2031.'), [])
    assert.deepEqual(found('Peru visited Chile in 2014.', 'The president of Peru visited Chile in 2016.'), [])
  })

  it('dyad-outlier: a state that is named once, with a figure of the size of the others', () => {
    const others =
      'Trade between China and Russia reached $240.1 billion in 2023. Trade between China and Russia was $190.27 billion in 2022. Trade between China and Russia was $146.9 billion in 2021. '
    assert.deepEqual(found(`${others}Trade between China and Mongolia was $107 billion in 2020.`), [
      'dyad-outlier «$107 billion»',
    ])
    assert.deepEqual(found(`${others}Trade between China and Mongolia was $6.7 billion in 2020.`), [])
  })
})

describe('dyad-outlier: a state that is named once where one of the two would stand, in a sentence without a figure', () => {
  const article = (words: string) =>
    `China remained the most important trading partner of Germany. Trade between Germany and China came to 298 billion euros in 2022. Germany bought goods for 191 billion euros from China in 2022, and China for 107 billion euros from Germany. ${words} Trade between Germany and China had been 245.4 billion euros in 2021.`

  it('is a note at its name', () =>
    assert.deepEqual(found(article('For years China had been Austria’s important trading partner.')), [
      'dyad-outlier «Austria»',
    ]))

  for (const words of [
    'For years China had been Germany’s important trading partner.',
    'Companies look to Austria as well.',
    'For years China had been Austria’s important trading partner, and Austria liked it.',
    'For years China had been an important trading partner of Austria, Italy and others.',
    'In China, Austria sells skis.',
  ])
    it(`silent: ${words}`, () => assert.deepEqual(found(article(words)), []))
})

it('a growth from nothing is none', () => {
  const text = 'Trade between Peru and Chile was $8.1 billion in 2022, up 12% from $0 billion in 2021.'
  assert.deepEqual(found(text), [])
})

describe('what is true in another way is no finding', () => {
  const TRUE = [
    'Trade between China and Russia reached more than $240 billion in 2023.',
    'Trade between China and Russia reached a record 1.69 trillion yuan in 2023.',
    'Trade between China and Russia grew by 32.7% in yuan in 2023.',
    'Trade between Russia and China was $104 billion in 2020, according to Russian customs.',
    'Trade between China and Russia was about $190 billion in 2022.',
    'In 2025 Russia and China will trade more than in 2024, when trade between the two was $244.8 billion.',
    'The target of $200 billion in trade between China and Russia by 2024 was surpassed in 2023.',
    'Trade between Peru and Chile was more than $150 billion in 2022, with exports of Peru to Chile of $95 billion and exports of Chile to Peru of $47 billion in 2022.',
    'Exports of Peru to Chile were $6.1 billion in 2022. Exports of Chile to Peru were $4.1 billion in 2022. Trade between Peru and Chile was a surplus of $2 billion in 2022.',
    'Wheat exports of Peru to Chile were 5 million tonnes in January to June 2022. Soybean exports of Peru to Chile were 2 million tonnes in 2022.',
    'Exports of Portugal to Morocco had been expected to reach €400 million in 2021; they came to €312 million in 2021.',
    'Russia exported 328 million cubic metres of pipeline gas to China in 2019.',
    'Peru and Chile agreed in 2010 to raise trade between them to $5 billion by 2015.',
  ]
  for (const text of TRUE) it(text, () => assert.deepEqual(found(text), []))
})

it('where an article gives a flow as it is published, a second value of it is taken for another flow that was read wrongly', () => {
  const right = 'China exported goods for $76.12 billion to Russia in 2022.'
  const other = 'China exported goods for $114.15 billion to Russia in 2022.'
  assert.deepEqual(found(other), ['misfiled-flow «$114.15 billion»'])
  assert.deepEqual(found(`${right} ${other}`), [])
})

it('the registry holds a check for each rule, and each rule has a file', () => {
  assert.deepEqual(Object.keys(CHECKS).toSorted(), [...FINDING_RULES].toSorted())
  const files = readdirSync(join(import.meta.dirname, '../../src/findings'))
  for (const rule of FINDING_RULES) assert.ok(files.includes(`${rule}.ts`), `${rule}.ts`)
})
