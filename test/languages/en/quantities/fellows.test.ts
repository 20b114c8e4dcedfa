import { marked } from './marked.ts'

marked('an amount said again in brackets is none to go on from', [
  'Sales dropped to «74 billion CFA francs|74e9 XOF» («$121 million|121e6 USD») from «88 billion|88e9 XOF».',
  'It cost «€12 million|12e6 EUR» («$13 million|13e6 USD») against «9 million|9e6 EUR» in 2020.',
  // Two things, each with its own money.
  'Loans (of «€12 million|12e6 EUR» and «$9 million|9e6 USD») rose from «7 million|7e6 USD».',
])

marked('multiples stand for no amount beside them', [
  'Peru took «1.3 million tons|1.3e6 t», «eight times|8 {time}» as much, and Chile «640,000|640000 t».',
  'Oman bought «90,000 tonnes|90000 t», then «1.1 million|1.1e6 t», «three times|3 {time}» the amount of 2019.',
])

marked('parts by which something changes', [
  'Exports rose by a «quarter|25 %» last year to «12 billion kronor|12e9 SEK».',
  'Trade shrank by a «fifth|20 %» to «240 mln dlrs|240e6 USD».',
  'Arrivals are still a «third|33.33 %» below 2019.',
  'They will grow by «one quarter|25 %» this year.',
])

marked('a quarter that is a time', [
  'Exports rose «4 percent|4 %» in a quarter.',
  'By the third quarter last year they had «40 ships|40 {ship}».',
])

marked('what is laid on each of a thing', [
  'The two put a premium of «350 dollars on each tonne|350 USD/t».',
  'A levy of «2 euros on every barrel|2 EUR/{barrel}» is planned.',
  'They spent «2 million dollars|2e6 USD» on each bridge.',
])

marked('signs of money before an amount', [
  'Jordan sold «JD 840 million|840e6 JOD» of phosphate.',
  'The railway cost «FCFA 30 billion|30e9 XOF».',
  'The K2 is «8,611 metres|8611 m» high, and the K9 gun weighs «47 tons|47 t».',
])
