import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../fixtures/reader.ts'

type Expected = readonly [quote: string, period: string | null, deadline?: string]
type Case = readonly [text: string, figures: readonly Expected[]]

/** Sentences as agencies, ministries and papers word them, with the time of each of their figures. */
function suite(published: string, cases: readonly Case[]): void {
  describe(`reports of ${published}`, () => {
    for (const [text, figures] of cases) {
      it(text, () => {
        const { statements } = read(text, { published })
        const found = figures.map(([quote]) => {
          const figure = statements.find((statement) => statement.quote === quote)
          return [quote, figure?.period, figure?.deadline]
        })
        assert.deepEqual(
          found,
          figures.map(([quote, period, deadline = null]) => [quote, period, deadline]),
        )
      })
    }
  })
}

suite('1987-04-09', [
  [
    "Brazil's coffee exports totalled 1.2 mln bags in March, down from 1.5 mln in February and 1.9 mln a year ago, the institute said.",
    [
      ['1.2 mln bags', '1987-03'],
      ['1.5 mln', '1987-02'],
      ['1.9 mln', '1986-03'],
    ],
  ],
  [
    'The 1986/87 sugar crop is estimated at 8.1 mln tonnes, up from 7.8 mln in 1985/86, the ministry said.',
    [['7.8 mln', '1985/1986']],
  ],
  [
    "West Germany's trade surplus narrowed to a provisional 7.2 bln marks in February from 7.5 bln in January.",
    [
      ['7.2 bln marks', '1987-02'],
      ['7.5 bln', '1987-01'],
    ],
  ],
  [
    "West Germany's trade surplus with France narrowed to 7.2 bln marks in February from 7.5 bln the month before.",
    [
      ['7.2 bln marks', '1987-02'],
      ['7.5 bln', '1987-01'],
    ],
  ],
  [
    'Chile produced 110,000 tonnes of copper last month compared with 105,000 tonnes in the same month last year.',
    [
      ['110,000 tonnes', '1987-03'],
      ['105,000 tonnes', '1986-03'],
    ],
  ],
  [
    'Crude imports by Japan averaged 3.1 mln barrels per day in the first quarter, against 3.4 mln in the same 1986 quarter.',
    [
      ['3.1 mln barrels per day', '1987-01/1987-03'],
      ['3.4 mln', '1986-01/1986-03'],
    ],
  ],
  [
    'Japan will import 200,000 tonnes of beef in fiscal 1990, up from 120,000 in the current year, officials said.',
    [['200,000 tonnes', '1990-04/1991-03', '1991-03']],
  ],
  [
    'The Soviet Union has bought 2.5 mln tonnes of U.S. corn so far in the 1986/87 marketing year, which began on October 1.',
    [['2.5 mln tonnes', '1986/1987']],
  ],
  [
    'Argentina expects grain exports to the Soviet Union of four mln tonnes this year, compared with 6.1 mln tonnes in 1986.',
    [
      ['four mln tonnes', '1987', '1987'],
      ['6.1 mln tonnes', '1986'],
    ],
  ],
  [
    "South Korea's imports from Japan rose 21 pct to 3.1 bln dlrs in the first quarter from a year earlier.",
    [
      ['21 pct', '1987-01/1987-03'],
      ['3.1 bln dlrs', '1987-01/1987-03'],
    ],
  ],
  [
    'Exports to Japan fell 12 pct last year, after rising five pct in 1985.',
    [
      ['12 pct', '1986'],
      ['five pct', '1985'],
    ],
  ],
  [
    'Turkey said it will sell 60,000 tonnes of wheat to Iran for delivery in May and June.',
    [['60,000 tonnes', '1987-05/1987-06', '1987-06']],
  ],
  [
    'Kuwait will raise its output to 1.2 mln bpd on July 1 from 948,000 bpd now.',
    [
      ['1.2 mln bpd', '1987-07-01', '1987-07-01'],
      ['948,000 bpd', '1987'],
    ],
  ],
  [
    "Iran's exports dropped to 800,000 bpd in the week to April 3 from 1.5 mln bpd in March.",
    [
      ['800,000 bpd', '1987-03-28/1987-04-03'],
      ['1.5 mln bpd', '1987-03'],
    ],
  ],
  [
    "Indonesia plans to cut tin exports by ten pct in 1987 from last year's 27,000 tonnes.",
    [
      ['ten pct', '1987', '1987'],
      ['27,000 tonnes', '1986'],
    ],
  ],
  [
    "Taiwan's trade surplus with the U.S. reached 13.6 bln dlrs in 1986 and is expected to exceed 15 bln this year.",
    [
      ['13.6 bln dlrs', '1986'],
      ['15 bln', '1987', '1987'],
    ],
  ],
  [
    'French wheat exports to the Soviet Union from July 1 to March 31 came to 2.1 mln tonnes.',
    [['2.1 mln tonnes', '1986-07-01/1987-03-31']],
  ],
  [
    'The Philippines shipped 320,000 tonnes of coconut oil between January and March, 14 pct less than in the comparable 1986 period.',
    [
      ['320,000 tonnes', '1987-01/1987-03'],
      ['14 pct', '1987-01/1987-03'],
    ],
  ],
  ["Zimbabwe's maize stocks stood at 1.8 mln tonnes at the end of March.", [['1.8 mln tonnes', '1987-03']]],
  [
    'Reserves rose to 51.8 bln dlrs at end-March from 50.2 bln at end-February.',
    [
      ['51.8 bln dlrs', '1987-03'],
      ['50.2 bln', '1987-02'],
    ],
  ],
  [
    'Thailand sold China 300,000 tonnes of rice last week. The price was 190 dlrs a tonne.',
    [['300,000 tonnes', '1987-03-30/1987-04-05']],
  ],
  [
    "Malaysia's palm oil output was 280,000 tonnes in February, up from January's 255,000 tonnes.",
    [
      ['280,000 tonnes', '1987-02'],
      ['255,000 tonnes', '1987-01'],
    ],
  ],
  [
    'Iraq exported 1.7 mln bpd last year, of which 1.1 mln went through Turkey.',
    [
      ['1.7 mln bpd', '1986'],
      ['1.1 mln', '1986'],
    ],
  ],
  [
    'Under the accord, China will buy one mln tonnes of Australian wheat a year for the next three years.',
    [['one mln tonnes', '1987/1990', '1990']],
  ],
  [
    "India's imports fell to 1.1 mln tonnes in April-December 1986 from 1.6 mln in the same period of 1985.",
    [
      ['1.1 mln tonnes', '1986-04/1986-12'],
      ['1.6 mln', '1985-04/1985-12'],
    ],
  ],
  [
    'Nissan said it exported 97,000 cars to the United States in March, a drop of 8.3 pct from a year ago.',
    [
      ['97,000 cars', '1987-03'],
      ['8.3 pct', '1987-03'],
    ],
  ],
  [
    'Net profit in the year ended December 31 was 12.5 mln dlrs, or 1.20 a share, against 10.1 mln, or 98 cents.',
    [['12.5 mln dlrs', '1986']],
  ],
  [
    "Spain's deficit with Japan was 1.2 bln dlrs in 1986, double the 1985 figure.",
    [
      ['1.2 bln dlrs', '1986'],
      ['double', '1986'],
    ],
  ],
  ["Ethiopia's harvest this season was six mln tonnes, the best since the 1984 drought.", [['six mln tonnes', '1987']]],
  [
    "Portugal's inflation rate fell to 9.5 pct in the 12 months to March, from 10.6 pct in the year to December.",
    [
      ['9.5 pct', '1986-04/1987-03'],
      ['10.6 pct', '1986'],
    ],
  ],
  [
    'Opec agreed in December to cut output by 7.25 pct to 15.8 mln bpd for the first half of 1987.',
    [
      ['7.25 pct', '1987-01/1987-06', '1987-06'],
      ['15.8 mln bpd', '1987-01/1987-06', '1987-06'],
    ],
  ],
  [
    'The central bank sold 500 mln dlrs in the market today, dealers said, after selling 300 mln yesterday.',
    [
      ['500 mln dlrs', '1987-04-09'],
      ['300 mln', '1987-04-08'],
    ],
  ],
  [
    'By the end of the century Algeria wants to export 20 mln tonnes of gas to Italy.',
    [['20 mln tonnes', '2000', '2000']],
  ],
])

