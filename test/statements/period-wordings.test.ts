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
  ['Bangladesh needs 1.5 mln tonnes of food grain in the year to June 1988.', [['1.5 mln tonnes', '1987-07/1988-06']]],
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
    [
      ['12 planes', '2023'],
      ['36', '2025/2028', '2028'],
    ],
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

suite('2024-03-14', [
  [
    'Slovakia imported 2.9 bcm of gas from Ukraine last year. That was 14 percent less than in 2022 and barely half of what it had bought in 2019.',
    [
      ['2.9 bcm', '2023'],
      ['14 percent', '2023'],
    ],
  ],
  [
    'Exports of Romania to Moldova exceeded 2.4 billion euros in 2022. A year later they were down to 1.9 billion.',
    [
      ['2.4 billion euros', '2022'],
      ['1.9 billion', '2023'],
    ],
  ],
  [
    'In 2014 Moldova sold 18 percent of its wine to Russia; today it sells 2 percent.',
    [
      ['18 percent', '2014'],
      ['2 percent', '2024'],
    ],
  ],
  ['Some 60,000 Filipinos work in Qatar.', [['60,000 Filipinos', null]]],
  [
    'The number of visas issued to Ghanaians fell from 4,100 in 2019 to 2,300 in 2023.',
    [
      ['4,100', '2019'],
      ['2,300', '2023'],
    ],
  ],
  ['Of the 300 lorries sent last month, 40 never arrived.', [['300 lorries', '2024-02']]],
  ['Peru shipped 45,000 tonnes of grapes to China in the 2022/23 season.', [['45,000 tonnes', '2022/2023']]],
  ['Before the war, Ukraine shipped 5 million tonnes of grain a month.', [['5 million tonnes', null]]],
  ["After the ban Kenya's tea sales dropped by 30 percent.", [['30 percent', null]]],
  [
    "Norway's fund earned 2.2 trillion crowns in 2023, its best year ever, and held 1.5 percent of all listed shares at the end of December.",
    [
      ['2.2 trillion crowns', '2023'],
      ['1.5 percent', '2023-12'],
    ],
  ],
  [
    'Tunisia expects 9.5 million visitors this year, against 9.4 million in 2023.',
    [
      ['9.5 million visitors', '2024', '2024'],
      ['9.4 million', '2023'],
    ],
  ],
  ['The two sides aim to double trade to $10 billion within five years.', [['$10 billion', '2029', '2029']]],
  [
    'The two sides aim to triple trade by 2030 from the current $4 billion.',
    [
      ['triple', '2030', '2030'],
      ['$4 billion', '2024'],
    ],
  ],
  ['The contract, signed on March 5, provides for the supply of 16 locomotives to Guinea.', [['16 locomotives', null]]],
  ['Italy and Libya signed five agreements in Tripoli on Thursday.', [['five agreements', '2024-03-14']]],
  ['Under the five-year plan, 200 km of railway are to be built by the end of 2026.', [['200 km', '2026', '2026']]],
  ["Bulgaria's grid operator plans to import up to 500 MW from Turkey from April.", [['500 MW', '2024-04', '2024-04']]],
  [
    "South Africa's reserve bank forecasts inflation of 5.0% in 2024 and 4.6% in 2025.",
    [
      ['5.0%', '2024', '2024'],
      ['4.6%', '2025', '2025'],
    ],
  ],
  ['In January alone, 15,000 people crossed into Chad.', [['15,000 people', '2024-01']]],
  ['The strike, now in its third week, has cost Chile $30 million.', [['$30 million', null]]],
  [
    'Cuban nickel output was 41,000 tonnes in 2023, well below the 50,000 tonnes of a decade ago.',
    [['41,000 tonnes', '2023']],
  ],
  [
    'Trade was worth $7 billion in 2022. Over the same period, tourism grew by 4%.',
    [
      ['$7 billion', '2022'],
      ['4%', '2022'],
    ],
  ],
  [
    "Turkey's exports to Iraq rose by 8% to $12.8 billion last year; the year before they had been $11.9 billion.",
    [
      ['8%', '2023'],
      ['$12.8 billion', '2023'],
      ['$11.9 billion', '2022'],
    ],
  ],
  [
    'Since its opening in December 2021 the railway has carried 8 million passengers.',
    [['8 million passengers', '2021-12/2024-03']],
  ],
  [
    'Mexico overtook China last year as the biggest supplier of the United States, with exports of $475 billion.',
    [['$475 billion', '2023']],
  ],
  [
    "The euro zone's deficit with China, at 291 billion euros, was a quarter smaller last year than in 2022.",
    [
      ['291 billion euros', '2023'],
      ['quarter', '2023'],
    ],
  ],
  [
    "China's share of Brazil's exports, 30.7% last year, was 27% in 2022.",
    [
      ['30.7%', '2023'],
      ['27%', '2022'],
    ],
  ],
  ['From 2018 to 2023, Rwanda received 134 flights.', [['134 flights', '2018/2023']]],
  [
    'In February, Ukraine exported 5.8 million tonnes of grain, of which maize was 3.0 million and wheat 1.9 million.',
    [
      ['5.8 million tonnes', '2024-02'],
      ['3.0 million', '2024-02'],
      ['1.9 million', '2024-02'],
    ],
  ],
  [
    'Poland, which hosts 950,000 refugees from Ukraine, spent 0.8 percent of GDP on them in 2023.',
    [
      ['950,000 refugees', null],
      ['0.8 percent', '2023'],
    ],
  ],
  [
    'Exports in the first two months came to $528 billion, up 7.1% from a year earlier, while imports rose 3.5% to $403 billion.',
    [
      ['$528 billion', '2024-01/2024-02'],
      ['7.1%', '2024-01/2024-02'],
      ['3.5%', '2024-01/2024-02'],
      ['$403 billion', '2024-01/2024-02'],
    ],
  ],
  [
    'Malawi bought 200,000 tonnes of maize from Zambia in December and another 50,000 tonnes in January.',
    [
      ['200,000 tonnes', '2023-12'],
      ['50,000 tonnes', '2024-01'],
    ],
  ],
  ['The EU paid Tunisia 150 million euros in budget aid this month.', [['150 million euros', '2024-03']]],
  ['The EU is paying Tunisia 150 million euros in budget aid.', [['150 million euros', null]]],
  [
    'Last week Japan lent the Philippines $250 million, bringing its loans since 2016 to $20 billion.',
    [
      ['$250 million', '2024-03-04/2024-03-10'],
      ['$20 billion', '2016/2024'],
    ],
  ],
  [
    "In Q4 2023 the company's sales to China fell by 13% to $20.8 billion.",
    [
      ['13%', '2023-10/2023-12'],
      ['$20.8 billion', '2023-10/2023-12'],
    ],
  ],
  ['For 2024, the ministry forecasts a harvest of 12 million tonnes.', [['12 million tonnes', '2024', '2024']]],
  ['For the whole of 2023 Serbia sold Russia fruit worth $300 million.', [['$300 million', '2023']]],
  ['The ship left Santos on 28 February with 69,000 tonnes of maize for China.', [['69,000 tonnes', '2024-02-28']]],
  ['As of mid-February, 30 percent of the cotton had been sold.', [['30 percent', '2024-02']]],
  ['Nigeria last year spent $1.5 billion on fuel from the Netherlands.', [['$1.5 billion', '2023']]],
  [
    'Remittances to Nepal jumped 22.6 percent in the first six months of the current fiscal year, which began in mid-July.',
    [['22.6 percent', '2023-07/2023-12']],
  ],
  [
    "Vietnam's coffee exports during the October-February period fell 4% to 750,000 tonnes.",
    [
      ['4%', '2023-10/2024-02'],
      ['750,000 tonnes', '2023-10/2024-02'],
    ],
  ],
  [
    "Iran's daily exports averaged 1.3 million barrels in 2023, compared to 0.9 million a year before and a low of 0.4 million in 2020.",
    [
      ['1.3 million barrels', '2023'],
      ['0.9 million', '2022'],
      ['0.4 million', '2020'],
    ],
  ],
  [
    'The loan of $110 million was approved in 2021, but only $12 million had been drawn by last December.',
    [
      ['$110 million', '2021'],
      ['$12 million', '2023-12'],
    ],
  ],
  [
    'It bought 20 trains in 2019 at $6 million each and wants 30 more by 2028.',
    [
      ['20 trains', '2019'],
      ['$6 million', '2019'],
      ['30', '2028', '2028'],
    ],
  ],
  ["In the late 1990s, Russia supplied 90% of Armenia's wheat.", [['90%', '1990/1999']]],
  ['Trade grew by 11% a year from 2015 to 2019.', [['11%', '2015/2019']]],
  ['Until 2022, Germany got 55 percent of its gas from Russia.', [['55 percent', '../2022']]],
  ['Until last year the tariff was 5%.', [['5%', '../2023']]],
  ['The quota for this year is 6,000 tonnes, unchanged from 2023.', [['6,000 tonnes', '2024']]],
  ['The quota will rise to 8,000 tonnes next year.', [['8,000 tonnes', '2025', '2025']]],
  [
    'The levy, at present 10%, would go up to 15% in July.',
    [
      ['10%', '2024'],
      ['15%', '2024-07', '2024-07'],
    ],
  ],
])

