import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { figure } from '../fixtures/reader.ts'

type Case = readonly [text: string, quote: string, period: string | null, deadline?: string]

/** Cases of texts published on one day. */
function suite(name: string, published: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [text, quote, period, deadline = null] of cases) {
      it(`«${quote}» of «${text}»`, () => {
        const found = figure(text, quote, { published })
        assert.deepEqual([found.period, found.deadline], [period, deadline])
      })
    }
  })
}

suite('the time of the figure’s own clause', '2024-09-10', [
  ['Exports of Chile to Peru were $3 billion in 2021 and $4 billion in 2023.', '$3 billion', '2021'],
  ['Exports of Chile to Peru were $3 billion in 2021 and $4 billion in 2023.', '$4 billion', '2023'],
  ['Ghana, which bought 5 ships in 2019, sold 2 mln tonnes of cocoa in 2022.', '5 ships', '2019'],
  ['Ghana, which bought 5 ships in 2019, sold 2 mln tonnes of cocoa in 2022.', '2 mln tonnes', '2022'],
  ['Last year exports to Oman fell by 7% to $2 billion; exports to Iran rose to $1 billion.', '$1 billion', '2023'],
  ['In the first half, Kenya imported 3 mln tonnes of wheat.', '3 mln tonnes', '2024-01/2024-06'],
  ['Trade between Iran and Oman reached $2 billion in January-July 2024.', '$2 billion', '2024-01/2024-07'],
])

suite('what others are measured against has its own time', '2024-09-10', [
  ['Exports of Chile rose to $4 billion in 2023 from $3 billion in 2022.', '$4 billion', '2023'],
  ['Exports of Chile rose to $4 billion in 2023 from $3 billion in 2022.', '$3 billion', '2022'],
  ['Exports of Chile were $4 billion in 2023, compared with $3 billion a year earlier.', '$3 billion', '2022'],
  [
    'Exports of Chile to Peru, which had stood at $9 billion in 2021, fell last year to $4 billion.',
    '$4 billion',
    '2023',
  ],
  ['Rice inflation in Fiji was 19.6 percent in December, the fastest since March 2009.', '19.6 percent', '2023-12'],
  ['Wheat exports of Peru were 5 mln tonnes in 2023, 40 per cent above 2021.', '40 per cent', '2023'],
])

suite('the time of a deal, a signing or a dateline is none of a figure’s', '2024-09-10', [
  ['Kenya takes 200 MW from Ethiopia under a deal signed in 2022.', '200 MW', null],
  ['LIMA, Sept. 3 (Ana) - Peru will buy 5 ships from Chile.', '5 ships', null],
  ['The minister told reporters on Monday that the line costs $780 million.', '$780 million', null],
])

suite('the present has no time but now', '2024-09-10', [
  ['Serbia buys 85 per cent of its gas from Algeria.', '85 per cent', null],
  ['Ghana holds 9 percent of the bank, and its exports fell in 2021.', '9 percent', null],
  ['Ghana currently has 9 million workers.', '9 million workers', '2024'],
])

suite('what is told goes on in its time', '2024-09-10', [
  ['Peru’s fish exports were $9 million in 2021. In volume they fell by 24%.', '24%', '2021'],
  ['Trade of Iran with Oman was $2 billion in May. Imports reached $1 billion.', '$1 billion', '2024-05'],
  ['Peru’s fish exports were $9 million in 2021. Peru has 30 million people.', '30 million people', null],
])

suite('goals and forecasts have a deadline', '2024-09-10', [
  ['Peru and Chile aim to raise their trade to $9 billion by 2030.', '$9 billion', '2030', '2030'],
  ['The bank expects the output of Ghana to grow by 5% next year.', '5%', '2025', '2025'],
  ['Iran plans to build 5 ships by the end of 2026.', '5 ships', '2026', '2026'],
])

suite('months are read backwards, and ahead for what is to come', '2024-03-05', [
  ['Exports of Chile to Peru fell to $2 billion in December.', '$2 billion', '2023-12'],
  ['Chile will sell Peru 4 mln tonnes of coal in December.', '4 mln tonnes', '2024-12', '2024-12'],
  ['Exports of Chile to Peru fell to $2 billion last month.', '$2 billion', '2024-02'],
])

