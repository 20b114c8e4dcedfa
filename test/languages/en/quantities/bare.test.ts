import { marked } from './marked.ts'

marked('a bare number goes on from the amount before it', [
  'The ship carried «66,000 tonnes|66000 t» of corn and its sister «58,000|58000 t».',
  'Imports were «20,000 tonnes|20000 t» of rice, «8,000|8000 t» of wheat and «500|500 t» of maize.',
  'Zambia bought «300 buses|300 {bus}» in May, another «150|150 {bus}» in June and some «90|90 {bus} about» more in July.',
  'In 1986 Japan sold «2.3 mln cars|2.3e6 {car}» there and South Korea «300,000|300000 {car}».',
  'Of the «38 items|38 {item}», Japan offered cuts on «14|14 {item}».',
  'A kilo costs «38 forints|38 HUF» at the border; a local one cannot be had for less than «52|52 HUF under».',
  'The line delivered «104 megawatts|104e6 W» at first, and since a second one was strung, «204|204e6 W».',
  'Visitors from Japan numbered «12,400|12400 {visitor}», those from Korea «9,300|9300 {visitor}».',
  'Niger granted «15 scholarships|15 {scholarship}» last year; Laos will give «10|10 {scholarship}».',
  'Trade came to «186 million dollars|186e6 USD» in 2018, a fall of «31%|31 %» on 2017 owing to the end of the coffee contracts, and the two fixed as their aim «500 million|5e8 USD».',
])

marked('a bare number that is none', [
  'They bought «12 jets|12 {jet}» like the Airbus 320, said Mr Ruiz, 45.',
  'It shipped «30 tonnes|30 t» from a depot at 24°N.',
  'At «35 degrees Celsius|35 Cel» the runway closed at 24°.',
  'The act, in section 3 of the Trade Relations Act, covers «30 firms|30 {firm}».',
  'Peru imposed a duty of «100%|100 %» on cars, followed by one of «25%|25 %» on steel.',
])

marked('a part of what is counted', [
  'Some «200|200 {worker} about» of the workers were sent home.',
  'Only «1,371|1371 {nurse}» of our nurses work abroad, and «40|40 {ship}» of the ships are idle.',
  '«Twelve accords|12 {accord}» were signed, «eight|8 {accord}» of them on energy.',
  'Turkey got «6|6 {corvette}» of the «12 corvettes|12 {corvette}».',
  'Two of the ministers came, and one of them spoke.',
  '«Six out of every ten|60 %» euros came back.',
])

marked('people, changes and places told by their number alone', [
  'Nauru, an island of «12,500|12500 {person}», sells to Brazil, a nation of «215 million|215e6 {person}».',
  'The two agreed to raise the number of weekly flights from «seven|7 {flight}» to «14|14 {flight}».',
  'They hailed direct flights and will raise their number from «two|2 {flight}» to «five|5 {flight}».',
  'The authority cut daily transits from «36|36 {transit}» to «24|24 {transit}».',
  'Oman is our «fourth|4 {rank}» trading partner, and its «second|2 {rank}» trading partner is Peru.',
  'China takes the «second place|2 {rank}» among the trading partners of Peru.',
  'Mexico was the «No. 1|1 {rank}» trading partner.',
  'They sought a third trading partner and raised rates from 3 to 4.',
])

marked('prices said again', [
  'It pays «Tk 14.87 per kWh|14.87 BDT/kW.h», against an average of «Tk 8.77|8.77 BDT/kW.h» for all imports.',
  'Fillets fetched «US$7.68 per kilo|7.68 USD/kg», nearly «60 cents|0.6 USD/kg about» more than in June.',
  'Capacity, now «12.5 million tonnes a year|12.5e6 t/a», is to grow to «14.1 million tonnes|14.1e6 t/a» by 2027.',
  'Power is sold at the price of «2 cents for one kWh|0.02 USD/kW.h» there.',
  'It sells at «$40 per tonne|40 USD/t» and spent «$300 million|3e8 USD» on a mine.',
  'They pay «$20 million a year|2e7 USD/a» and gave «$30|30 USD» each.',
])

marked('shares beside shares', [
  'Exports grew «12 per cent|12 %», imports «9|9 %».',
  'Tariffs of «10|10 %», «15|15 %» and «25 percent|25 %» apply; Peru pays only «5|5 %».',
  'Chad supplies «45 per cent|45 %» of its gas and «27|27 %» of its oil.',
  'The state firm holds «51 pct|51 %», its partner the other «49|49 %».',
  'Its stake fell to «12|12 %» from «15 percent|15 %».',
  'The index fell «3 percent|3 %» to 98.',
  'Prices rose «3 percent|3 %» in Zone 5.',
])

marked('prices whose rate stands elsewhere', [
  'Crude stood at «18.50 dlrs/barrel|18.5 USD/{barrel}», up «15 cts|0.15 USD/{barrel}».',
  'Futures fell «1.25 cents|0.0125 USD/[lb_av]» to «64.80 cents a lb|0.648 USD/[lb_av]».',
  'The metal, offered at «3.90 dlrs|3.9 USD/[lb_av]» in May, traded at «4.75 dlrs a lb|4.75 USD/[lb_av]».',
  'A visa costs «$10|10 USD», and rice sells at «$430 a tonne|430 USD/t».',
])

marked('aircraft by their model', ['«Two F-16s|2 {F-16}» took part.', 'The two MPs and three NGOs took part.'])

marked('millions of clumsy translations and statements', [
  'The turnover made up «USD 1 billion 240 million|1.24e9 USD», incl. export «830 mln|830e6 USD».',
  'The turnover has constituted «260,4 mln. US dollars|260.4e6 USD».',
  'The export made «140,1 mln.|140.1e6 USD» and the import – «120,3 mln. dollars|120.3e6 USD».',
  'It earned «12.3 mln dlrs|12.3e6 USD», or «55 cts a share|0.55 USD/{share}», on sales of «402 mln|402e6 USD».',
  'Oman took «SR 3.4 billion|3.4e9 SAR», Doha «QR900m|9e8 QAR» and Manama «Bt 45 bn|45e9 THB».',
  'Population: «32.8 million|32.8e6 {person}»',
  'Most tourists come from Japan («1.2m people|1.2e6 {person}») and Korea («940,000|940000 {person}»).',
  'Tourists from Japan («1,204,000|1204000 {tourist}») lead.',
  'The firm (940) sold its boats.',
])

marked('multiples, parts of ten and short units', [
  'Bookings rose «2.5x|2.5 {time}» in May.',
  'A 4x4 car and a 2x4 plank were sold.',
  'The survey found «4 in 10|40 %» were hit.',
  'Prices rose 5 in 10 days.',
  'Kuwait raised output to «2.4m b/d|2.4e6 {barrel}/d».',
  'The transit fee is «$2.50 per 1,000 cu m|2.5 USD/10*3.m3».',
  'You sold us much. We ask you to «double|2 {time}» it.',
])

marked('prices, shares and units said short', [
  'Tea fetched «$2.43 a kilo|2.43 USD/kg» against «$2.61|2.61 USD/kg», and coffee «180 cents a pound|1.8 USD/[lb_av]».',
  'Wages of «$95 a month|95 USD/mo» compare with «$140|140 USD/mo» in Peru.',
  'Rail freight came to «3.4 mln t|3.4e6 t» and to «200 thsd tons|200000 t».',
  'He paid 3 million T for it.',
  "The yuan's share is «30 per cent|30 %», the dollar's «40|40 %» and the euro's «12|12 %».",
])