suite('1987-10-20', [
  [
    'BONN, Oct 20 - West German wheat exports to Poland fell to 120,000 tonnes in September from 180,000 in August, the farm ministry said.\nIn the first nine months they totalled 1.4 mln tonnes, a rise of six pct.\nBarley exports were 90,000 tonnes.',
    [
      ['120,000 tonnes', '1987-09'],
      ['180,000', '1987-08'],
      ['1.4 mln tonnes', '1987-01/1987-09'],
      ['six pct', '1987-01/1987-09'],
      ['90,000 tonnes', '1987-01/1987-09'],
    ],
  ],
  [
    'The company reported third quarter net income of 31.2 mln dlrs, compared with 27.8 mln dlrs a year ago. Sales rose four pct to 512 mln dlrs.',
    [
      ['31.2 mln dlrs', '1987-07/1987-09'],
      ['27.8 mln dlrs', '1986-07/1986-09'],
      ['four pct', '1987-07/1987-09'],
      ['512 mln dlrs', '1987-07/1987-09'],
    ],
  ],
  [
    'The bank will cut its discount rate to three pct from 3.5 pct with effect from October 26.',
    [['three pct', '1987-10-26', '1987-10-26']],
  ],
  [
    'Money supply grew 0.6 pct in August, after a 0.9 pct rise in July.',
    [
      ['0.6 pct', '1987-08'],
      ['0.9 pct', '1987-07'],
    ],
  ],
  [
    'Unemployment in France was 10.7 pct in September, unchanged from August but up from 10.4 pct in September 1986.',
    [
      ['10.7 pct', '1987-09'],
      ['10.4 pct', '1986-09'],
    ],
  ],
  ['Saudi Arabia is producing 4.3 mln bpd, against an OPEC quota of 4.34 mln.', [['4.3 mln bpd', null]]],
  ["Nigeria's OPEC quota for the second half of the year is 1.3 mln bpd.", [['1.3 mln bpd', '1987-07/1987-12']]],
  [
    "Brazil's foreign debt will rise to 113 bln dlrs by end-1987 from 108 bln a year earlier.",
    [
      ['113 bln dlrs', '1987', '1987'],
      ['108 bln', '1986'],
    ],
  ],
  [
    "Ivory Coast's cocoa crop is put at 600,000 tonnes this season, compared with 585,000 in 1986/87.",
    [['585,000', '1986/1987']],
  ],
  ['Chinese buyers booked 200,000 tonnes of U.S. wheat for November shipment.', [['200,000 tonnes', null]]],
  [
    "Italy's industrial output fell 1.1 pct in August and was 2.3 pct below its level of a year before.",
    [['1.1 pct', '1987-08']],
  ],
  [
    'U.S. car makers sold 180,000 cars in the October 1-10 period, down 9.3 pct from 198,000 a year ago.',
    [
      ['180,000 cars', '1987-10-01/1987-10-10'],
      ['9.3 pct', '1987-10-01/1987-10-10'],
    ],
  ],
  [
    "The two countries' trade totalled 640 mln dlrs in 1985 and 590 mln in 1986, and should reach 700 mln this year.",
    [
      ['640 mln dlrs', '1985'],
      ['590 mln', '1986'],
      ['700 mln', '1987', '1987'],
    ],
  ],
  ['Kuwait has lent Egypt 150 mln dlrs since 1984.', [['150 mln dlrs', '1984/1987']]],
  [
    'A spokesman said 20,000 tonnes had been loaded last week and another 15,000 tonnes would be loaded by Friday.',
    [
      ['20,000 tonnes', '1987-10-12/1987-10-18'],
      ['15,000 tonnes', '1987-10-23', '1987-10-23'],
    ],
  ],
  ["Sweden's surplus for the year to date is 18 bln crowns.", [['18 bln crowns', '1987-01/1987-10']]],
  [
    'Net purchases of U.S. stocks by Japan amounted to 11 bln dlrs in the first half of 1987, or more than in the whole of 1986.',
    [['11 bln dlrs', '1987-01/1987-06']],
  ],
  [
    'Toyota expects to export 1.85 mln vehicles in calendar 1987, three pct fewer than last year.',
    [
      ['1.85 mln vehicles', '1987', '1987'],
      ['three pct', '1987', '1987'],
    ],
  ],
  [
    'The current account deficit is likely to widen to 2.5 bln stg next year from an estimated two bln in 1987.',
    [
      ['2.5 bln stg', '1988', '1988'],
      ['two bln', '1987'],
    ],
  ],
  ['Since January 1 Sudan has received 86,000 tonnes of food aid.', [['86,000 tonnes', '1987-01-01/1987-10-20']]],
])

suite('2023-11-28', [
  [
    'MOSCOW, November 28. /TASS/. Russia\'s gas supplies to China via the pipeline will exceed 22 billion cubic meters this year, the company\'s head said on Tuesday.\n"Next year deliveries will amount to 30 billion cubic meters, and in 2025 the line will reach its capacity of 38 billion," he noted.',
    [
      ['22 billion cubic meters', '2023', '2023'],
      ['30 billion cubic meters', '2024', '2024'],
    ],
  ],
  [
    'BEIJING, Nov. 28 (Xinhua) -- China and Ethiopia signed agreements worth 1.1 billion U.S. dollars on Monday. Bilateral trade surged 14 percent year on year to 2.6 billion dollars in the January-October period.',
    [
      ['14 percent', '2023-01/2023-10'],
      ['2.6 billion dollars', '2023-01/2023-10'],
    ],
  ],
  [
    'Between January and October, 4.2 million Chinese visited Japan, compared with 9.6 million in the whole of 2019.',
    [
      ['4.2 million Chinese', '2023-01/2023-10'],
      ['9.6 million', '2019'],
    ],
  ],
  [
    'According to customs statistics, in October bilateral trade amounted to $19.5 billion, an increase of 9% compared to September.',
    [
      ['$19.5 billion', '2023-10'],
      ['9%', '2023-10'],
    ],
  ],
  [
    "Estonia's exports to Finland decreased by 12% on year, to 210 million euros, in September.",
    [
      ['12%', '2023-09'],
      ['210 million euros', '2023-09'],
    ],
  ],
  [
    'Statistics Finland said the number of Estonian workers was 51,000 in the third quarter, 3,000 fewer than at the same time last year.',
    [['51,000', '2023-07/2023-09']],
  ],
  ["The country's population shrank by 0.3 per cent last year to 5.4 million.", [['0.3 per cent', '2022']]],
  [
    'The president said the bridge would cost $1.3 billion, double the original estimate of $650 million made in 2018.',
    [['$1.3 billion', null]],
  ],
  ['Paraguay sold 12 percent more beef to Chile in the year through October.', [['12 percent', '2022-11/2023-10']]],
  [
    "The drought has cut the canal's daily crossings from 36 to 24.",
    [
      ['36', null],
      ['24', null],
    ],
  ],
  [
    'Ships paid an average of $900,000 to jump the queue in November, up from $173,000 in 2022.',
    [
      ['$900,000', '2023-11'],
      ['$173,000', '2022'],
    ],
  ],
  [
    'The EU buys 40 percent of the oil, India another 20 percent.',
    [
      ['40 percent', null],
      ['20 percent', null],
    ],
  ],
  [
    'Lebanon has taken in 1.5 million Syrians since 2011, while Jordan hosts 660,000.',
    [
      ['1.5 million Syrians', '2011/2023'],
      ['660,000', null],
    ],
  ],
  [
    'In 2021, the last year for which data are available, Cuba exported 1,200 tonnes of tobacco.',
    [['1,200 tonnes', '2021']],
  ],
  [
    'While exports in 2022 reached $5 billion, imports were $9 billion.',
    [
      ['$5 billion', '2022'],
      ['$9 billion', '2022'],
    ],
  ],
  [
    'While exports fell to $5 billion, imports rose to $9 billion in 2022.',
    [
      ['$5 billion', '2022'],
      ['$9 billion', '2022'],
    ],
  ],
  ['By 2027 the share is to fall to zero, from 45% in 2021 and 15% now.', [['45%', '2021']]],
  [
    "Japan's aid to Myanmar, which peaked at $680 million in 2013, was cut to $30 million last year.",
    [
      ['$680 million', '2013'],
      ['$30 million', '2022'],
    ],
  ],
  ['The figures for 2022 show that 1,100 firms left.', [['1,100 firms', '2022']]],
  [
    'Sweden took 5 percent of the exports in 2020, 6 percent in 2021 and 7 percent in 2022.',
    [
      ['5 percent', '2020'],
      ['6 percent', '2021'],
      ['7 percent', '2022'],
    ],
  ],
  [
    'In 2020, 2021 and 2022 respectively, Sweden took 5 percent, 6 percent and 7 percent of the exports.',
    [
      ['5 percent', '2020'],
      ['6 percent', '2021'],
      ['7 percent', '2022'],
    ],
  ],
  [
    'Exports were $5 billion and $6 billion in 2021 and 2022, respectively.',
    [
      ['$5 billion', '2021'],
      ['$6 billion', '2022'],
    ],
  ],
  [
    'A total of 3,400 Moldovans crossed in 2021, 2,900 in 2022 and, so far this year, 1,700.',
    [
      ['3,400 Moldovans', '2021'],
      ['2,900', '2022'],
      ['1,700', '2023-01/2023-11'],
    ],
  ],
])