suite('years of a budget and of the wires', '1987-06-02', [
  ['The company earned 21.7 mln dlrs in the year ended March 31.', '21.7 mln dlrs', '1986-04/1987-03'],
  ['India exported 5 mln tonnes of ore to Japan in fiscal 1985/86.', '5 mln tonnes', '1985-04/1986-03'],
  ['Peru’s copper exports rose to 1.2 bln dlrs in January/March.', '1.2 bln dlrs', '1987-01/1987-03'],
])

suite('a clause beside the main one keeps its time to itself', '2024-09-10', [
  [
    'A group from Oman will invest $8 billion in Peru, bringing its total to $9 billion for January-June.',
    '$8 billion',
    null,
  ],
  ['Exports of Peru rose 5 percent in 2023, bringing the total to $9 billion.', '$9 billion', '2023'],
  [
    'Output in Peru fell 3 percent, taking the total for the first half to 2 mln tonnes.',
    '3 percent',
    '2024-01/2024-06',
  ],
  ['The mill in Peru, due on stream in Q3 2025, can turn out 48,000 tons of paper.', '48,000 tons', null],
  ['The plant, opened last December at a cost of $85 million, can make 1.8 mln tonnes.', '$85 million', '2023-12'],
  ['The plant, opened last December at a cost of $85 million, can make 1.8 mln tonnes.', '1.8 mln tonnes', null],
  ['The debt of Peru, put at $15 billion by the bank, was rescheduled in March.', '$15 billion', null],
  ['Imports rose in May, while exports, all of them to Chile, brought in $407 million.', '$407 million', '2024-05'],
  ['Sales to Peru, which takes 83% of them, fell to $9 million in 2023.', '83%', null],
  ['In 2023 Peru, which takes 83% of the cod, cut its orders by 4%.', '83%', null],
])

suite('who listened and what was said beside have no time of what was said', '2024-09-10', [
  [
    'Trade of Peru was $2 billion in May, the minister told a forum attended by 600 companies.',
    '$2 billion',
    '2024-05',
  ],
  ['Trade of Peru was $2 billion in May, the minister told a forum attended by 600 companies.', '600 companies', null],
  [
    '"We must be ready by 2026," said the minister, adding that 7 million pesos had been set aside.',
    '7 million pesos',
    null,
  ],
  ['When the minister announced in April that he would resign, shares fell by 19 per cent.', '19 per cent', '2024-04'],
  ['The minister announced in April that the bridge of Peru costs $19 million.', '$19 million', null],
])

suite('a time with a colon holds for what follows', '2024-09-10', [
  ['Peru imported goods for $9 million (2020: $7 million) in 2021.', '$9 million', '2021'],
  ['Peru imported goods for $9 million in 2021 (2020: $7 million).', '$7 million', '2020'],
  ['Visitors from Peru, 2022: 1,812 people.', '1,812 people', '2022'],
])

suite('what is measured against last year is of this one', '2024-09-10', [
  [
    'Peru’s season closed with deliveries of 93 million kg, 45% above last year’s 64 million kg.',
    '93 million kg',
    '2024',
  ],
  [
    'Peru’s season closed with deliveries of 93 million kg, 45% above last year’s 64 million kg.',
    '64 million kg',
    '2023',
  ],
  ['A driver in Peru pays $25 a day, up from $18 last year.', '$25 a day', '2024'],
  ['A driver in Peru pays $25 a day, up from $18 last year.', '$18', '2023'],
  ['A driver in Peru pays $25 a day, up from $18.', '$25 a day', null],
])

suite('spans with a start', '2024-09-10', [
  ['The minister of Peru announced $3 million over three years, starting in 2025.', '$3 million', '2025/2027', '2027'],
  ['Peru gave Chile $3 million over three years, beginning in 2019.', '$3 million', '2019/2021'],
  [
    'Peru will give Chile $3 million over three years, starting in January 2025.',
    '$3 million',
    '2025-01/2027-12',
    '2027-12',
  ],
])

