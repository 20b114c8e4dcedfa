import { describe } from 'node:test'
import { measures } from './cases.ts'

describe('measure in wire stories', () => {
  measures(
    `
    Steel output rose «5.2 pct»+ to «8.1 mln tonnes»= in March.
    Steel output rose to «8.1 mln tonnes»= in March from «7.7 mln tonnes»= in February.
    Steel output fell by «5.2 pct»- in March.
    Output was down «5.2 pct»- from a year earlier.
    Output was up «5.2 pct»+ on the year.
    A «5.2 pct»- fall in output was reported.
    A «5.2 pct»+ rise in output was reported.
    Output posted a rise of «5.2 pct»+ in March.
    Output showed a decline of «5.2 pct»- in March.
    Output dropped a seasonally adjusted «1.1 pct»- in March after rising «0.4 pct»+ in February.
    Output was «5 pct»- lower than in 1986.
    Output was «5 pct»+ higher than in 1986.
    Output is «5 pct»- below last year's level.
    Output is «5 pct»+ above last year's level.
    Exports grew at an annual rate of «5 pct»+ in the quarter.
    The economy grew «2.8 pct»+ in 1986.
    The economy shrank «2.8 pct»- in 1986.
    The economy contracted by «2.8 pct»- in 1986.
    Growth of «2.8 pct»+ is forecast for 1987.
    Growth will slow to «2 pct»+ this year.
    GDP growth was «2.8 pct»+ in 1986.
    The growth rate was «2.8 pct»+ last year.
    Inflation was «9 pct»+ in March.
    Inflation rose to «9 pct»+ in March.
    Consumer prices rose «0.4 pct»+ in March.
    Unemployment stood at «11 pct»= in March.
    The jobless rate fell to «6.6 pct»= in March.
    The prime rate was cut to «7.5 pct»= from «7.75 pct»=.
    The prime rate was cut by «0.5 percentage points»- on Monday.
    The bank raised its discount rate by «half a percentage point»+ on Monday.
    The deficit widened by «1.2 bln dlrs»+ to «9 bln dlrs»=.
    The deficit narrowed by «1.2 bln dlrs»- to «9 bln dlrs»=.
    The surplus shrank «1.2 bln dlrs»- in March.
    Reserves fell «300 mln dlrs»- to «5 bln dlrs»= in March.
    Reserves rose «300 mln dlrs»+ to «5 bln dlrs»= in March.
    Reserves rose by «300 mln dlrs»+ in March.
    Reserves totalled «5 bln dlrs»= in March, up «300 mln dlrs»+ from February.
    Reserves totalled «5 bln dlrs»= in March, a fall of «300 mln dlrs»- from February.
    Exports gained «4 pct»+ while imports lost «2 pct»-.
    Prices eased «1.5 pct»- in March.
    Prices edged up «0.3 pct»+ in March.
    Prices slipped «0.3 pct»- in March.
    The dollar lost «2 pct»- against the yen.
    Cocoa grindings increased «8.7 pct»+ to «22,000 tonnes»= from «20,300 tonnes»= a year ago.
    The EC has a «25 pct»% share of the market.
    Saudi Arabia owns «30 pct»% of the refinery.
    Kuwait holds a «10 pct»% stake in the company.
    Kuwait raised its stake in the company to «15 pct»% from «10 pct»%.
    Kuwait bought «10 pct»% of the company.
    Oil accounts for «90 pct»% of Nigeria's exports.
    Oil makes up «90 pct»% of Nigeria's exports.
    About «90 pct»% of the crop has been harvested.
    Exports to Japan were «22 pct»% of the total.
    Coffee's share of exports fell to «40 pct»% in 1986.
    Coffee's share of exports fell by «4 percentage points»- in 1986.
    The duty on tyres is «15 pct»=.
    The bond carries a coupon of «9 pct»=.
    The bond yields «9 pct»=.
    The loan carries interest of «7 pct»=.
    The tender was for sugar with a polarisation of «96 degrees»=.
    The company cut its workforce by «2,000»-.
    Imports were cut by «2 mln tonnes»- last year.
    OPEC cut output by «1 mln bpd»- last month.
    OPEC cut output to «15.8 mln bpd»= last month.
    The group raised prices by «10 dlrs»+ a tonne.
    The group lowered prices by «10 dlrs»- a tonne.
    Stocks at the end of March were «12 mln tonnes»=, an increase of «2 mln tonnes»+ from a year ago.
    Capacity will rise from «50,000 tonnes»= to «80,000 tonnes»= a year.
    Capacity will be increased by «30,000 tonnes»+ a year.
    The figure is «6.6 pct»- less than a year ago.
    Sales were «6.6 pct»+ more than a year ago.
    The company sold more than «2 mln tonnes»= of steel.
    The company produced less than «2 mln tonnes»= of steel.
    Up to «2 mln tonnes»= of steel was produced.
    The M-1 money supply rose «2.1 bln dlrs»+ to «738 bln dlrs»= in the week.
    Mine output doubled, and exports rose «3 pct»+.
    The yen rose to «150 yen»= against the dollar.
    Business investment is expected to drop «1.5 pct»- after a «6 pct»+ gain in 1986.
    Farm prices fell «1 pct»- in March and were «4 pct»- below a year ago.
    Import prices declined «0.8 pct»- excluding oil.
    The trade deficit was «9 bln dlrs»=.
    There was a «5 pct»+ increase in the number of visitors.
    The number of visitors was «5 pct»+ up on 1985.
    Turnover advanced «13 pct»+ to «2.3 bln marks»=.
    The index stood «1.3 pct»+ higher than a year before.
    The currency was devalued by «20 pct»-.
    Subsidies will be reduced from «40 mln dlrs»= to «10 mln dlrs»=.
    Tariffs averaged «11 pct»= in 1985.
    Tariffs were cut by an average of «30 pct»-.
    Production dropped from «2.4 mln bpd»= to «2.1 mln bpd»=.
    The wage increase of «3 pct»+ was accepted.
    A tax of «3 pct»= was introduced.
    The margin is «0.5 pct»= over the interbank rate.
    `,
    { published: '1987-04-02' },
  )
})