suite('2024-09-10', [
  [
    "- Trade of Peru in goods, 2022: EUR 16.4 million\n   - of which exports: EUR 5.1 million (-12.3 %)\n   - imports: EUR 11.3 million\n- Peru's debt: EUR 40 million",
    [
      ['EUR 16.4 million', '2022'],
      ['EUR 5.1 million', '2022'],
      ['EUR 11.3 million', '2022'],
      ['EUR 40 million', null],
    ],
  ],
  [
    "Peru's exports to Chile, Q3 2023\n\nCommodity | Value | Change on Q3 2022\nFood | EUR 118 million | +4%\nFuels | EUR 79 million | +48%",
    [
      ['EUR 118 million', '2023-07/2023-09'],
      ['EUR 79 million', '2023-07/2023-09'],
    ],
  ],
  [
    'Last year trade of Peru passed 7.9 billion dollars. That is a third more than the year before.',
    [
      ['7.9 billion dollars', '2023'],
      ['third', '2023'],
    ],
  ],
  [
    "Peru's exports amounted to $99 million in 2021 and imports to $6 million.",
    [
      ['$99 million', '2021'],
      ['$6 million', '2021'],
    ],
  ],
  [
    "Peru's share was 13% in 2021 (Chile 16%, Bolivia 9%).",
    [
      ['13%', '2021'],
      ['16%', '2021'],
      ['9%', '2021'],
    ],
  ],
  [
    "Peru's agency lowered its estimate for this year to 8.1 million tonnes from 9.6 million.",
    [
      ['8.1 million tonnes', '2024', '2024'],
      ['9.6 million', '2024', '2024'],
    ],
  ],
  ['The dollar bought 3.7 soles in 2023; Peru intends to lift the duty on wheat from 12% to 15%.', [['12%', null]]],
  ['Trade was agreed in 2013 under a 25-year deal of Peru.', [['25-year', null]]],
  ['About the firm: Listed in 2009, it operates 31 plants in Peru.', [['31 plants', null]]],
  [
    "When Peru's customs released its figures for 2023 last month, the number that made the news was $244 billion in trade.",
    [['$244 billion', '2023']],
  ],
  [
    'Peru has agreed to cut output by 15 pct next year in defence of its price of seven dollars a tonne.',
    [['seven dollars a tonne', null]],
  ],
  [
    'Peru now sells 200 MW to Chile. The firm put its use of the line at 21 percent.',
    [
      ['200 MW', '2024'],
      ['21 percent', null],
    ],
  ],
  [
    'In 2021, sales of Peru were $12 billion.[1] Some 40,000 farms in Peru grow the crop.',
    [
      ['$12 billion', '2021'],
      ['40,000 farms', null],
    ],
  ],
  [
    'Now it is hydrogen, preferably from Peru, a land of sun that gets some 3,000 hours of it.',
    [['3,000 hours', null]],
  ],
])

suite('2024-05-21', [
  [
    'Ethiopia hopes to sell 1,500 MW to its neighbours within the next three years.',
    [['1,500 MW', '2024/2027', '2027']],
  ],
  [
    'The port should handle two million containers a year by 2028, up from 1.2 million in 2023.',
    [['1.2 million', '2023']],
  ],
  ['The ministry plans to spend $1.2 billion between 2024 and 2027.', [['$1.2 billion', '2024/2027', '2027']]],
  ['India has set itself a target of 500 GW by 2030.', [['500 GW', '2030', '2030']]],
  ["India's target of 500 GW by 2030 is within reach.", [['500 GW', '2030', '2030']]],
  ['The target for 2030 is 500 GW.', [['500 GW', '2030', '2030']]],
  ['The lease runs for 99 years, until 2116.', [['99 years', null]]],
  ['Exports are to be halved by the end of next year.', [['halved', '2025', '2025']]],
  [
    'Australia will phase out live sheep exports by May 1, 2028, and set aside A$107 million for farmers.',
    [['A$107 million', null]],
  ],
  [
    'Canada will accept 15,000 workers from Guatemala this year and 18,000 next.',
    [
      ['15,000 workers', '2024', '2024'],
      ['18,000', '2025', '2025'],
    ],
  ],
  ['Germany is to deliver 50 tanks by the end of this month.', [['50 tanks', '2024-05', '2024-05']]],
  ['Germany is to deliver 50 tanks before the summer.', [['50 tanks', null]]],
  [
    'Oman expects two million visitors in 2024 and double that in 2030.',
    [
      ['two million visitors', '2024', '2024'],
      ['double', '2030', '2030'],
    ],
  ],
  ['Spain could lose 20,000 jobs over the next decade.', [['20,000 jobs', '2024/2034', '2034']]],
  ['Trade may reach $5 billion this year if the road is finished.', [['$5 billion', '2024', '2024']]],
  [
    'The IMF sees growth of 3.1% this year, slowing to 2.8% in 2025.',
    [
      ['3.1%', '2024', '2024'],
      ['2.8%', '2025', '2025'],
    ],
  ],
  [
    'The IMF raised its forecast for 2024 to 3.1% from 2.9%.',
    [
      ['3.1%', '2024', '2024'],
      ['2.9%', '2024', '2024'],
    ],
  ],
  [
    'Growth is forecast at 3.1% for 2024, after 2.6% last year.',
    [
      ['3.1%', '2024', '2024'],
      ['2.6%', '2023'],
    ],
  ],
  ['They agreed in 2021 to cut emissions by 40% by 2030.', [['40%', '2030', '2030']]],
  ['In 2021 they agreed to cut emissions by 40% by 2030.', [['40%', '2030', '2030']]],
  ['In 2019 the two states set a goal of $20 billion in trade by 2024.', [['$20 billion', '2024', '2024']]],
  [
    'Under a deal signed last year, Qatar will supply Germany with 2 million tonnes of LNG a year from 2026 for at least 15 years.',
    [['2 million tonnes', '2026', '2026']],
  ],
  ['The new tariff of 25% takes effect on June 1.', [['25%', '2024-06-01', '2024-06-01']]],
  ['The U.S. will raise its tariff on Chinese cars to 100% from 25% this year.', [['100%', '2024', '2024']]],
  ['The fee will go up by $5 on July 1.', [['$5', '2024-07-01', '2024-07-01']]],
  ['Finland aims to have 10,000 soldiers there by Christmas.', [['10,000 soldiers', null]]],
  [
    'Kazakhstan intends to send 1.2 million tonnes of oil to Germany in 2024, against 993,000 tonnes in 2023.',
    [
      ['1.2 million tonnes', '2024', '2024'],
      ['993,000 tonnes', '2023'],
    ],
  ],
  ['In the first quarter it sent 307,000 tonnes.', [['307,000 tonnes', '2024-01/2024-03']]],
  ['Gas flows to Italy will remain at 23 bcm until 2027.', [['23 bcm', '2024/2027', '2027']]],
  ['The minister said 70 percent of the work would be done by the time the rains come.', [['70 percent', null]]],
  ['Ghana wants to repay the $3 billion over five years from 2026.', [['$3 billion', '2026/2030', '2030']]],
  ['The two firms will invest 400 million euros over five years.', [['400 million euros', '2024/2029', '2029']]],
  [
    'The bloc gave Egypt one billion euros in April and will pay another four billion by 2027.',
    [
      ['one billion euros', '2024-04'],
      ['four billion', '2027', '2027'],
    ],
  ],
  ['The number of flights will double to 14 a week from October 27.', [['14', '2024-10-27', '2024-10-27']]],
  [
    'Chad expelled 75 U.S. soldiers last month. About 1,000 others are to leave Niger by mid-September.',
    [['75 U.S. soldiers', '2024-04']],
  ],
  ['It was estimated in March that 40% of the crop would be lost this year.', [['40%', '2024', '2024']]],
  [
    "Cuba's output is expected to fall short of 350,000 tonnes in the 2023/24 harvest.",
    [['350,000 tonnes', '2023/2024', '2024']],
  ],
  ['By then the debt will have grown to $9 billion.', [['$9 billion', null]]],
  [
    'Iceland had planned for 2.2 million tourists in 2023; in the end there were 2.1 million.',
    [
      ['2.2 million tourists', '2023', '2023'],
      ['2.1 million', '2023'],
    ],
  ],
  ["Next month's summit is expected to approve 35 projects.", [['35 projects', '2024-06', '2024-06']]],
  ["At next month's summit, 35 projects are to be approved.", [['35 projects', '2024-06', '2024-06']]],
  ['Over the coming winter Austria will need 9 bcm.', [['9 bcm', '2024-24', '2024-24']]],
  ['China will resume buying 12,000 tonnes of beef a month from June.', [['12,000 tonnes', '2024-06', '2024-06']]],
])

