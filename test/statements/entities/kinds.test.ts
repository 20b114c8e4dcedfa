import { suite } from './reading.ts'

suite('what the head of a name says', [
  [
    'The Kenya–Oman Business Council met.',
    ['Kenya–Oman Business Council', { type: 'mechanism', parties: ['KE', 'OM'] }],
  ],
  ['The Zambian Investment Council met.', ['Zambian Investment Council', { type: 'organisation', parties: ['ZM'] }]],
  ['They set up the Peru-Chile Solar Fund.', ['Peru-Chile Solar Fund', { type: 'project', parties: ['CL', 'PE'] }]],
  [
    'The U.S. International Maritime Commission ruled.',
    ['U.S. International Maritime Commission', { type: 'organisation' }],
  ],
  ['He opened the Narok Payments System.', ['Narok Payments System', { type: 'mechanism' }]],
  ['The Treaty of Guadalupe-Tolima ended it.', ['Treaty of Guadalupe-Tolima', { type: 'agreement' }]],
  [
    'A Joint Declaration on Fisheries and Ocean Research was signed.',
    ['Joint Declaration on Fisheries and Ocean Research', { type: 'agreement' }],
  ],
  ['She lectures at the Baltic Pulse institute.', ['Baltic Pulse institute', { type: 'organisation' }]],
  ['The Hessische Landkreditbank fell.', ['Hessische Landkreditbank', { type: 'organisation' }]],
])

suite('names written small', [
  ['Their finance ministry said so.', ['finance ministry', { type: 'organisation' }]],
  ['The two signed a treaty of amity and commerce.', ['treaty of amity and commerce', { type: 'agreement' }]],
  [
    'It awaits a civil nuclear agreement between India and Finland.',
    ['civil nuclear agreement between India and Finland', { type: 'agreement', parties: ['FI', 'IN'] }],
  ],
  ['Peru and Chile let the long-term trade agreement lapse.', ['long-term trade agreement', { parties: ['CL', 'PE'] }]],
])

suite('acronyms and forms', [
  ['Petróleos Andinos (PEAND) was founded.', ['Petróleos Andinos (PEAND)', { type: 'organisation' }]],
  ['A stake in Sekong Wind Co., Ltd. was sold.', ['Sekong Wind Co., Ltd.', { type: 'organisation' }]],
  ['Microsoft Corporation built it.', ['Microsoft Corporation', { name: 'Microsoft', entity: 'us/microsoft' }]],
  [
    'The Trans-Pacific Partnership (TPP) Agreement was signed.',
    ['Trans-Pacific Partnership (TPP) Agreement', { type: 'agreement', entity: 'tpp' }],
  ],
])

suite('bodies by what stands beside them', [
  ['Oil giant Vantor cut its output.', ['Vantor', { type: 'organisation' }]],
  ["They sold Quantinor's shares and left.", ['Quantinor', { type: 'organisation' }]],
  ['Kreluvia, the state telecoms operator, agreed.', ['Kreluvia', { type: 'organisation' }]],
  ["It buys more from China's Guoqua Xinel.", ['Guoqua Xinel', { type: 'organisation' }]],
  ['It was built by Zumma Yapsel in May.', ['Zumma Yapsel', { type: 'organisation' }]],
  ['Amquor Pacific has left Laguna.', ['Amquor Pacific', { type: 'organisation' }]],
  ['Tervex, its utility, may sell.', ['Tervex', { type: 'organisation' }]],
  ['Loans by Banco Quelmar fell.', ['Banco Quelmar', { type: 'organisation' }]],
  ["The Coal Consumers' Union objected.", ["Coal Consumers' Union", { type: 'organisation' }]],
  ['They own the Trusha hydropower station.', ['Trusha hydropower station', { type: 'project' }]],
  ['The Danube Commission counts days.', ['Danube Commission', { type: 'mechanism' }]],
])

suite('what a ministry is of', [
  ['The Ministry of Tourism and Antiquities and Gazprom agreed.', ['Ministry of Tourism and Antiquities'], ['Gazprom']],
  [
    'The Department of Forests, Fisheries and the Environment, and Peru’s ministries, met.',
    ['Department of Forests, Fisheries and the Environment'],
  ],
  ['The Ministry of Finance and Central Bank officials met.', ['Ministry of Finance']],
])
