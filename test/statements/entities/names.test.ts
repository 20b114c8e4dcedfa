import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entitiesOf, suite } from './reading.ts'

suite('what is known', [
  [
    'Both countries belong to the Shanghai Cooperation Organization (SCO).',
    [
      'Shanghai Cooperation Organization (SCO)',
      {
        type: 'mechanism',
        name: 'Shanghai Cooperation Organisation',
        entity: 'shanghai-cooperation-organisation',
        parties: [],
      },
    ],
  ],
  [
    'Gas flows through the Power of Siberia pipeline.',
    ['Power of Siberia pipeline', { type: 'project', name: 'Power of Siberia', parties: ['CN', 'RU'] }],
  ],
  ['Its members joined the WTO in 2001.', ['WTO', { name: 'World Trade Organization', type: 'mechanism' }]],
  ['The loan came from the World Bank.', ['World Bank', { type: 'organisation', entity: 'world-bank' }]],
  ['Gazprom raised deliveries in May.', ['Gazprom', { type: 'organisation', parties: ['RU'], entity: 'ru/gazprom' }]],
])

suite('persons', [
  [
    'Russian Prime Minister Mikhail Mishustin arrived on Monday.',
    ['Mikhail Mishustin', { type: 'person', parties: ['RU'], entity: 'ru/mikhail-mishustin' }],
  ],
  [
    'The Peruvian Trade Minister Elena Quiroga-Salas signed it.',
    ['Elena Quiroga-Salas', { type: 'person', parties: ['PE'], entity: 'candidate:person:elena-quiroga-salas' }],
  ],
  ['Secretary of State Walter Ashgrove replied.', ['Walter Ashgrove', { type: 'person', parties: ['US'] }]],
  [
    'The talks between Putin and Xi lasted an hour.',
    ['Putin', { name: 'Vladimir Putin' }],
    ['Xi', { name: 'Xi Jinping' }],
  ],
  ['"It is too early," said Tadeo Brannigan, an analyst in Lima.', ['Tadeo Brannigan', { type: 'person' }]],
])

suite('names by their form', [
  [
    'Chile and Oman signed a Chile-Oman Mining Cooperation Agreement (COMCA) in May.',
    ['Chile-Oman Mining Cooperation Agreement (COMCA)', { type: 'agreement', parties: ['CL', 'OM'] }],
  ],
  [
    'The Ministry of Trade, Industry and Fisheries of Tonga said so.',
    ['Ministry of Trade, Industry and Fisheries of Tonga', { type: 'organisation', parties: ['TO'] }],
  ],
  ['Work on the Salto-Concordia bridge has begun.', ['Salto-Concordia bridge', { type: 'project' }]],
  ['Students of the University of Tartu protested.', ['University of Tartu', { type: 'organisation' }]],
  ['A stake was sold to Brightwater Mining Ltd last week.', ['Brightwater Mining Ltd', { type: 'organisation' }]],
  [
    'The Norway-Chile Joint Commission on Salmon Farming met twice.',
    ['Norway-Chile Joint Commission on Salmon Farming', { type: 'mechanism', parties: ['CL', 'NO'] }],
  ],
])

describe('one thing', () => {
  it('is marked at its first full mention, and its surname and acronym mean it', () => {
    const text =
      'President Tokayev spoke first. Kassym-Jomart Tokayev met the head of the Lima Port Authority (LPA). Tokayev thanked the LPA.'
    const found = entitiesOf(text)
    const person = found.find(({ type }) => type === 'person')!
    assert.equal(person.quote, 'Kassym-Jomart Tokayev')
    assert.deepEqual(
      person.mentions.map(({ start, end }) => text.slice(start, end)),
      ['Tokayev', 'Kassym-Jomart Tokayev', 'Tokayev'],
    )
    const port = found.find(({ type }) => type === 'organisation')!
    assert.deepEqual(
      port.mentions.map(({ start, end }) => text.slice(start, end)),
      ['Lima Port Authority (LPA)', 'LPA'],
    )
  })
})