suite('2024-10-29', [
  [
    'The Minister of Agriculture of Uruguay visited Doha on 27 October. During the visit, the sides signed 4 agreements worth $60 million.',
    [['4 agreements', '2024-10-27']],
  ],
  [
    "Uruguay's beef exports to Qatar\n\nExports doubled in 2023 to 3,400 tonnes, after 1,700 tonnes in 2022. Prices averaged $5,900 a tonne.",
    [
      ['doubled', '2023'],
      ['3,400 tonnes', '2023'],
      ['1,700 tonnes', '2022'],
      ['$5,900 a tonne', '2023'],
    ],
  ],
  [
    'Tourism has recovered. In the first nine months 1.9 million Koreans visited Vietnam, 25 percent more than a year earlier. They spent $1.1 billion.',
    [
      ['1.9 million Koreans', '2024-01/2024-09'],
      ['25 percent', '2024-01/2024-09'],
      ['$1.1 billion', '2024-01/2024-09'],
    ],
  ],
  [
    'Sri Lanka owes China $4.7 billion. Last year it paid back $300 million.',
    [
      ['$4.7 billion', null],
      ['$300 million', '2023'],
    ],
  ],
  [
    'The two countries trade little: $60 million in 2022, $55 million in 2023.',
    [
      ['$60 million', '2022'],
      ['$55 million', '2023'],
    ],
  ],
  ['Trade ($60 million in 2022) is small.', [['$60 million', '2022']]],
  [
    'In all, 31 ships carried 1.2 million tonnes.',
    [
      ['31 ships', null],
      ['1.2 million tonnes', null],
    ],
  ],
  [
    "Turkey's inflation slowed to 49.4% in September from 52% in August, and the central bank held its key rate at 50%.",
    [
      ['49.4%', '2024-09'],
      ['52%', '2024-08'],
    ],
  ],
  [
    'Georgia imported 27,000 cars from the United States between January and September, down 30% from the same months of 2023, when it took in 38,000.',
    [
      ['27,000 cars', '2024-01/2024-09'],
      ['30%', '2024-01/2024-09'],
    ],
  ],
  ['Exports to Russia, once 60% of the total, are now 10%.', [['10%', '2024']]],
  [
    'The share of Russian gas, which was 45% in 2021, fell to 15% last year and stands at 18% today.',
    [
      ['45%', '2021'],
      ['15%', '2023'],
      ['18%', '2024'],
    ],
  ],
  ['Iceland opened its embassy in Poland in 2022, when 22,000 Poles lived on the island.', [['22,000 Poles', '2022']]],
  [
    'The company bought the mine for $1.1 billion in 2018 and sold it for $400 million this summer.',
    [
      ['$1.1 billion', '2018'],
      ['$400 million', '2024-22'],
    ],
  ],
  [
    'Since 2020, when the pact came into force, trade has risen by 40 percent to $8 billion.',
    [
      ['40 percent', '2020/2024'],
      ['$8 billion', '2024'],
    ],
  ],
  [
    'Three quarters of the 2,000 workers have left since the strike began in August.',
    [['Three quarters', '2024-08/2024-10']],
  ],
  [
    "Morocco overtook South Africa as the continent's biggest car maker in 2023, turning out 570,000 vehicles.",
    [['570,000 vehicles', '2023']],
  ],
  [
    "Of Bolivia's exports to Peru, worth $760 million last year, soy made up 70 percent.",
    [
      ['$760 million', '2023'],
      ['70 percent', '2023'],
    ],
  ],
  [
    "Norway's salmon exports reached 1.2 million tonnes in 2023. Poland took 15 percent.",
    [
      ['1.2 million tonnes', '2023'],
      ['15 percent', '2023'],
    ],
  ],
  ["Norway's salmon exports reached 1.2 million tonnes in 2023. Poland takes 15 percent.", [['15 percent', null]]],
  ['Some 300 people gathered on Saturday in front of the embassy.', [['300 people', '2024-10-26']]],
  ['Police arrested 40 people on Sunday night.', [['40 people', '2024-10-27']]],
  [
    'Lebanon said 2,700 people had been killed by Monday, 150 of them in the past week.',
    [['2,700 people', '2024-10-28']],
  ],
  ['On Tuesday the rouble slipped by 0.6% against the yuan.', [['0.6%', '2024-10-29']]],
  [
    'The budget deficit was 5% of GDP in 2023 and is to narrow to 4.2% in 2024 and 3.5% in 2025.',
    [
      ['5%', '2023'],
      ['4.2%', '2024', '2024'],
      ['3.5%', '2025', '2025'],
    ],
  ],
  ['The new line cut the journey from 14 hours to six.', [['14 hours', null]]],
  ['Two years on, only 12% of the money has been spent.', [['12%', null]]],
  ['A month after the flood, 40,000 people were still in tents.', [['40,000 people', null]]],
  ['The year 2023 brought 1.4 million guests.', [['1.4 million guests', '2023']]],
  [
    'Exports in the January-September period of this year rose 4 percent from a year earlier to 18 billion dollars.',
    [
      ['4 percent', '2024-01/2024-09'],
      ['18 billion dollars', '2024-01/2024-09'],
    ],
  ],
  [
    'In its latest report, published on October 15, the agency put the harvest at 33 million tonnes.',
    [['33 million tonnes', null]],
  ],
  ['As early as 2015 the two had traded $10 billion.', [['$10 billion', '2015']]],
  ['By 2015 the two were trading $10 billion a year.', [['$10 billion a year', '2015']]],
  ['Not until 2019 did trade pass $10 billion.', [['$10 billion', '2019']]],
  [
    'In 2019 trade passed $10 billion for the first time; four years later it stood at $17 billion.',
    [
      ['$10 billion', '2019'],
      ['$17 billion', '2023'],
    ],
  ],
  ['The mission began in 2019. In the same year, Peru sent 300 doctors.', [['300 doctors', '2019']]],
  ['During his visit to Seoul in June, the president promised $10 billion in aid.', [['$10 billion', null]]],
  [
    'Exports peaked at $12 billion in 2014 before falling to $3 billion in 2020.',
    [
      ['$12 billion', '2014'],
      ['$3 billion', '2020'],
    ],
  ],
  [
    'Exports, $12 billion in 2014, were $3 billion by 2020.',
    [
      ['$12 billion', '2014'],
      ['$3 billion', '2020'],
    ],
  ],
  [
    'The fleet caught 45,000 tonnes in 2021, 39,000 the next year and 33,000 in 2023.',
    [
      ['45,000 tonnes', '2021'],
      ['39,000', '2022'],
      ['33,000', '2023'],
    ],
  ],
])

