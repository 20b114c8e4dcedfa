import { suite } from './cases.ts'

// Goods and counted things as news agencies, ministries and papers of many countries word them.

suite('fuels and power elsewhere', [
  ['Kenya commissioned a wind farm of 310 MW at Lake Turkana.', '310 MW', 'energy.power-capacity', 'energy'],
  ['The plant has a capacity of 1,200 MW.', '1,200 MW', 'energy.power-capacity', 'energy'],
  ['The cable will have a capacity of 2,000 MW.', '2,000 MW', 'energy.power-capacity', 'energy'],
  ['Laos sold 35 million kWh to Cambodia.', '35 million kWh', 'energy.power-volume', 'energy'],
  ['Tajikistan delivered 1.5 bln kWh to Afghanistan.', '1.5 bln kWh', 'energy.power-volume', 'energy'],
  ['India imported 240,000 barrels per day of Urals.', '240,000 barrels', 'energy.oil-volume', 'energy'],
  [
    'Angola shipped 1.2 million tonnes of heavy fuel oil to China.',
    '1.2 million tonnes',
    'energy.oil-volume',
    'energy',
  ],
  ['Nigeria sold propane and butane worth $90 million to Ghana.', '$90 million', 'energy.oil-value', 'energy'],
  ['Mongolia exported 36 million tons of coking coal to China.', '36 million tons', 'energy.coal-volume', 'energy'],
  ['Colombian coal exports to Chile earned $410 million.', '$410 million', 'energy.coal-value', 'energy'],
  [
    'Qatar will ship 1.8 million tons of the super-chilled fuel to Bangladesh.',
    '1.8 million tons',
    'energy.lng-volume',
    'energy',
  ],
  [
    'Bolivia pumped 6 million cubic metres a day to Argentina.',
    '6 million cubic metres',
    'energy.gas-volume',
    'energy',
  ],
  [
    'Gas flows from Algeria to Tunisia reached 3.1 billion cubic metres.',
    '3.1 billion cubic metres',
    'energy.gas-volume',
    'energy',
  ],
  ['Algeria earned $1.1 billion from gas supplies to Italy.', '$1.1 billion', 'energy.gas-value', 'energy'],
  ['Electricity consumption in Ghana rose to 18 billion kWh.', '18 billion kWh', 'energy.power-volume', 'energy'],
])

suite('farm goods elsewhere', [
  ['Ecuador sold 210,000 tonnes of shrimp to China.', '210,000 tonnes', 'agriculture.volume', 'agriculture'],
  ['Tanzania exported 60,000 tons of cashew nuts to Vietnam.', '60,000 tons', 'agriculture.volume', 'agriculture'],
  ['Chilean blueberries worth $85 million went to the Netherlands.', '$85 million', 'agriculture.value', 'agriculture'],
  ['Vietnam exported durians worth $2.1 billion to China.', '$2.1 billion', 'agriculture.value', 'agriculture'],
  [
    'Kazakhstan will deliver 150,000 tonnes of linseed to Belgium.',
    '150,000 tonnes',
    'agriculture.volume',
    'agriculture',
  ],
  [
    'Australia shipped 40,000 tonnes of frozen beef to Indonesia.',
    '40,000 tonnes of frozen beef',
    'agriculture.volume',
    'agriculture',
  ],
  ['Pakistan exported basmati rice worth $610 million to Iran.', '$610 million', 'agriculture.value', 'agriculture'],
  ['Madagascar sold France cloves for $30 million.', '$30 million', 'agriculture.value', 'agriculture'],
  ['Sudan shipped sesame worth $190 million to Egypt.', '$190 million', 'agriculture.value', 'agriculture'],
  ['Bangladesh exported 800,000 bales of jute to Pakistan.', '800,000 bales', 'agriculture.volume', 'agriculture'],
  ['Turkey bought 300,000 tons of sunflower meal from Ukraine.', '300,000 tons', 'agriculture.volume', 'agriculture'],
  [
    'Exports of table grapes from Peru to China were worth $120 million.',
    '$120 million',
    'agriculture.value',
    'agriculture',
  ],
  ['Norway sold Poland frozen fish for $400 million.', '$400 million', 'agriculture.value', 'agriculture'],
])

