import { suite } from './reading.ts'

suite('offices', [
  ['The Treasury Secretary, Nora Kettleby, agreed.', ['Nora Kettleby', { type: 'person', parties: ['US'] }]],
  [
    'Minister of Foreign Affairs of Mongolia N.Enkhjargal spoke.',
    ['N.Enkhjargal', { type: 'person', parties: ['MN'] }],
  ],
  [
    'The deputy Iranian oil minister, Hossein Farahmand Ardalan, held talks.',
    ['Hossein Farahmand Ardalan', { type: 'person', parties: ['IR'] }],
  ],
  ['Foreign Minister Shah Mehmood Durrani left Islamabad.', ['Shah Mehmood Durrani', { type: 'person' }]],
  ['Pakistan’s envoy Ali Khalifa al-Mansoor arrived.', ['Ali Khalifa al-Mansoor', { parties: ['PK'] }]],
  ['Agriculture Minister Dr. Abdur Rakhine received them.', ['Abdur Rakhine', { type: 'person' }]],
  ['Rep. Ro Kannadi of Ohio voted.', ['Ro Kannadi', { type: 'person', parties: ['US'] }]],
  [
    'WTO Director-General Amara Nwosu-Bello praised it.',
    ['WTO', { type: 'mechanism' }],
    ['Amara Nwosu-Bello', { type: 'person' }],
  ],
])

suite('names and what stands behind them', [
  [
    'They were Arturo Hernandez Pardo of Venezuela and Rilwan Adeyemi of Nigeria.',
    ['Arturo Hernandez Pardo', { parties: ['VE'] }],
    ['Rilwan Adeyemi', { parties: ['NG'] }],
  ],
  ['Francesca Moretti is an Italian scholar.', ['Francesca Moretti', { type: 'person', parties: ['IT'] }]],
  ['Donald J. Trump signed it.', ['Donald J. Trump', { name: 'Donald Trump', entity: 'us/donald-trump' }]],
  ['"We lose," claims Beat Zwingli of the growers.', ['Beat Zwingli', { type: 'person' }]],
  ['A Korean manager, Noh Ki-bum, agreed.', ['Noh Ki-bum', { type: 'person', parties: ['KR'] }]],
  ['Joseph R. Biden Jr. signed the paper.', ['Joseph R. Biden Jr.', { entity: 'candidate:person:joseph-r-biden-jr' }]],
])