suite('2024-06-05', [
  ['Under Vision 2030, Saudi Arabia wants to train 100,000 Egyptians.', [['100,000 Egyptians', null]]],
  ['Qatar spent $220 billion on the 2022 World Cup.', [['$220 billion', null]]],
  ['The 2003 invasion of Iraq cost Britain £9 billion.', [['£9 billion', null]]],
  ['At Expo 2025 in Osaka, Chile will rent a pavilion of 300 square metres.', [['300 square metres', null]]],
  [
    'Rwanda, where 800,000 people died in the 1994 genocide, has 14 million inhabitants.',
    [['14 million inhabitants', null]],
  ],
  ['The treaty of 1979 gave Egypt $1.3 billion a year.', [['$1.3 billion a year', null]]],
  ['Since the 1979 treaty, Egypt has received $80 billion.', [['$80 billion', '1979/2024']]],
  [
    'It is worth recalling that trade was $40 billion in 2013. Today it is half that.',
    [
      ['$40 billion', '2013'],
      ['half', '2024'],
    ],
  ],
  ['Trade, which collapsed after 2014, has since recovered to $12 billion.', [['$12 billion', null]]],
  ['Trade was a mere $3 billion when the two leaders first met in 2012.', [['$3 billion', '2012']]],
  [
    'When the two leaders met in 2012, trade was a mere $3 billion; it is $12 billion now.',
    [
      ['$3 billion', '2012'],
      ['$12 billion', '2024'],
    ],
  ],
  [
    'The first batch, 20,000 doses, landed on Friday. A second batch of 30,000 is expected next week.',
    [
      ['20,000 doses', '2024-05-31'],
      ['30,000', '2024-06-10/2024-06-16', '2024-06-16'],
    ],
  ],
  [
    'The firm sold 1.2 million phones in India in the March quarter, against 0.9 million in the December quarter.',
    [
      ['1.2 million phones', '2024-01/2024-03'],
      ['0.9 million', '2023-10/2023-12'],
    ],
  ],
  ['In the three months ended April 30, revenue in Japan was $9 billion.', [['$9 billion', '2024-02/2024-04']]],
  ['For the year ending March 2025, the airline plans 40 flights.', [['40 flights', '2024-04/2025-03', '2025-03']]],
  ["Over the 2010s, Brazil lost 8 million cattle to Uruguay's buyers.", [['8 million cattle', '2010/2019']]],
  ['Halfway through the year, Ghana had used 60 percent of its quota.', [['60 percent', null]]],
  ["Mexico's peso has lost 8 percent since the election on June 2.", [['8 percent', '2024-06-02/2024-06-05']]],
  ["Mexico's peso has lost 8 percent this week.", [['8 percent', '2024-06-03/2024-06-09']]],
  [
    "Mexico's peso lost 4 percent on Monday and another 2 percent on Tuesday.",
    [
      ['4 percent', '2024-06-03'],
      ['2 percent', '2024-06-04'],
    ],
  ],
  ['More than 6,000 Afghans were deported yesterday.', [['6,000 Afghans', '2024-06-04']]],
  ['Earlier this year Pakistan repaid $1 billion to China.', [['$1 billion', '2024']]],
  ['Late last year Pakistan repaid $1 billion to China.', [['$1 billion', '2023']]],
  ['At the start of 2022 Germany stored 15 bcm.', [['15 bcm', '2022']]],
  ['In mid-May Zambia devalued by 3 percent.', [['3 percent', '2024-05']]],
  [
    "Kenya's tea earned $1.4 billion last year, coffee $250 million and flowers $800 million.",
    [
      ['$1.4 billion', '2023'],
      ['$250 million', '2023'],
      ['$800 million', '2023'],
    ],
  ],
  ["Kenya's tea earned $1.4 billion last year. Coffee earned $250 million.", [['$250 million', '2023']]],
  ["Kenya's tea earned $1.4 billion last year. Coffee earns $250 million.", [['$250 million', null]]],
  [
    'In 2023 Nepal exported power worth $120 million to India, which had imported none in 2020 and 1.2 million kWh in 2021.',
    [
      ['$120 million', '2023'],
      ['1.2 million kWh', '2021'],
    ],
  ],
  ['The crop fell to 5 million tonnes, the smallest since 1995, from 7 million tonnes.', [['5 million tonnes', null]]],
  [
    'The crop fell to 5 million tonnes in 2023, the smallest since 1995, from 7 million tonnes.',
    [
      ['5 million tonnes', '2023'],
      ['7 million tonnes', '2022'],
    ],
  ],
  [
    'Japan ranked third in 2023 with 12 percent, behind China with 20 percent.',
    [
      ['12 percent', '2023'],
      ['20 percent', '2023'],
    ],
  ],
  ['The court, established in 2002, has 18 judges and a budget of €187 million this year.', [['€187 million', '2024']]],
  ['The pipeline, finished in 2019, delivered 22 bcm in 2023.', [['22 bcm', '2023']]],
  ['Finished in 2019, the pipeline delivered 22 bcm in 2023.', [['22 bcm', '2023']]],
  [
    'The pipeline delivered 22 bcm in 2023, three years after it was finished at a cost of $55 billion.',
    [['22 bcm', '2023']],
  ],
  [
    'About 4,000 of the 9,000 men who left in 2022 have returned.',
    [
      ['4,000', null],
      ['9,000 men', '2022'],
    ],
  ],
  [
    'The group paid $2.1 billion in cash and $400 million in shares for the mine in December.',
    [
      ['$2.1 billion', '2023-12'],
      ['$400 million', '2023-12'],
    ],
  ],
  ['The quake on February 6 killed 50,000 people in Turkey.', [['50,000 people', '2024-02-06']]],
  ["Last year's quake killed 50,000 people in Turkey.", [['50,000 people', '2023']]],
  ['The 2023 quake killed 50,000 people in Turkey.', [['50,000 people', '2023']]],
  ['The 2022 floods destroyed 1.5 million homes in Pakistan.', [['1.5 million homes', '2022']]],
])

