import { marked } from './marked.ts'

marked('a part named with what it is a part of', [
  '«One kiwifruit in three|33.33 %» that leaves the wharf is bound for Spain.',
  '«One job in ten|10 %» depends on exports.',
  '«Three farmers in four|75 %» have no loan, and «two firms in five|40 %» no power.',
  'Imports were «$9 billion|9e9 USD», a «third|33.33 %» up on 2022 and a «quarter|25 %» down from 2019.',
  'Peru sent «68 per cent|68 %» of them, Chile «14 per cent|14 %» and Bolivia «7.2|7.2 %».',
  'Storage is «61 percent|61 %» full, against an average of «59|59 %».',
])

marked('no part', [
  'One ship in three days passed the strait.',
  'One minister in ten suits would not do.',
  'They met one official in five cities.',
  '«Two ships|2 {ship}» in ten ports were searched.',
])

marked('models between a number and what it counts', [
  'The airline will buy «25 Boeing 787 aircraft|25 {aircraft}» and «12 Airbus 320 jets|12 {jet}».',
  'Norway ordered «five Type 26 frigates|5 {frigate}» and «54 Leopard 2 tanks|54 {tank}».',
])

marked('heads of cattle', [
  'Exports came to «131,000 head|131000 {head}» of cattle; «200,000 head|200000 {head}» is the aim.',
  'Exports may get to «200,000 head|200000 {head}» before long.',
])

marked('a verb in -s is no noun', [
  'It burns «2.7 billion cubic metres|2.7e9 m3», of which some «1.2 billion|1.2e9 m3 about» comes from its own wells.',
])

marked('who died is counted', ['Of «221,000 pilgrims|221000 {pilgrim}», «773|773 {person}» died on the way.'])

marked('parts of a scale', [
  'The bank lent «three quarters of a billion dollars|7.5e8 USD» and «a quarter of a million euros|2.5e5 EUR».',
  'It produced «a million and a half tonnes|1.5e6 t» and «two million and a half barrels|2.5e6 {barrel}».',
  'A «quarter|25 %» of a country is no amount.',
])

marked('a noun that looks like a scale', ['He works at a mill that employs «3,000 people|3000 {person}».'])
