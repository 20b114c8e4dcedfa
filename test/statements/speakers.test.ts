import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { figure } from '../fixtures/reader.ts'

type Case = readonly [text: string, quote: string, speaker: string | null]

function suite(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [text, quote, speaker] of cases) {
      it(`«${quote}» of «${text}»`, () => assert.equal(figure(text, quote).speaker, speaker))
    }
  })
}

suite('a source before what it says', [
  ['The Bank of Korea said exports rose 5%.', '5%', 'The Bank of Korea'],
  ['In Lima, the trade minister said exports rose 5%.', '5%', 'the trade minister'],
  ['A company spokesman told reporters that sales reached $3 billion.', '$3 billion', 'A company spokesman'],
  ['The central bank forecasts growth of 3% this year.', '3%', 'The central bank'],
  ['Data from the customs service showed that exports fell 5%.', '5%', 'the customs service'],
  ['Maria Ilves, of the Tallinn Energy Forum, argues that 40% of the gas is wasted.', '40%', 'Maria Ilves'],
  ['Juan Prado, 54, added that Peru had sold 4 mln tonnes.', '4 mln tonnes', 'Juan Prado'],
  ['Hanil Marine announced a $5 billion plan for its yards.', '$5 billion', 'Hanil Marine'],
  [
    'The bureau of statistics in Astana counted exports of $13.2 billion.',
    '$13.2 billion',
    'The bureau of statistics in Astana',
  ],
  ['Farmers in the north had counted on 1.5 million tons.', '1.5 million tons', null],
  ['At the border 400 lorries were counted, and 20 tonnes of fruit seized.', '20 tonnes', null],
  ['Cairo, which says 57,000 Sudanese have crossed, received nothing.', '57,000 Sudanese', 'Cairo'],
])

suite('a source behind what it says', [
  ['Exports fell 5 pct, the Bundesbank said in its monthly report.', '5 pct', 'the Bundesbank'],
  [
    'Sales reached $3 billion, Minister Ana Ruiz told a forum attended by 600 firms.',
    '$3 billion',
    'Minister Ana Ruiz',
  ],
  ['Exports fell 5%, data from the statistics office showed on Friday.', '5%', 'the statistics office'],
  ['"Trade will reach $9 billion," said Deputy Minister Ion Popa.', '$9 billion', 'Deputy Minister Ion Popa'],
  [
    'A lorry costs 38 forints; a train costs 52 forints, says the transport council.',
    '38 forints',
    'the transport council',
  ],
  ['Rice sold at $600 a ton, the Department of Trade (DT) said.', '$600 a ton', 'the Department of Trade'],
  ['Crude fell to $4 billion, its finance ministry says; nobody else agrees.', '$4 billion', 'its finance ministry'],
  ['Oman exported 3 mln tonnes, according to the port, and Kuwait 5 mln tonnes.', '5 mln tonnes', 'the port'],
  ['According to official data from the Ministry of Trade, exports rose 5%.', '5%', 'the Ministry of Trade'],
  ['Output is forecast by the growers’ union to reach 9 mln tonnes.', '9 mln tonnes', 'the growers’ union'],
  ['Of the 2 mln tonnes sold in May, by the bank’s count, 3 pct left by rail.', '2 mln tonnes', 'the bank'],
])

suite('a pronoun stands for the source before it', [
  [
    'Exports rose 5%, Minister Ana Ruiz said. Imports would fall to $2 billion, she added.',
    '$2 billion',
    'Minister Ana Ruiz',
  ],
  ['The bank said growth was 2%. It expects 3% next year.', '3%', 'The bank'],
])

suite('a quotation that goes on', [
  [
    '"We sold five million tons," said Trader Kofi Mensah. "Next year it will be 6 million tons."',
    '6 million tons',
    'Trader Kofi Mensah',
  ],
  [
    '"The contract is for 28 million tons. A further one adds 11 million tons," Minister Aziz Karim explained.',
    '28 million tons',
    'Minister Aziz Karim',
  ],
])

suite('a list below a source', [
  ['The minister announced:\n\n• $3 million for ports;\n• $5 million for roads.', '$5 million', 'The minister'],
])