suite('2023-06-20', [
  [
    'FACT SHEET\n\nTrade (2022)\n• Exports of Kenya to Pakistan: US$ 480 million\n• Imports: US$ 220 million\n\nTourism\n• Visitors from Pakistan (2021): 9,400',
    [
      ['US$ 480 million', '2022'],
      ['US$ 220 million', '2022'],
    ],
  ],
  [
    'ECONOMIC RELATIONS\n\nTrade of Kenya with Pakistan in 2022:\n- exports: US$ 480 million\n- imports: US$ 220 million',
    [
      ['US$ 480 million', '2022'],
      ['US$ 220 million', '2022'],
    ],
  ],
  [
    'Kenyan exports to Pakistan 2022: US$ 480 million (2021: US$ 445 million)',
    [
      ['US$ 480 million', '2022'],
      ['US$ 445 million', '2021'],
    ],
  ],
  ["Kenya's exports to Pakistan: US$ 480 million (2022)", [['US$ 480 million', '2022']]],
  ["Kenya's exports to Pakistan – US$ 480 million in 2022 – are mostly tea.", [['US$ 480 million', '2022']]],
  [
    "Kenya's exports to Pakistan (US$ 480 million in 2022, up 8% on 2021) are mostly tea.",
    [
      ['US$ 480 million', '2022'],
      ['8%', '2022'],
    ],
  ],
  ['Q: How large is trade with Kenya?\nA: It was $480 million in 2022.', [['$480 million', '2022']]],
  ['Q: How much did Kenya export in 2022?\nA: Tea worth $480 million.', [['$480 million', '2022']]],
  ['Q: How many Kenyans came last year?\nA: About 3,000, most of them nurses.', [['3,000', '2022']]],
  ['How many Kenyans came last year? About 3,000.', [['3,000', '2022']]],
  [
    'Ladies and gentlemen, last year Kenya sold us tea for 480 million dollars. This year it will be 500 million.',
    [
      ['480 million dollars', '2022'],
      ['500 million', '2023', '2023'],
    ],
  ],
  ['Last year was a record: 480 million dollars in tea alone.', [['480 million dollars', '2022']]],
  [
    'The year 2022 was a record one. Exports reached $480 million, imports $220 million.',
    [
      ['$480 million', '2022'],
      ['$220 million', '2022'],
    ],
  ],
  ["2022 was a good year for Kenya's tea. Exports reached $480 million.", [['$480 million', '2022']]],
  ['Tea had a good 2022. Exports of Kenya reached $480 million.', [['$480 million', '2022']]],
  [
    'According to the results of 2022, the trade turnover of Kenya amounted to $700 million.',
    [['$700 million', '2022']],
  ],
  [
    'At year-end 2022, the turnover of Kenya with Pakistan made up 700 million dollars.',
    [['700 million dollars', '2022']],
  ],
  [
    'For 5 months of 2023 the turnover of Kenya made $290 million, which is 6% more than for the same period of 2022.',
    [
      ['$290 million', '2023-01/2023-05'],
      ['6%', '2023-01/2023-05'],
    ],
  ],
  [
    'In January-May this year, mutual trade of Kenya grew by 6 percent (in 2022 it was $700 million).',
    [
      ['6 percent', '2023-01/2023-05'],
      ['$700 million', '2022'],
    ],
  ],
  [
    'The Parties noted that in 2022 the trade grew 8% and reached $700 million; in the first four months of 2023, it stood at $230 million.',
    [
      ['8%', '2022'],
      ['$700 million', '2022'],
      ['$230 million', '2023-01/2023-04'],
    ],
  ],
  [
    'The Sides agreed to bring the turnover of Kenya to $1 billion by 2025, and to open 2 new consulates.',
    [
      ['$1 billion', '2025', '2025'],
      ['2 new consulates', null],
    ],
  ],
  [
    'Since its launch in 2018, the scheme has brought 1,200 Kenyan nurses to Britain, 300 of them last year.',
    [
      ['1,200 Kenyan nurses', '2018/2023'],
      ['300', '2022'],
    ],
  ],
  ['The minister, who took office in May, said Kenya would recruit 500 nurses.', [['500 nurses', null]]],
  [
    'Two-way trade: $700 million (2022). Kenyan students: 340.',
    [
      ['$700 million', '2022'],
      ['340', null],
    ],
  ],
  ['During the reporting period, 12 projects of Kenya were financed.', [['12 projects', null]]],
  ['During the 2021–2022 academic year 340 Kenyans studied in Turkey.', [['340 Kenyans', '2021/2022']]],
  [
    'The Bank, in its June outlook, sees growth in Kenya at 5.0% in 2023, against 4.8% last year.',
    [
      ['5.0%', '2023', '2023'],
      ['4.8%', '2022'],
    ],
  ],
  [
    "Kenya's shilling has weakened 13% so far this year, after 9% in 2022.",
    [
      ['13%', '2023-01/2023-06'],
      ['9%', '2022'],
    ],
  ],
  ["Kenya's debt was 68% of GDP at the end of April.", [['68%', '2023-04']]],
  ['By April, Kenya had paid $2 billion of it.', [['$2 billion', '2023-04']]],
  [
    'Kenya had paid $2 billion of it by the end of 2021 and $3 billion by last month.',
    [
      ['$2 billion', '2021'],
      ['$3 billion', '2023-05'],
    ],
  ],
  [
    "Kenya's imports from Tanzania more than doubled to $430 million in 2021 and stayed there in 2022.",
    [['$430 million', '2021']],
  ],
  [
    "Kenya's imports from Tanzania, which had doubled in 2021, stayed at $430 million in 2022.",
    [['$430 million', '2022']],
  ],
  ['That same month, 40 Kenyan trucks were turned back.', [['40 Kenyan trucks', null]]],
  ['In March, the ban was lifted. That same month 40 Kenyan trucks crossed.', [['40 Kenyan trucks', '2023-03']]],
  ['The ban was lifted in March; within a week 40 Kenyan trucks had crossed.', [['40 Kenyan trucks', '2023-03']]],
  ['Kenya took in 290,000 Somalis in 2011 alone, the year of the famine.', [['290,000 Somalis', '2011']]],
  [
    'Kenya currently hosts 290,000 Somalis, down from 500,000 in 2012.',
    [
      ['290,000 Somalis', '2023'],
      ['500,000', '2012'],
    ],
  ],
  [
    'Kenya hosts 290,000 Somalis, down from 500,000 in 2012.',
    [
      ['290,000 Somalis', null],
      ['500,000', '2012'],
    ],
  ],
  [
    'Kenya now hosts 290,000 Somalis; a decade ago it was 500,000.',
    [
      ['290,000 Somalis', '2023'],
      ['500,000', '2013'],
    ],
  ],
])

suite('2025-03-18', [
  [
    "RIYADH, March 18 (SPA) -- Saudi Arabia's non-oil exports to Iraq rose 31.4 percent to 1.2 billion riyals in January compared to the same month of 2024, the statistics authority said Tuesday.",
    [
      ['31.4 percent', '2025-01'],
      ['1.2 billion riyals', '2025-01'],
    ],
  ],
  ['In 2024 as a whole, they had come to 12.9 billion riyals.', [['12.9 billion riyals', '2024']]],
  [
    "ISLAMABAD (AP) - At least 26 people were killed in Tuesday's attack on a train, officials said, and 350 hostages were freed a day later.",
    [['26 people', '2025-03-18']],
  ],
  [
    'Remittances from Saudi Arabia amounted to $744 million in February, $70 million more than in January.',
    [
      ['$744 million', '2025-02'],
      ['$70 million', '2025-02'],
    ],
  ],
  [
    'The Philippines booked a record 5.95 million visitors in 2024; South Koreans made up 1.57 million, Chinese 313,000.',
    [
      ['5.95 million visitors', '2024'],
      ['1.57 million', '2024'],
      ['313,000', '2024'],
    ],
  ],
  [
    'In the first two months, arrivals of Chinese fell by a third from a year ago, to 57,000.',
    [['third', '2025-01/2025-02']],
  ],
  [
    'Exports in February alone were worth $6.25 billion, bringing the total for the year to $12.6 billion.',
    [['$6.25 billion', '2025-02']],
  ],
  ["Last month's exports were worth $6.25 billion.", [['$6.25 billion', '2025-02']]],
  [
    "Japan's exports to the U.S. rose 10.5% year-on-year in February, data released on Wednesday showed, after a gain of 8.1% the month before.",
    [
      ['10.5%', '2025-02'],
      ['8.1%', '2025-01'],
    ],
  ],
  [
    'South African citrus exports should hit 170 million cartons this season, up from 164.5 million last season.',
    [
      ['170 million cartons', '2025', '2025'],
      ['164.5 million', '2024'],
    ],
  ],
  [
    "Turkey deported 140,000 Syrians in 2024, and another 30,000 went home on their own in the weeks after Assad's fall on December 8.",
    [['140,000 Syrians', '2024']],
  ],
  ['From Dec. 8 to March 10, 133,000 Syrians went home.', [['133,000 Syrians', '2024-12-08/2025-03-10']]],
  [
    'Brazil exported 7.3 million bags to the U.S. in the 12 months through February.',
    [['7.3 million bags', '2024-03/2025-02']],
  ],
  ['The Czech firm won a contract worth $18 billion last July to build two reactors.', [['$18 billion', '2024-07']]],
  [
    'The price of a ton of urea, $380 a month ago, is now $410.',
    [
      ['$380', '2025-02'],
      ['$410', '2025'],
    ],
  ],
  ['Copper closed at $9,860 a tonne on Monday, its highest since October.', [['$9,860 a tonne', '2025-03-17']]],
  ['Copper traded at $9,860 a tonne.', [['$9,860 a tonne', null]]],
  [
    'Wheat for May delivery rose 1.4% on Monday to $5.69 a bushel.',
    [
      ['1.4%', '2025-03-17'],
      ['$5.69 a bushel', '2025-03-17'],
    ],
  ],
  [
    'In the week ended March 13, the U.S. sold 780,000 tons of wheat to Mexico.',
    [['780,000 tons', '2025-03-07/2025-03-13']],
  ],
  [
    'Stocks at the port, 4.1 million tons on Feb. 1, had dropped to 3.6 million by the start of this month.',
    [
      ['4.1 million tons', '2025-02-01'],
      ['3.6 million', '2025-03'],
    ],
  ],
  ['Canada, in 2023 the source of 60% of U.S. crude imports, would be hit hardest.', [['60%', '2023']]],
  ['The levies, announced on Feb. 1 and twice put off, apply to goods worth $155 billion.', [['$155 billion', null]]],
  [
    'In retaliation Canada put a 25% duty on C$30 billion of U.S. goods on March 4.',
    [
      ['25%', '2025-03-04'],
      ['C$30 billion', '2025-03-04'],
    ],
  ],
  ['Ukraine says it lost 40% of its gas output between October and March.', [['40%', '2024-10/2025-03']]],
  [
    "Poland's trade with Ukraine was a record 56 billion zlotys last year, of which exports were 45 billion.",
    [
      ['56 billion zlotys', '2024'],
      ['45 billion', '2024'],
    ],
  ],
  ['Fewer than 400 of the 2,000 places had been taken up by the end of January.', [['400', '2025-01']]],
  ['A poll in January found that 58 percent of Greenlanders want to stay.', [['58 percent', '2025-01']]],
  ['A January poll found 58 percent of Greenlanders in favour.', [['58 percent', '2025-01']]],
  [
    'The drill, from March 10 to 20, involved 19,000 troops, among them 10,800 Americans.',
    [
      ['19,000 troops', '2025-03-10/2025-03-20'],
      ['10,800 Americans', '2025-03-10/2025-03-20'],
    ],
  ],
  ['Some 19,000 troops took part in the drill, which ended on Thursday.', [['19,000 troops', null]]],
  [
    "India's imports of Russian crude rose to 1.85 million barrels per day this month from 1.47 million in February, ship data showed.",
    [
      ['1.85 million barrels per day', '2025-03'],
      ['1.47 million', '2025-02'],
    ],
  ],
  [
    "This year's quota, 350,000 tonnes, is 6% below last year's.",
    [
      ['350,000 tonnes', '2025'],
      ['6%', '2025'],
    ],
  ],
])