describe('measure in agencies and the press', () => {
  measures(`
    Trade grew by «12.3 percent»+ year on year to «$45 billion»=.
    Trade hit «$45 billion»=, a year-on-year increase of «12.3 percent»+.
    Trade hit «$45 billion»=, an increase of «$5 billion»+ over 2022.
    Trade hit «$45 billion»= («12.3 percent»+ more than in 2022).
    Trade hit «$45 billion»= (up «12.3 percent»+).
    Trade hit «$45 billion»= (+«12.3 percent»+).
    Trade hit «$45 billion»=, «12.3 percent»+ more than a year earlier.
    Trade hit «$45 billion»=, representing a «12.3 percent»+ growth.
    Trade hit «$45 billion»=, growing «12.3 percent»+.
    Trade hit «$45 billion»=, surging «12.3 percent»+ year-on-year.
    Trade hit «$45 billion»=, down «12.3 percent»- year-on-year.
    Trade has grown more than «fivefold»+ since 2010.
    Trade has grown «five times»+ since 2010.
    Trade was «three times»+ higher than in 2010.
    The envoys have met «five times»= since 2010.
    Tourist arrivals soared «150 percent»+ to «2 million»= visitors.
    Tourist arrivals plummeted by «80%»- during the pandemic.
    Tourist arrivals recovered to «80%»% of the 2019 level.
    Exports accounted for «60 percent»% of the total, «3 percentage points»+ more than in 2022.
    The share of the yuan rose to «30 percent»% from «25 percent»%.
    The yuan's share in payments was «4.7 percent»% in May.
    Some «95 percent»% of settlements were in national currencies.
    National currencies account for over «95 percent»% of trade.
    The sides settled «95 percent»% of their trade in national currencies.
    The two conduct «95%»% of their trade in roubles and yuan.
    Exports fell by «half»- in that time.
    «Half»% of exports went to India.
    A «quarter»% of the gas came from Russia.
    Nearly «two-thirds»% of students came from Asia.
    India is the «third»# largest trading partner of Oman.
    Oman was India's «28th»# largest partner.
    The rate of value added tax is «20%»=.
    The company has a market share of «20%»%.
    The company has «20%»% of the market.
    The company controls «20%»% of the market.
    A «20%»% market share was lost.
    The state keeps a «51%»% stake in the venture.
    The venture is «51%»% owned by the state.
    The state has a «51%»% interest in the venture.
    The state's stake is «51%»%.
    The venture is owned «51 percent»% by the state and «49 percent»% by Shell.
    The central bank's key rate is «16%»=.
    The loan has an interest rate of «2%»=.
    The loan at «2 percent»= interest was granted.
    A «25%»= tariff was imposed.
    An additional «25%»= tariff was imposed.
    Tariffs were raised from «10%»= to «25%»=.
    Tariffs were lifted to «25%»=.
    Tariffs will rise by «10%»+.
    The plant runs at «60%»% of capacity.
    Defence spending will rise to «3 percent»% of GDP.
    The deficit was «3 percent»% of GDP.
    Debt stood at «60 percent»% of GDP.
    GDP growth slowed to «4.8 percent»+ in the quarter.
    The economy is expected to expand «4.8 percent»+.
    The economy grew less than «4.8 percent»+.
    The IMF cut its growth forecast to «4.8 percent»+.
    Inflation slowed to «4.8 percent»+ in May.
    The inflation rate was «4.8 percent»+ in May.
    The world's population of «8 billion people»= is growing.
    The firm employs «1,200 people»=, «200 people»+ more than in 2022.
    The firm will create «1,200 jobs»=.
    Cargo volume rose from «5 million tons»= in 2019 to «9 million tons»= in 2023.
    Cargo volume increased «1.8 times»+ to «9 million tons»=.
    Cargo volume increased by «1.8 million tons»+.
    Lower costs saved the firm «$3 million»=.
    The increase in trade has brought «$3 million»= in taxes.
    Growth in trade to «$3 billion»= was welcomed.
    A rise in oil prices to «$90 per barrel»= was feared.
    The rise brought the price to «$90 per barrel»=.
    A decline to «$90 per barrel»= was feared.
    Exports of more than «$3 billion»= were reported.
    Losses of «$3 billion»= were reported.
    The lower house approved «$3 billion»= in aid.
    The firm raised «$3 billion»= in a share sale.
    The firm cut costs by «$3 billion»-.
    The country loses «$3 billion»= a year to smuggling.
    The new line will reduce costs by «20 percent»-.
    The decline in trade from «$5 billion»= to «$3 billion»= was sharp.
    Demand has risen «4%»+ a year since 2010.
    Sales were flat in Europe but rose «4%»+ in Asia.
    Prices doubled.
    Food exports rose «4%»+, machinery «6%»+ and textiles «2%»+.
    Food exports fell «4%»- and «6%»- in the two years.
    Imports of coal dropped «4%»- to «3 million tons»=, while those of oil rose «2%»+ to «9 million tons»=.
    Trade rose between «4% and 6%»+ in the years.
    The market expanded to «$3 billion»=.
    Trade has expanded rapidly, reaching «$3 billion»=.
    They agreed to limit the rise in farm spending to «2.5 percent»+ a year.
    They agreed to raise duties to «4 percent»=.
    India took «34%»% of the crude, accounting for over «20%»% of its total imports, up from less than «1%»% before the war.
    They agreed on a loan, of which «60%»% must be spent on Japanese goods.
    `)
})

describe('what a word beside a figure makes of it, and what not', () => {
  measures(`
    The ministry turned down «31%»% of the applications.
    Exports went down «31%»- last year.
    Trade has been growing at «12 per cent»+ a year.
    The economy is growing at «7 percent»+.
    Exports grew «17.3%»+ or «£220 million»+.
    The cost is set to go up by «15 million rupiah»+ to «105 million rupiah»=.
    Storage is «61 percent»% full.
    The store was only «40%»% full in May.
    The tariff stands at «12 per cent»=.
  `)
})