suite('2024-07-18', [
  [
    'Trade between China and Kazakhstan reached a record 41 billion U.S. dollars in 2023, up 32 percent year on year, according to Chinese customs.',
    [
      ['41 billion U.S. dollars', '2023'],
      ['32 percent', '2023'],
    ],
  ],
  [
    'In the first half of this year, bilateral trade hit 22.2 billion dollars, up 9 percent year-on-year.',
    [
      ['22.2 billion dollars', '2024-01/2024-06'],
      ['9 percent', '2024-01/2024-06'],
    ],
  ],
  [
    'From January to June, Russia exported 11.5 million tons of LNG, 1.2 times more than in the same period last year.',
    [
      ['11.5 million tons', '2024-01/2024-06'],
      ['1.2 times', '2024-01/2024-06'],
    ],
  ],
  [
    'By the end of June, Chinese companies had invested more than 5.6 billion dollars in Ethiopia.',
    [['5.6 billion dollars', '2024-06']],
  ],
  [
    'As of July 1, 27,000 Ukrainian refugees were registered in Georgia.',
    [['27,000 Ukrainian refugees', '2024-07-01']],
  ],
  [
    'Since the beginning of the year, 1.2 million tourists from India have visited the UAE.',
    [['1.2 million tourists', '2024-01/2024-07']],
  ],
  [
    'The Chinese side expects trade with Brazil to reach 200 billion dollars by 2026.',
    [['200 billion dollars', '2026', '2026']],
  ],
  ['Over the past decade, trade between the two countries has grown fivefold.', [['fivefold', '2014/2024']]],
  [
    'Over the past five years, Japan has provided 3.2 billion yen in grants to Laos.',
    [['3.2 billion yen', '2019/2024']],
  ],
  ['In 2023 alone, the two countries signed 12 agreements.', [['12 agreements', '2023']]],
  [
    'The project, which began in 2019, will cost 2.3 billion euros and is due to be completed in 2027.',
    [['2.3 billion euros', null]],
  ],
  [
    'Poland bought 48 planes from South Korea in 2022 for $3 billion.',
    [
      ['48 planes', '2022'],
      ['$3 billion', '2022'],
    ],
  ],
  ['Poland has ordered 48 planes, the first 12 of which arrived last year.', [['48 planes', null]]],
  [
    'The first 12 planes arrived in 2023; the remaining 36 are to be delivered between 2025 and 2028.',
    [['12 planes', '2023']],
  ],
  [
    "Germany's exports to Russia shrank by 39 percent in 2023 and by another 20 percent in the first five months of this year.",
    [
      ['39 percent', '2023'],
      ['20 percent', '2024-01/2024-05'],
    ],
  ],
  [
    'Hungary bought 4.5 bcm of Russian gas last year, 0.3 bcm more than contracted.',
    [
      ['4.5 bcm', '2023'],
      ['0.3 bcm', '2023'],
    ],
  ],
  ["Turkey's share rose to 12% from 8% in 2021.", [['8%', '2021']]],
  ['The government raised the minimum wage to $450 from January 1.', [['$450', '2024-01-01']]],
  [
    'The tariff, which was raised to 25% in May, applies to 300 goods.',
    [
      ['25%', '2024-05'],
      ['300 goods', null],
    ],
  ],
  ['The EU on Wednesday imposed duties of up to 37.6% on Chinese electric cars.', [['37.6%', '2024-07-17']]],
  ['The duties of up to 37.6% took effect on July 5.', [['37.6%', '2024-07-05']]],
  ['The bank will lend Kenya $1.2 billion over the next three years.', [['$1.2 billion', '2024/2027', '2027']]],
  [
    "Kenya's debt to China stood at $6.3 billion in June, compared with $5.9 billion a year ago.",
    [
      ['$6.3 billion', '2024-06'],
      ['$5.9 billion', '2023-06'],
    ],
  ],
  ['The number of Chinese students in Britain doubled between 2012 and 2022 to 150,000.', [['150,000', '2022']]],
  [
    'The company, which employs 5,000 people, lost $3 million in the second quarter.',
    [
      ['5,000 people', null],
      ['$3 million', '2024-04/2024-06'],
    ],
  ],
  [
    'Analysts at the bank expect growth of 4.5% this year and 4.2% next.',
    [
      ['4.5%', '2024', '2024'],
      ['4.2%', '2025', '2025'],
    ],
  ],
  ['Two years ago the figure was 1.3 million tonnes.', [['1.3 million tonnes', '2022']]],
  ['A decade ago Russia sold Europe 150 bcm of gas a year.', [['150 bcm', '2014']]],
  [
    'The deficit widened by $2 billion to $14 billion in the year through May.',
    [
      ['$2 billion', '2023-06/2024-05'],
      ['$14 billion', '2023-06/2024-05'],
    ],
  ],
  [
    "Last month Vietnam's exports were $33 billion; imports for the month were $30 billion.",
    [
      ['$33 billion', '2024-06'],
      ['$30 billion', '2024-06'],
    ],
  ],
  ['The ministry said the 2023 figure was $4 billion.', [['$4 billion', '2023']]],
  ["China's 2023 imports of Russian coal were 102 million tonnes.", [['102 million tonnes', '2023']]],
  ["China's June imports of Russian coal were 9 million tonnes.", [['9 million tonnes', '2024-06']]],
  ['The 2024 budget provides $5 billion for the army.', [['$5 billion', '2024']]],
])