suite('2022-08-15', [
  [
    'Chinese-Mongolian coal trade\n\nMongolia shipped 10.5 million tonnes of coal in January-July, up 4.8% y/y. July alone brought 2.9 million tonnes. A tonne cost $145 on average.',
    [
      ['10.5 million tonnes', '2022-01/2022-07'],
      ['4.8%', '2022-01/2022-07'],
      ['2.9 million tonnes', '2022-07'],
    ],
  ],
  [
    "Serbia's trade with China rose 47.6% to $4.1 billion in H1. Exports were $600 million and imports $3.5 billion.",
    [
      ['47.6%', '2022-01/2022-06'],
      ['$4.1 billion', '2022-01/2022-06'],
      ['$600 million', '2022-01/2022-06'],
      ['$3.5 billion', '2022-01/2022-06'],
    ],
  ],
  [
    'By the end of 2021 Russia had invested $3 billion in Serbia, and it has added $200 million since.',
    [['$3 billion', '2021']],
  ],
  [
    'NIS, 56 percent of which belongs to Gazprom, paid 14 billion dinars in tax in the first half.',
    [['14 billion dinars', '2022-01/2022-06']],
  ],
  [
    'Hungary gets 85% of its gas from Russia, under a 15-year contract that took effect last October.',
    [
      ['85%', null],
      ['15-year', null],
    ],
  ],
  [
    'Hungary got an extra 700 million cubic metres in August, on top of the contracted 4.5 bcm a year.',
    [['700 million cubic metres', '2022-08']],
  ],
  [
    'Since the start of the war on February 24, 730,000 Ukrainians have entered Moldova, of whom 90,000 stayed.',
    [['730,000 Ukrainians', '2022-02-24/2022-08-15']],
  ],
  ['Six months into the war, 90,000 Ukrainians live in Moldova.', [['90,000 Ukrainians', null]]],
  [
    'The drought, the worst in 500 years, cut the harvest to 40 million tonnes, a fifth less than last year.',
    [
      ['40 million tonnes', '2022'],
      ['fifth', '2022'],
    ],
  ],
  ['Turkey bought 60% more Russian oil between March and July than a year before.', [['60%', '2022-03/2022-07']]],
  [
    'Bilateral trade in the first half was put by Ankara at $28 billion, double that of a year ago.',
    [
      ['$28 billion', '2022-01/2022-06'],
      ['double', '2022-01/2022-06'],
    ],
  ],
  ['In 2021, total trade had been $34.7 billion.', [['$34.7 billion', '2021']]],
  [
    'India became the second-biggest buyer with 29 million tonnes in the quarter to June.',
    [['29 million tonnes', '2022-04/2022-06']],
  ],
  [
    "India's rupee payments, a few million dollars in March, came to $2.1 billion in July.",
    [['$2.1 billion', '2022-07']],
  ],
  [
    'The reactor, for which Rosatom gets $4.4 billion, will supply 1,000 MW from 2028.',
    [
      ['$4.4 billion', null],
      ['1,000 MW', '2028', '2028'],
    ],
  ],
  ["Egypt's wheat stocks suffice for 6.6 months.", [['6.6 months', null]]],
  [
    'Egypt will receive 240,000 tonnes of wheat from India in September and the rest by November.',
    [['240,000 tonnes', '2022-09', '2022-09']],
  ],
  ['Lithuania on July 23 lifted its ban; the first 60 cars crossed that day.', [['60 cars', '2022-07-23']]],
  [
    'Kaliningrad received 1.2 million tonnes by rail in 2021, half of it coal and cement.',
    [
      ['1.2 million tonnes', '2021'],
      ['half', '2021'],
    ],
  ],
  ['Some 40 per cent of that trade had passed through Odesa until February.', [['40 per cent', '../2022-02']]],
  [
    'It has been 30 years since China and Korea opened ties; trade has grown 47-fold, to $301 billion last year.',
    [['$301 billion', '2021']],
  ],
  ["Korea's first monthly deficit with China since 1994, of $1.1 billion, came in May.", [['$1.1 billion', '2022-05']]],
  ['That deficit narrowed to $570 million in July.', [['$570 million', '2022-07']]],
  [
    "For Korea, China's share of exports was 22.8 percent in July against 25.3 percent in all of 2021.",
    [
      ['22.8 percent', '2022-07'],
      ['25.3 percent', '2021'],
    ],
  ],
  [
    "Nepal's trade gap with India widened by 22 percent in fiscal 2021/22 (ended mid-July).",
    [['22 percent', '2021-07/2022-06']],
  ],
  ['Iran said on Aug. 9 that it had caught 12 vessels in the past 12 months.', [['12 vessels', '2021-08/2022-08']]],
  [
    'The river, at 48 cm on Friday, fell to 40 cm on Monday.',
    [
      ['48 cm', '2022-08-12'],
      ['40 cm', '2022-08-15'],
    ],
  ],
  ['In the 2021 election, 61 percent voted for it.', [['61 percent', '2021']]],
  [
    'The pact signed in Doha in 2020 foresaw the exchange of 5,000 prisoners within ten days.',
    [['5,000 prisoners', null]],
  ],
  ['The August 2021 airlift brought 120,000 people out.', [['120,000 people', '2021-08']]],
  ['The airlift of August 2021 brought 120,000 people out.', [['120,000 people', '2021-08']]],
])

