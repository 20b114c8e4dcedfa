import { marked } from './marked.ts'

marked('numbers that share the unit of the last one', [
  'Duties of «12|12 %», «15|15 %» and «18 per cent|18 %» apply.',
  'Duties of «12|12 %», «15|15 %», and «18 percent|18 %» apply.',
  'Duties of «12|12 %» or «15 pct|15 %» apply.',
  'Exports to both were «3|3e9 USD» and «4 billion dollars|4e9 USD».',
  'Exports to both were «3 billion|3e9 USD» and «4 billion dollars|4e9 USD».',
  'Exports to both were «300 million|3e8 USD» and «1.4 billion dollars|1.4e9 USD» respectively.',
  'Exports to both were «$3|3e9 USD» and «$4 billion|4e9 USD».',
  'The lines carry «10|10e6 t», «12|12e6 t» and «15 million tonnes|15e6 t».',
  'The lines carry «10 million|10e6 t» and «12 million tonnes|12e6 t».',
  'They sent «40|40 {soldier}», «60|60 {soldier}» and «80 soldiers|80 {soldier}».',
])

marked('numbers that share a noun said before', [
  'Cruisers were set at «18|18 {cruiser}» for Chile, «15|15 {cruiser}» for Peru, and «12|12 {cruiser}» for Ghana.',
  'Tonnage was set at «339,000 tons|339000 t» for Chile and «323,500|323500 t» for Peru.',
  'It sold «1.2 million cars|1.2e6 {car}», up from «900,000|900000 {car}» a year earlier.',
  'It sold «350 cars|350 {car}» in 2022 and «420|420 {car}» in 2023.',
  'It sold «350 cars|350 {car}» in May, compared with «420|420 {car}» in April.',
  'It sold «1.2 mln tonnes|1.2e6 t» vs «1.1 mln|1.1e6 t» in 1986.',
  'It earned «2.5 billion dollars|2.5e9 USD», compared with «1.9 billion|1.9e9 USD» in 2020.',
  'It earned «$2.5 billion|2.5e9 USD», against «1.9 billion|1.9e9 USD» in 2020.',
  'The number of students rose to «12,400|12400 {student}» in 2023.',
  'The number of students rose to «12,400|12400 {student}» from «9,800|9800 {student}».',
  'The number of Chinese tourists reached «1.5 million|1.5e6 {tourist}».',
  'The total number of flights exceeded «300|300 {flight} over».',
  'The number of weekly flights will rise from «15|15 {flight}» to «25|25 {flight}».',
  'Settlers never numbered more than «four hundred|400 {settler} up_to».',
  'Tourist arrivals totalled «2.3 million|2.3e6 {arrival}» in 2019.',
  'Visitors numbered «40,000|40000 {visitor}» in June.',
  'The country has a population of about «1.4 billion|1.4e9 {person} about».',
  'With a population of «5.6 million|5.6e6 {person}», it is small.',
  'Its population is «38 million|38e6 {person}».',
  'The blast killed «12|12 {person}» and injured more than «40|40 {person} over».',
  'The plant has a workforce of «3,500|3500 {worker}».',
])

marked('numbers that share nothing', [
  'It has «5 ships|5 {ship}» and Article 7 forbids more.',
  'Trade was «$5 billion|5e9 USD» in 2022 and 2023.',
  'Duties fell by «5 per cent|5 %» under Resolution 2231.',
  'They signed in Room 12 and 14.',
  'The number of the order is 4512.',
])