suite('times told of before, with or without a figure', '2024-09-10', [
  ['Aid to Peru ended in 2007; since then 87 projects have been opened.', '87 projects', '2007/2024'],
  ['The war in Peru began in 2014. That year exports fell by 5%.', '5%', '2014'],
  ['The mine in Peru opened in 2014. Three years later it made 5 mln tonnes.', '5 mln tonnes', '2017'],
  ['Supplies to Peru will grow to 32 mln tonnes from October, compared with 9 mln a year before.', '9 mln', '2023-10'],
  ['Peru’s exports are forecast to reach $18 billion this year, up from $15 billion.', '$15 billion', '2023'],
  ['Peru’s exports are to reach $18 billion by 2030, up from $15 billion.', '$15 billion', null],
  ['Between independence in 1990 and 2020 Peru gave Chile $144 million.', '$144 million', '1990/2020'],
])

suite('seasons', '1987-09-17', [
  [
    'Oil output of Peru is forecast to drop to 95,000 tonnes in 1987/88 (November/October) vs 120,000 this season.',
    '120,000',
    '1986-11/1987-10',
  ],
  ['Peru crushed 5 mln tonnes of cane last season.', '5 mln tonnes', '1986'],
])

suite('how long something lasts is so whenever it takes place', '2024-09-10', [
  ['Trade of Peru was $2 billion in May. The talks lasted seven hours.', 'seven hours', null],
])

suite('a timeline tells below a date what took place then', '2024-09-10', [
  ['May 2018\n\nPeru and Chile open 5 schools.\n\nJune 2019\n\nPeru buys 9 ships from Chile.', '5 schools', '2018-05'],
  ['May 2018\n\nPeru and Chile open 5 schools.\n\nJune 2019\n\nPeru buys 9 ships from Chile.', '9 ships', '2019-06'],
  [
    '2018\n\nPeru sells Chile 5 mln tonnes of copper. The next year it sells 9 mln tonnes.\n\n2020\n\nPeru buys 9 ships.',
    '9 mln tonnes',
    '2019',
  ],
  [
    'May 2018\n\nPeru opens 5 schools.\n\nMay 2019\n\nPeru plans to build 9 schools by 2030.',
    '9 schools',
    '2030',
    '2030',
  ],
  ['September 2024\n\nPeru and Chile have 5 schools.', '5 schools', null],
])

suite('a list goes on from what stands above it', '2024-09-10', [
  [
    'Trade of Peru was $9 billion in 2022.\n\n- Exports were $5 billion\n- Imports were $4 billion',
    '$5 billion',
    '2022',
  ],
  [
    'Trade of Peru was $9 billion in 2022.\n\n- Exports were $5 billion\n- Imports were $4 billion',
    '$4 billion',
    '2022',
  ],
  [
    'Trade of Peru was $9 billion in 2022.\n\n- Exports were $5 billion in May\n- Imports were $4 billion',
    '$4 billion',
    '2022',
  ],
])

suite('what is told next goes on in its time, whatever it is of', '2024-09-10', [
  ['Sales of Peru were $9 million in 2021. Cars made up $4 million of them.', '$4 million', '2021'],
  ['Sales of Peru were $9 million in 2021. Vehicles accounted for 27 percent.', '27 percent', '2021'],
  [
    'Sales of Peru were $9 million in 2021. Peru sells 5 mln tonnes of tin. Peru has 4 ports. The line was built for $7 million.',
    '$7 million',
    null,
  ],
  [
    'Peru’s deficit was $47 million in May, while in May 2022 it had been $107 million. Exports fell by $72 million.',
    '$47 million',
    '2024-05',
  ],
  [
    'Peru’s deficit was $47 million in May, while in May 2022 it had been $107 million. Exports fell by $72 million.',
    '$107 million',
    '2022-05',
  ],
  [
    'Peru’s deficit was $47 million in May, while in May 2022 it had been $107 million. Exports fell by $72 million.',
    '$72 million',
    '2024-05',
  ],
  [
    'Peru’s sales were $9 million in the second quarter. Miners sold 5 mln tonnes in the quarter.',
    '5 mln tonnes',
    '2024-04/2024-06',
  ],
])