suite('2023-10-12', [
  [
    'Editorial: A treaty nobody reads\n\nIn 1998 Bolivia sold Peru 40,000 tonnes of soy. By 2010 it was 300,000. This year, if the ports stay open, it will be half a million.',
    [['40,000 tonnes', '1998']],
  ],
  ['There was a time, in the 1990s, when 80 percent of the fuel came from Peru.', [['80 percent', '1990/1999']]],
  ['A generation ago Bolivia had 6 million inhabitants; it has 12 million today.', [['12 million', '2023']]],
  ['Bolivians, of whom 200,000 live in Chile, sent home $1.4 billion in 2022.', [['$1.4 billion', '2022']]],
  ['I remember that in 2015 a bag of cement cost 50 bolivianos. It costs 90.', [['50 bolivianos', '2015']]],
  [
    'The road, on which $160 million was spent between 2014 and 2018, washed away in 2021.',
    [['$160 million', '2014/2018']],
  ],
  ['The road washed away in 2021, three years after $160 million had been spent on it.', [['$160 million', null]]],
  [
    'Peru, with a debt of $30 billion and a deficit of 2.8 percent last year, can afford it.',
    [['2.8 percent', '2022']],
  ],
  [
    'Before 2014 the toll was $5; since then it has been $8.',
    [
      ['$5', '../2014'],
      ['$8', '2014/2023'],
    ],
  ],
  ['Until the end of 2022 the toll was $5.', [['$5', '../2022']]],
  ['The toll was $5 from 2014 to 2022.', [['$5', '2014/2022']]],
  ["Peru's growth, 8 percent in the boom of 2010, will not reach 1 percent this year.", [['8 percent', '2010']]],
  ['It took 20 years and $3 billion to build.', [['$3 billion', null]]],
  ['The 1,100-km pipe was built in 1999 for $2.1 billion.', [['$2.1 billion', '1999']]],
  [
    "Peru produced 2.6 million tonnes of copper in 2022, the second most after Chile's 5.3 million.",
    [
      ['2.6 million tonnes', '2022'],
      ['5.3 million', '2022'],
    ],
  ],
  ['Protests in January cost Peru $1 billion.', [['$1 billion', '2023-01']]],
  ["January's protests cost Peru $1 billion.", [['$1 billion', '2023-01']]],
  ['The protests cost Peru $1 billion in January.', [['$1 billion', '2023-01']]],
  [
    'A survey of 2,000 people in September put his approval at 12 percent.',
    [
      ['2,000 people', '2023-09'],
      ['12 percent', '2023-09'],
    ],
  ],
  ['In a survey of 2,000 people in September, 12 percent approved.', [['12 percent', '2023-09']]],
  ['The minister has been in office for 14 months.', [['14 months', null]]],
  ['Peru bought 24 jets in the 1990s, sold six in 2008 and keeps 18.', [['24 jets', '1990/1999']]],
  ['Inflation, 8.5 percent at the end of 2022, was down to 5 percent in September.', [['8.5 percent', '2022-12']]],
  ['The export tax, cut from 33 to 30 percent in 2018, brings in 7 percent of revenue.', [['7 percent', null]]],
  [
    'Of the 31 million tonnes exported in 2022, all but 2 million went to Asia.',
    [
      ['31 million tonnes', '2022'],
      ['2 million', '2022'],
    ],
  ],
  [
    'Peru received 1.1 million Venezuelans between 2017 and 2022. In 2023 the flow turned: 60,000 left for Chile in the first half.',
    [
      ['1.1 million Venezuelans', '2017/2022'],
      ['60,000', '2023-01/2023-06'],
    ],
  ],
  ['Last October, 5,000 Venezuelans left Peru.', [['5,000 Venezuelans', '2022-10']]],
  ['This October 5,000 Venezuelans left Peru.', [['5,000 Venezuelans', '2023-10']]],
])

suite('1986-11-18', [
  [
    "ANKARA, Nov 18 - Turkey's exports to Iran fell to 430 mln dlrs in January-September from 860 mln in the same period of 1985, the State Statistics Institute said.\n  Imports from Iran, almost all oil, were 180 mln dlrs, down from 1.02 bln.",
    [
      ['430 mln dlrs', '1986-01/1986-09'],
      ['860 mln', '1985-01/1985-09'],
      ['180 mln dlrs', '1986-01/1986-09'],
      ['1.02 bln', '1985-01/1985-09'],
    ],
  ],
  [
    'The institute said wheat output rose by 11 pct to 19 mln tonnes this year. Cotton fell slightly, to 500,000 tonnes.',
    [
      ['11 pct', '1986'],
      ['19 mln tonnes', '1986'],
      ['500,000 tonnes', '1986'],
    ],
  ],
  [
    "Turkey's foreign debt totalled 26.3 bln dlrs at the end of June, against 25.3 bln at end-1985.",
    [
      ['26.3 bln dlrs', '1986-06'],
      ['25.3 bln', '1985-12'],
    ],
  ],
  ["Turkey's reserves stood at 1.4 bln dlrs on October 31.", [['1.4 bln dlrs', '1986-10-31']]],
  [
    "Workers' remittances in the first eight months were 1.0 bln dlrs, compared with 1.1 bln in the same 1985 period.",
    [
      ['1.0 bln dlrs', '1986-01/1986-08'],
      ['1.1 bln', '1985-01/1985-08'],
    ],
  ],
  ['The Bank of Japan bought 300 mln dlrs in Tokyo this morning, dealers said.', [['300 mln dlrs', '1986-11-18']]],
  ['Zambia is to get 300 mln dlrs over two years from the IMF.', [['300 mln dlrs', '1986/1988', '1988']]],
  [
    'The Soviet Union will import 27 mln tonnes of grain in 1986/87, three mln less than the previous season.',
    [['27 mln tonnes', '1986/1987', '1987']],
  ],
  [
    "Output of the North Sea fields was 2.6 mln bpd in October, up from September's 2.45 mln.",
    [
      ['2.6 mln bpd', '1986-10'],
      ['2.45 mln', '1986-09'],
    ],
  ],
  [
    'First half pretax profit rose to 62 mln stg from 51 mln.',
    [
      ['62 mln stg', '1986-01/1986-06'],
      ['51 mln', '1985-01/1985-06'],
    ],
  ],
  [
    'Nine-month net profit was 3.1 bln francs against 2.7 bln a year earlier.',
    [
      ['3.1 bln francs', '1986-01/1986-09'],
      ['2.7 bln', '1985-01/1985-09'],
    ],
  ],
  ['The firm said it expects 1987 sales of 410 mln dlrs.', [['410 mln dlrs', '1987', '1987']]],
  [
    'The firm, which had 1985 sales of 390 mln dlrs, employs 3,000 people.',
    [
      ['390 mln dlrs', '1985'],
      ['3,000 people', null],
    ],
  ],
  [
    "Mexico's sales to Japan last year totalled 1.87 bln dlrs, of which 1.7 bln was oil.",
    [
      ['1.87 bln dlrs', '1985'],
      ['1.7 bln', '1985'],
    ],
  ],
  [
    'South Yemen produced 10,000 bpd in 1986 and hopes to reach 100,000 bpd by 1989.',
    [
      ['10,000 bpd', '1986'],
      ['100,000 bpd', '1989', '1989'],
    ],
  ],
  [
    'The duty, introduced in April at 15 pct, was raised to 20 pct on November 1.',
    [
      ['15 pct', '1986-04'],
      ['20 pct', '1986-11-01'],
    ],
  ],
  [
    'Gold rose five dlrs to 405 dlrs an ounce on Friday.',
    [
      ['five dlrs', '1986-11-14'],
      ['405 dlrs an ounce', '1986-11-14'],
    ],
  ],
  ['Ministers agreed last night to cut the 1987 intervention price by 12 pct.', [['12 pct', '1987', '1987']]],
  [
    'Tea output in Sri Lanka was 15.5 mln kilos in September (17.2 mln in September 1985).',
    [
      ['15.5 mln kilos', '1986-09'],
      ['17.2 mln', '1985-09'],
    ],
  ],
  [
    'Tea output in Sri Lanka was 15.5 mln kilos in September (17.2 mln a year before), bringing the nine-month total to 160 mln.',
    [
      ['15.5 mln kilos', '1986-09'],
      ['17.2 mln', '1985-09'],
      ['160 mln', '1986-01/1986-09'],
    ],
  ],
  [
    'The surplus was 4.6 bln marks, after 3.9 bln in August and 4.1 bln in September 1985.',
    [
      ['3.9 bln', '1986-08'],
      ['4.1 bln', '1985-09'],
    ],
  ],
  ['Cocoa arrivals in Abidjan reached 120,000 tonnes by November 9.', [['120,000 tonnes', '1986-11-09']]],
  ['For the first time since 1979, imports were below 100 mln dlrs a month.', [['100 mln dlrs a month', null]]],
  ['In 1980, the last year of peace, Iraq exported 3.2 mln bpd.', [['3.2 mln bpd', '1980']]],
  [
    'Before the war, Iraq exported 3.2 mln bpd; last month it managed 1.7 mln.',
    [
      ['3.2 mln bpd', null],
      ['1.7 mln', '1986-10'],
    ],
  ],
])