suite('nobody is named', [
  ['EU states on Friday approved aid of $3 billion.', '$3 billion', null],
  ['Phone calls can cost $3 a minute.', '$3 a minute', null],
  ['Australia has concluded a deal worth $3 billion.', '$3 billion', null],
  ['The union has promised 20 million euros.', '20 million euros', null],
  ['The minister said little. Exports rose 5%.', '5%', null],
  ['While exports rose 5%, the minister said nothing.', '5%', null],
  ['They lost an estimated 20 million tonnes of fruit.', '20 million tonnes', null],
  ['Chile’s president announced in April that the state would own the mines, and shares fell by 19%.', '19%', null],
  ['President Ruiz announced a deal that will open a market of 9 million people.', '9 million people', null],
  ['The minister spoke to 600 companies.', '600 companies', null],
])

describe('a source that another sentence names is marked as not stated', () => {
  const pronoun = 'Exports rose 5%, Minister Ana Ruiz said. Imports would fall to $2 billion, she added.'
  for (const [text, quote, isInferred] of [
    [pronoun, '5%', false],
    [pronoun, '$2 billion', true],
    ['The minister announced:\n\n• $3 million for ports;\n• $5 million for roads.', '$5 million', true],
    ['Exports rose 5%.', '5%', false],
  ] as const) {
    it(`«${quote}» of «${text}»`, () => assert.equal(figure(text, quote).inferred.includes('speaker'), isInferred))
  }
})

suite('views, surveys and amounts that somebody names', [
  ['The crop agency on Thursday lowered its estimate to 8 mln tonnes from 9 mln.', '8 mln tonnes', 'The crop agency'],
  ['The crop agency on Thursday lowered its estimate to 8 mln tonnes from 9 mln.', '9 mln', 'The crop agency'],
  ['The trade ministry on Monday said that exports rose 5%.', '5%', 'The trade ministry'],
  ['Customs officials complain that throughput stands at 150,000 tons.', '150,000 tons', 'Customs officials'],
  ['Turkish officials speak of 30 billion barrels.', '30 billion barrels', 'Turkish officials'],
  [
    'Two thirds of firms named power as their worry in a survey by the Korean chamber.',
    'Two thirds',
    'the Korean chamber',
  ],
  ['The head of the chamber, Ali Saad, forecast growth of 40%.', '40%', 'Ali Saad'],
  ['The Ministry hopes that at least 40 firms will come.', '40 firms', 'The Ministry'],
  ['Siam Hydro PCL ("SH" or "the Company") announced today that it bought 45% of Lao Wind.', '45%', 'Siam Hydro PCL'],
  ['Korea put the cost at $32 million.', '$32 million', 'Korea'],
])

suite('deeds and voices that are no source', [
  ['Lima hopes to sell 400 MW to Chile.', '400 MW', null],
  ['Two sides spoke of 600 million euros.', '600 million euros', null],
  ['Korea put up $32 million for the centre.', '$32 million', null],
  ['Australia has already put A$250 million into the grid.', 'A$250 million', null],
  ['The Sides noted that trade had grown by 18%.', '18%', null],
  ['My government expects growth of 4%.', '4%', null],
  ['Repairs will cost 148 mln dlrs, up from a first estimate of 110 mln.', '110 mln', null],
  ['Remittances came to $288 million, the central bank reports, though Russia sent $9 billion.', '$9 billion', null],
])

suite('amounts put by each', [
  ['Its debt, put at 15 bln dlrs by the bank and nearer 17 bln by bankers in Paris, grew.', '15 bln dlrs', 'the bank'],
  [
    'Its debt, put at 15 bln dlrs by the bank and nearer 17 bln by bankers in Paris, grew.',
    '17 bln',
    'bankers in Paris',
  ],
  ['The debt of 15 bln dlrs was bought by the bank.', '15 bln dlrs', null],
  ['What remains is €61 million, according to my calculations.', '€61 million', null],
])

suite('a pronoun stands for the subject of the sentence before it', [
  ['The central bank of Chile raised rates on Monday. It expects growth of 3%.', '3%', 'The central bank of Chile'],
  ['In May Ana Ruiz visited Lima. She said that trade had reached $5 billion.', '$5 billion', 'Ana Ruiz'],
  ['Exports were weak. They said that trade had reached $5 billion.', '$5 billion', 'They'],
])