suite('what is guessed or joined takes no past time', '2024-09-10', [
  [
    'Sales of Peru were $9 million in 2021. The tariff would add $2 to the price and cut sales by 600 tonnes.',
    '600 tonnes',
    null,
  ],
  ['Listed in 2009, the firm operates 31 plants in Peru.', '31 plants', null],
  ['The port concession, renewed in 2020, leaves 55 per cent of receipts to Peru.', '55 per cent', null],
  ['Peru agreed in May to revive a line that would carry 28 mln tonnes.', '28 mln tonnes', null],
  ['The minister was told that 2,700 firms are registered in Peru now.', '2,700 firms', '2024'],
  ['Capacity in Peru, currently 12 mln tonnes a year, is expected to grow by 2027.', '12 mln tonnes a year', '2024'],
  ['Last year’s harvest of 25 mln tonnes was the biggest in Peru in 13 years.', '25 mln tonnes', '2023'],
  ['Shares in Lima closed 0.3% up on Tuesday.', '0.3%', '2024-09-10'],
  ['Peru aims at $150 billion in trade by 2030, and signed 17 documents in June.', '17 documents', '2024-06'],
  ['Since the famine of 2011 Peru has given Chile $1 billion.', '$1 billion', '2011/2024'],
])

suite('contracts and academic years', '2024-09-10', [
  ['Sales of Peru were $9 million in August. The November futures price dropped by 11.7%.', '11.7%', '2024-08'],
  ['1,640 students of Peru were in the United States in the academic year 2021/22.', '1,640 students', '2021/2022'],
  ['Trade of Peru was $7 billion in the four quarters to the end of Q3 2023.', '$7 billion', '2022-10/2023-09'],
  ['Trade of India with Peru was US$ 105 million in FY 2023-24.', 'US$ 105 million', '2023-04/2024-03'],
  ['Exports of Peru jumped from $29 million in 2021 to $170 million the year after.', '$170 million', '2022'],
  ['Peru’s fund has bought stakes worth $1 billion since last summer.', '$1 billion', '2024/2024'],
])

suite('when figures came out is not of when they are', '2024-03-10', [
  [
    'When Chilean customs released its figures for 2023 last month, trade with Peru stood at $8.1 billion.',
    '$8.1 billion',
    '2023',
  ],
  ['Trade with Peru was $8.1 billion in 2022, customs reported in January 2023.', '$8.1 billion', '2022'],
  ['Chile pumped 3 bcm of gas to Peru through the new pipeline in 2023.', '3 bcm', '2023'],
])

suite('what a forecast is due by stays, even where that is past', '2024-09-10', [
  ['Trade between Peru and Chile will reach $9 billion by 2023.', '$9 billion', '2023', '2023'],
])

suite('what was signed on an occasion told of before was signed that day', '2024-09-10', [
  ['The minister of Peru visited Doha on 2 September. The sides signed 4 agreements.', '4 agreements', '2024-09-02'],
  ['The minister of Peru visited Doha on 2 September. The sides signed 4 agreements in 2022.', '4 agreements', '2022'],
  ['The minister of Peru visited Doha on 2 September. Peru has 4 ports.', '4 ports', null],
])

suite('the nearest figure has the time behind it, in words or in digits', '1986-09-10', [
  ['Iceland extended its limits from three miles to four in 1952.', 'four', '1952'],
  ['France raised its share of the market to 11 pct from six in 1980.', 'six', '1980'],
])

suite('what took place when', '1986-09-10', [
  ['A dispute began in 1972, when Peru sold 50 ships.', '50 ships', '1972'],
  ['Exports fell in 1981, when the port handled 5 mln tonnes.', '5 mln tonnes', '1981'],
  ['Trade fell in 1981, when Peru sold 50 ships in 1980.', '50 ships', '1980'],
])

suite('a fiscal year that says when it starts', '1987-06-03', [
  [
    'Canada has pledged 107 mln dlrs for fiscal 1987/88, starting in July.',
    '107 mln dlrs',
    '1987-07/1988-06',
    '1988-06',
  ],
])

suite('a part is for what its whole is', '1987-06-03', [
  ['Canada has pledged 107 mln dlrs in aid by 1990, of which 45 mln is for food.', '45 mln', '1990', '1990'],
])
