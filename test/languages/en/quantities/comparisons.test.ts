import { marked } from './marked.ts'

marked('what an amount is compared with has its rate', [
  'Wheat fetched «$212 a tonne|212 USD/t» against «$198|198 USD/t» in May.',
  'The tariff fell to «4.1 cents per kWh|0.041 USD/kW.h» from «5 cents|0.05 USD/kW.h».',
  'Throughput is to reach «8 million tonnes a year|8e6 t/a», up from «3.1 million tonnes|3.1e6 t/a».',
  'Beans sold at «€2.40/kg|2.4 EUR/kg» versus «€2.10|2.1 EUR/kg».',
  'Coal cost «$95 a ton|95 USD/t»; the mine invested «$40 million|40e6 USD».',
  'Rice sold at «P44 per kilo|44 PHP/kg» in Cebu.',
])

marked('millions without a noun', [
  'Sales were «3.2 mln tonnes|3.2e6 t», short of a goal of «4 mln|4e6 t».',
  'They moved «9.4 million tonnes|9.4e6 t», of which «2.1 million|2.1e6 t» went by rail.',
  'The dam will cost «900 mln dlrs|900e6 USD», up from an early estimate of «640 mln|640e6 USD about».',
  "Peru caught «51,000 tonnes|51000 t» against Ecuador's «38,000|38000 t».",
  'It farms «2 million hectares|2e6 har» and chose one of them.',
  'About «900 million krónur a year|900e6 ISK/a about» is lost.',
])

marked('counts that a label names', [
  'Bilateral treaties in force: «9|9 {treaty}»',
  'Visitors from Peru, 2021: «2,304|2304 {visitor}» (overnight stays: «6,120|6120 {overnight stay}»)',
  'Comments: 15',
  'Pages: 320',
  'Exports: 45',
  'Contact numbers: 312',
  'Honorary consulates: 1 (Lima)',
])

marked('small counts in words', [
  'At least «ten Danish companies|10 {company} at_least» will bid.',
  'The fund has bought stakes in «three companies|3 {company}».',
  'Rabat has shortlisted «four consortia|4 {consortium}», one of them Spanish.',
  'The two companies agreed on three aspects.',
])

marked('parts, places and signs', [
  'It asked for «one twentieth|5 %» of that.',
  'A twentieth century building stands there.',
  'In the twentieth of his letters he wrote of it.',
  'Ghana is our «5th|5 {rank}» trading partner.',
  "Ghana's place among our partners: «61st|61 {rank}»",
  'The 5th meeting was held.',
  'Exports were «EUR 6.2 million|6.2e6 EUR» («–4.5 %|-4.5 %»).',
])

marked('earnings a share, and the rate of one', [
  'Brule earned «3.1 mln Canadian dlrs|3.1e6 CAD», or «1.10 dlrs per share|1.1 CAD/{share}», vs «2.7 mln|2.7e6 CAD», or «96 cts|0.96 CAD/{share}».',
  'It earned «9 mln dlrs|9e6 USD», or «45 cts a share|0.45 USD/{share}», vs «8 mln|8e6 USD», or «38 cts|0.38 USD/{share}».',
  'It paid «5 mln dlrs|5e6 USD», or «2 dlrs|2 USD» for each pump.',
  'It is put at (€1 = «4.3 zlotys|4.3 PLN»)',
  'Trucks need «15 to 19 days|15..19 d» from the border.',
])