suite('metals, goods and machinery elsewhere', [
  ['Guinea shipped 110 million tonnes of bauxite to China.', '110 million tonnes', 'trade.commodity-volume', 'trade'],
  ['Congo sold China copper cathodes worth $9 billion.', '$9 billion', 'trade.commodity-value', 'trade'],
  [
    'Bangladesh exported ready-made garments worth $8.2 billion to the United States.',
    '$8.2 billion',
    'trade.commodity-value',
    'trade',
  ],
  [
    'Gabon shipped 900,000 cubic metres of sawn timber to China.',
    '900,000 cubic metres',
    'trade.commodity-volume',
    'trade',
  ],
  ['Ukraine sold 200,000 tons of pig iron to Italy.', '200,000 tons', 'trade.commodity-volume', 'trade'],
  ['Morocco exported phosphoric acid worth $700 million to India.', '$700 million', 'trade.commodity-value', 'trade'],
  ['Botswana sold Belgium polished diamonds for $600 million.', '$600 million', 'trade.commodity-value', 'trade'],
  ['Switzerland exported watches worth $1.2 billion to Japan.', '$1.2 billion', 'trade.commodity-value', 'trade'],
  ['Chile sold 180,000 tonnes of lithium carbonate to China.', '180,000 tonnes', 'trade.commodity-volume', 'trade'],
  ['Indonesia exported nickel matte worth $4 billion to China.', '$4 billion', 'trade.commodity-value', 'trade'],
  [
    'Germany sold Algeria industrial machinery for 340 million euros.',
    '340 million euros',
    'trade.commodity-value',
    'trade',
  ],
  [
    'Exports of rolled steel from Korea to Vietnam came to 1.4 million tons.',
    '1.4 million tons',
    'trade.commodity-volume',
    'trade',
  ],
  ['Japan shipped 3,000 used cars to Kenya.', '3,000 used cars', 'industry.vehicles', 'industry'],
  [
    'Chinese makers sold 45,000 electric vehicles in Thailand.',
    '45,000 electric vehicles',
    'industry.vehicles',
    'industry',
  ],
  [
    'Exports of motorbikes from India to Colombia reached $310 million.',
    '$310 million',
    'industry.vehicles',
    'industry',
  ],
])

suite('arms, forces and exercises elsewhere', [
  ['Turkey delivered 12 armed drones to Mali.', '12 armed drones', 'arms.units', 'arms'],
  ['Poland ordered 180 main battle tanks from Korea.', '180 main battle tanks', 'arms.units', 'arms'],
  ['France will sell Egypt 30 Rafale jets.', '30 Rafale jets', 'arms.units', 'arms'],
  ['Brazil sold 68 trainer aircraft to Saudi Arabia.', '68 trainer aircraft', 'arms.units', 'arms'],
  ['Belgium gave Ukraine 200,000 artillery shells.', '200,000 artillery shells', 'arms.units', 'arms'],
  ['Israel sold Azerbaijan air defence systems for $1.2 billion.', '$1.2 billion', 'arms.value', 'arms'],
  [
    'Six guided-missile destroyers took part in the maritime drill of India and Japan.',
    'Six guided-missile destroyers',
    'military.ships',
    'military',
  ],
  [
    'Some 1,400 paratroopers of Belarus and Serbia joined the drills.',
    '1,400 paratroopers',
    'military.personnel',
    'military',
  ],
  ['Japan said 17 fighter jets crossed the median line.', '17 fighter jets', 'military.aircraft', 'military'],
  ['India and France held 22 joint exercises.', '22 joint exercises', 'military.exercises', 'military'],
])

suite('people elsewhere', [
  ['Poland hosts 950,000 asylum seekers from Ukraine.', '950,000 asylum seekers', 'people.migrants', 'people'],
  [
    'Some 32,000 seasonal workers from Morocco picked fruit in Spain.',
    '32,000 seasonal workers',
    'people.migrants',
    'people',
  ],
  ['France granted 4,000 student visas to Moroccans.', '4,000 student visas', 'people.students', 'people'],
  ['Cuba trained 1,200 doctoral students from Angola.', '1,200 doctoral students', 'people.students', 'people'],
  ['Turkey received 610,000 holidaymakers from Kazakhstan.', '610,000 holidaymakers', 'people.tourists', 'people'],
  ['The airlines run 42 weekly flights between Doha and Lahore.', '42 weekly flights', 'people.flights', 'people'],
  ['Egypt lent Japan 130 artefacts for a show.', '130 artefacts', 'people.events', 'people'],
  ['Filipinos in Japan sent home $1.6 billion.', '$1.6 billion', 'other', 'finance'],
  ['Remittances from Italy to Senegal came to $420 million.', '$420 million', 'other', 'finance'],
])

