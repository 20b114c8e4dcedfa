import { suite } from './cases.ts'

suite('a figure that goes on with the one before', [
  [
    'The bridge was expected to cost $780 million, compared with $550 million in 2019.',
    '$550 million',
    'infrastructure.cost',
    'infrastructure',
  ],
  [
    'Norway will invest $455 million in Angola and a further $100 million in Congo.',
    '$100 million',
    'finance.investment',
    'finance',
  ],
  [
    'Azerbaijan sent 8 billion cubic metres of gas to Italy, a fifth of that through Greece. Italy also buys from Algeria.',
    'fifth',
    'energy.gas-volume',
    'energy',
  ],
  [
    'Peru shipped $420 million of textiles to Chile in January. The industry aims for $5 billion this year.',
    '$5 billion',
    'trade.commodity-value',
    'trade',
  ],
  [
    'Gas output of the two states fell to 29 billion cubic metres. Imports in money terms rose to $957 million.',
    '$957 million',
    'energy.gas-value',
    'energy',
  ],
  [
    'Gas output of the two states fell to 29 billion cubic metres. Total imports rose to $957 million.',
    '$957 million',
    'trade.exports',
    'trade',
  ],
  [
    'Kazakh oil supplies to Italy were 30 million tonnes. Coal told another story. Deliveries stood at 4 million tonnes.',
    '4 million tonnes',
    'energy.coal-volume',
    'energy',
  ],
])

suite('a figure that does not', [
  ['Peru exported $3 billion of goods to Chile and 5,000 jobs depend on it.', '5,000 jobs', 'other', 'trade'],
  ['Korea lent Laos $200 million; military aid was $30 million.', '$30 million', 'other', 'arms'],
  [
    '- Japan will lend Kenya $200 million.\n\n- Tea worth $40 million was sold to Japan.',
    '$40 million',
    'agriculture.value',
    'agriculture',
  ],
])

suite('clauses and examples', [
  [
    'Phosphate exports of Morocco to Brazil, which bring in a tenth of foreign earnings, fell to 6.3 million tonnes.',
    '6.3 million tonnes',
    'trade.commodity-volume',
    'trade',
  ],
  [
    'Imports from Korea, mainly textiles, steel and paper, rose to $628 million.',
    '$628 million',
    'trade.exports',
    'trade',
  ],
  [
    'Two-way merchandise trade between Canada and Botswana was $41.9 million, of which diamonds were the most.',
    '$41.9 million',
    'trade.turnover',
    'trade',
  ],
])

suite('what an amount of money can be', [
  [
    'The alternative is a larger gas store in Serbia at a price of €150 million.',
    '€150 million',
    'finance.investment',
    'energy',
  ],
  ['Lorries that cross the bridge to Zambia will pay a toll of $50.', '$50', 'economy.price', 'infrastructure'],
])

suite('trade in the words of a total', [
  ['Peru and Chile traded goods worth $8.1 billion in 2022.', '$8.1 billion', 'trade.turnover', 'trade'],
  [
    'Trade between Peru and Chile was $8.1 billion in 2022. In 2023 the total had shrunk to $7.4 billion, when exports to Chile fell.',
    '$7.4 billion',
    'trade.turnover',
    'trade',
  ],
  [
    'Trade between Peru and Chile was $8.1 billion in 2022, of which deliveries to Chile accounted for $5 billion.',
    '$5 billion',
    'trade.exports',
    'trade',
  ],
  ['The deficit of Peru with Chile worked out to $1.2 billion in 2022.', '$1.2 billion', 'trade.balance', 'trade'],
])

suite('growths that name nothing go on with the level before', [
  [
    'Trade between Peru and Chile was $8.1 billion. But after growth of 26 percent in 2023, it looks more like a peak.',
    '26 percent',
    'trade.turnover',
    'trade',
  ],
  [
    'Uganda sold coffee worth $900 million to Italy. The head of the chamber forecast growth of 12% for next year.',
    '12%',
    'agriculture.value',
    'agriculture',
  ],
  [
    'Some 61,000 Indian students are in Australia. Last year the growth was 9 per cent.',
    '9 per cent',
    'people.students',
    'people',
  ],
  [
    'Trade between Peru and Chile was $8.1 billion. The economy of Chile grew 3 percent.',
    '3 percent',
    'economy.growth',
    'finance',
  ],
  [
    'Trade between Peru and Chile was $8.1 billion. Consumer prices rose 4 percent.',
    '4 percent',
    'economy.price',
    'finance',
  ],
])