suite('transport elsewhere', [
  ['The dry port handled 31,000 wagons from Uzbekistan.', '31,000 wagons', 'infrastructure.freight', 'infrastructure'],
  [
    'Some 2.4 million tons went by rail from Kazakhstan to Iran.',
    '2.4 million tons',
    'infrastructure.freight',
    'infrastructure',
  ],
  [
    'About 1,100 block trains ran from China to Germany.',
    '1,100 block trains',
    'infrastructure.freight',
    'infrastructure',
  ],
  [
    'The terminal is designed to handle 5 million tons a year.',
    '5 million tons',
    'infrastructure.capacity',
    'infrastructure',
  ],
  [
    'The bridge will be able to handle 3,000 trucks a day.',
    '3,000 trucks a day',
    'infrastructure.capacity',
    'infrastructure',
  ],
  ['The standard-gauge railway cost $3.6 billion.', '$3.6 billion', 'infrastructure.cost', 'infrastructure'],
  ['China will widen the runway in Vientiane for $45 million.', '$45 million', 'infrastructure.cost', 'infrastructure'],
  [
    'Workers have laid 160 km of railway between Chaman and Kandahar.',
    '160 km',
    'infrastructure.length',
    'infrastructure',
  ],
  [
    'The train has cut the journey from Budapest to Belgrade to 3 hours.',
    '3 hours',
    'infrastructure.time',
    'infrastructure',
  ],
])

suite('money, counts and what no indicator is of', [
  ['Japan approved a concessional loan of $120 million to Laos.', '$120 million', 'finance.investment', 'finance'],
  ['Investors of Kuwait ploughed $700 million into Egypt.', '$700 million', 'finance.investment', 'finance'],
  ['China will build a cement plant in Zambia for $250 million.', '$250 million', 'finance.investment', 'industry'],
  ['The forex reserves of Pakistan fell to $8 billion.', '$8 billion', 'other', 'finance'],
  ['The public debt of Zambia is $13 billion.', '$13 billion', 'other', 'finance'],
  ['The factory employs 1,900 people.', '1,900 people', 'other', 'industry'],
  ['The United States imposed import duties of 25% on Korea.', '25%', 'other', 'trade'],
  ['The trade of Peru and Chile in both directions was $3.4 billion.', '$3.4 billion', 'trade.turnover', 'trade'],
  ['Non-oil trade between Oman and India stood at $5 billion.', '$5 billion', 'trade.turnover', 'trade'],
  ['China is the top trading partner of Peru with $33 billion.', '$33 billion', 'trade.turnover', 'trade'],
  [
    'Ghana and Togo signed nine bilateral agreements.',
    'nine bilateral agreements',
    'diplomacy.agreements',
    'diplomacy',
  ],
  ['The resolution passed with 14 votes in favour.', '14 votes', 'diplomacy.votes', 'diplomacy'],
  ['The EU put 22 entities on the list of sanctions against Iran.', '22 entities', 'sanctions.count', 'sanctions'],
  [
    'Belgium holds 190 billion euros of immobilised assets of Russia.',
    '190 billion euros',
    'sanctions.value',
    'sanctions',
  ],
  ['India put 36 communications satellites into orbit.', '36 communications satellites', 'space.units', 'space'],
  ['Huawei sold 1.2 million handsets in Egypt.', '1.2 million handsets', 'trade.commodity-volume', 'trade'],
])

suite('duties, rates and deposits', [
  ['Canada put a surtax of 100% on electric cars from China.', '100%', 'other', 'trade'],
  ['Russia raised the export duty on wheat to 15%.', '15%', 'other', 'trade'],
  ['The pact sets the regional content of a car at 75%.', '75%', 'other', 'trade'],
  ['The loan to Tunis carries a variable rate, now 7.76 pct.', '7.76 pct', 'economy.rate', 'finance'],
  ['Food inflation in Egypt quickened to 19.6%.', '19.6%', 'economy.price', 'finance'],
  ['Kuwait has $4 billion on deposit with the Central Bank of Egypt.', '$4 billion', 'finance.investment', 'finance'],
  ['Britain will lift export finance for Kenya to £3 billion.', '£3 billion', 'finance.investment', 'finance'],
  ['The two countries together mine 70 pct of world supply of cobalt.', '70 pct', 'industry.market-share', 'industry'],
])

suite('shares of named goods in a flow', [
  [
    'Trade of Peru and Chile came to $41 million, of which diamonds made up 88%.',
    '88%',
    'trade.commodity-value',
    'trade',
  ],
  ['Machinery accounted for 45% of the exports of Germany to Algeria.', '45%', 'trade.commodity-value', 'trade'],
  ['Textiles make up 70% of exports from Bangladesh to Poland.', '70%', 'trade.commodity-value', 'trade'],
  ['Oil accounted for 70% of the exports of Iraq to India.', '70%', 'energy.share', 'energy'],
  ['China took 30% of the exports of Chile.', '30%', 'trade.partner-share', 'trade'],
])
