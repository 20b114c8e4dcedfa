import { describe } from 'node:test'
import { modalities } from './cases.ts'

describe('modality in agencies and the press', () => {
  modalities(`
    The board has approved the purchase of a «45%»t stake for «$88 million»t.
    The board approved a loan of «$88 million»a.
    Peru hopes that at least «40 firms»h will tender.
    The company claims to have sunk «$2 billion»a in the pipe.
    Exports are expected to have reached «$5 billion»f by June.
    Under a contract that obliges it to take «2.2 bcm a year»a, it pays «$310 per tonne»a.
    The tariff would add «$2,100»f to the price and cut sales by «650,000 units»f.
    Peru wants to build a line of «400 km»t.
    Peru wants Chile to build a line of «400 km»h.
    The offer, conditional on acceptances of «66 pct»h, closes in June.
    The metal, offered at «3.90 dlrs»a a lb in May, sold at «4.75 dlrs»a a lb.
    Parliament voted to lower the duty to «5 percent»t.
    The remaining «28 locomotives»f are due by June.
    Trade can reach «$5 billion»h, he said.
    Trade can be raised to «$5 billion»h.
    The task is to bring trade to «$5 billion»t.
    The state raised tariffs and cut imports by «650,000 units»a.
    Even that would be worth many times the budget, which came to «$1.08 billion»a, «67 per cent»a of it paid by donors.
    At the present pace of about «6%»a a year they would get there.
    Of the amount, «$600 million»a is due to the plant.
    Imports so far stand at «130,000 tonnes»a against a target of «1 million tonnes»t.
    Its first stage, «1,500 MW»f, is expected in May.
    Officials denied that «$400 million»d had been paid.
    Officials hold that «$400 million»a had been paid.
    The deal, worth «$2 billion»a, provides for «40 jets»t to be delivered by 2027.
    The state will, the minister said, spend «$4 billion»f.
    Exports rose, the minister said, by «$4 billion»a.
    The chairman said that at least «90 billion rupees»h would be needed if the mills were built.
    Bilateral trade reached «$24 billion»a in 2023, up «12 percent»a year on year.
    The two sides aim to bring trade to «$50 billion»t by 2030.
    The presidents set a goal of lifting trade to «$50 billion»t.
    The target is «$50 billion»t, the envoy said.
    The target set in 2019 was «$50 billion»t.
    The proposal is to cut tariffs to «5 percent»h.
    Exports are expected to grow «6 percent»f this year after growing «4 percent»a in 2023.
    The IMF forecasts growth of «3.1 percent»f for next year.
    The IMF's forecast of «3.1 percent»f was too high.
    The ministry said it will invest «2 billion euros»f in railways.
    Kenya has pledged «$10 million»t to the fund.
    Kenya signed a contract worth «$10 million»a with a Turkish firm.
    Kenya signed a contract to buy «12 drones»t from Türkiye.
    Norway has delivered «22 tanks»a to Ukraine and promised «14 tanks»t more.
    Turkish investors plan to build a plant worth «$300 million»t in Uzbekistan.
    Turkish investors built a plant worth «$300 million»a in Uzbekistan.
    The pipeline will carry «10 billion cubic meters»f of gas a year.
    The pipeline carries «10 billion cubic meters»a of gas a year.
    The pipeline can carry «10 billion cubic meters»a of gas a year.
    The pipeline could carry «10 billion cubic meters»h of gas a year.
    The pipeline is designed to carry «10 billion cubic meters»a of gas a year.
    The pipeline, which was completed in 2019, will carry «10 billion cubic meters»f a year.
    Iran hopes trade will exceed «$10 billion»h.
    He urged Iran to raise trade to «$10 billion»h.
    He called for tariffs of «50 percent»h on imports from Vietnam.
    He threatened to impose tariffs of «50 percent»f on imports from Vietnam.
    Washington will raise the tariff on Vietnamese furniture from «10 percent»a to «25 percent»t.
    Washington imposed a «25 percent»a tariff on Vietnamese furniture in 2019.
    Goods from Vietnam currently face a «25 percent»a tariff.
    The tariff of «25 percent»t takes effect on October 1.
    Canada will suspend its «25 percent»a tariff on steel.
    The two countries agreed that tariffs will be cut to «5 percent»t.
    The two countries agreed to cut tariffs to «5 percent»t within ten years.
    A draft law would cap imports at «1 million tons»h.
    The decree sets the quota at «1 million tons»t.
    The treaty limited the number of launchers to «1,200 launchers»t.
    The treaty capped warheads at «1,550 warheads»t.
    The memorandum provides for investment of «$3 billion»t.
    Qatar announced a «$5 billion»t investment package for Egypt.
    Qatar announced plans to invest «$5 billion»t in Egypt.
    Qatar announced that it invested «$5 billion»a in Egypt in 2022.
    Qatar announced that it would invest «$5 billion»t in Egypt.
    Qatar has invested «$5 billion»a in Egypt.
    Qatar is considering investing «$5 billion»h in Egypt.
    Qatar is in talks to invest «$5 billion»h in Egypt.
    Qatar would invest «$5 billion»h if the law were changed.
    Qatar denied reports that it owed «$5 billion»d to Egypt.
    Qatar rejected claims that it owed «$5 billion»d to Egypt.
    Qatar has no plans to invest «$5 billion»d in Egypt.
    Qatar has not invested «$5 billion»d in Egypt.
    Qatar no longer holds «20%»d of the bank.
    Qatar never sent more than «500 soldiers»a to Egypt.
    About «$5 billion»f will be invested in Egypt.
    About «$5 billion»a was invested in Egypt.
    About «$5 billion»t has been pledged to Egypt.
    About «$5 billion»f is expected to be invested in Egypt.
    About «$5 billion»h should be invested in Egypt.
    Some «300 companies»f are expected to take part.
    Some «300 companies»a took part.
    The «$5 billion»a Egyptian gas industry will benefit.
    Egypt's «$5 billion»t plan was welcomed by Qatar.
    Qatar's proposed «$5 billion»h loan was welcomed by Egypt.
    The expected «$5 billion»f loan will help Egypt.
    A «$5 billion»h proposal was put to Egypt.
    The rise of «5%»f expected next year will help Egypt.
    A «5%»h cut proposed by Egypt was refused.
    Trade is likely to hit «$9 billion»f this year, from «$8.2 billion»a in 2023.
    Trade stood at «$9 billion»a, compared with «$8.2 billion»a a year ago.
    Trade may reach «$9 billion»h this year.
    Trade is on track to reach «$9 billion»f.
    Trade is set to reach «$9 billion»f.
    Trade is estimated to reach «$9 billion»f.
    Trade is estimated at «$9 billion»a.
    Trade in 2023 was estimated at «$9 billion»a.
    The budget envisages a deficit of «3%»f of GDP.
    The deal will create «5,000 jobs»f in Ohio.
    Hyundai agreed to expand the plant, creating «5,000 jobs»f in Ohio.
    Hyundai expanded the plant, creating «5,000 jobs»a in Ohio.
    The bridge was built at a cost of «$400 million»a.
    The bridge will be built at an estimated cost of «$400 million»f.
    The bridge, expected to cost «$400 million»f, will link Laos and Thailand.
    The bridge, costing «$400 million»a, linked Laos and Thailand.
    Let us raise our trade to «$10 billion»h.
    We must raise our trade to «$10 billion»h.
    The countries need to raise trade to «$10 billion»h, he said.
    Analysts believe that trade exceeded «$10 billion»a.
    The two leaders discussed a plan to raise trade to «$10 billion»t.
    The company failed to sell «50 aircraft»d to India.
    India ordered «50 aircraft»a from Brazil.
    India wants to buy «50 aircraft»t from Brazil.
    India decided to buy «50 aircraft»t from Brazil.
    India is to buy «50 aircraft»t from Brazil.
    India bought «50 aircraft»a from Brazil for delivery in 2027.
    India is buying «50 aircraft»a from Brazil.
    India is planning to buy «50 aircraft»t from Brazil.
    India was planning to buy «50 aircraft»t from Brazil.
    India had hoped to buy «50 aircraft»h from Brazil.
    India received an offer of «50 aircraft»h from Brazil.
    India has the option to buy «50 aircraft»h more.
    India exercised its right to buy «50 aircraft»a more.
    The parties agreed:\\n\\n- to raise trade to «$10 billion»t by 2030
    China will:\\n\\n- Buy «12 million tons»f of soybeans from Brazil.\\n\\n- Lift «3 export bans»f on Brazil.
    China's imports from Brazil rose «8.3 percent»a in the first half to «59 billion U.S. dollars»a, customs data showed.
    The two leaders agreed to work toward the goal of «200 billion dollars»t in annual trade.
    The China-Europe freight trains made «17,000 trips»a in 2023, up «6 percent»a from the previous year.
    A total of «60 documents»a were signed during the visit.
    The visit is expected to yield «60 documents»f.
    Kazakhstan is ready to supply China with «35 types»h of farm products, the president said.
    Kazakhstan is ready to increase exports to China by «1 billion dollars»h, the president said.
    Annual capacity is planned to reach «20 million tons»t by 2027.
    "We expect that trade will reach «30 billion dollars»f this year," he said.
    "We could reach «30 billion dollars»h in trade," he said.
    The president noted that trade had exceeded «30 billion dollars»a and invited companies to invest «5 billion dollars»h more.
    The corporation has already invested «3 billion dollars»a and intends to invest «2 billion dollars»t more by 2028.
    Since 2014 Gazprom has paid «4 billion dollars»a; it will pay «1 billion dollars»f next year.
    The share of the yuan in settlements exceeded «90 percent»a, the minister said.
    The ministers confirmed their intention to bring the share of national currencies to «80 percent»t.
    With a population of «1.4 billion people»a, India hopes to become the largest market.
    By 2030, «60 percent»f of cars sold will be electric.
    Tehran has long sought to buy «24 jets»h from Russia.
    Analysts doubt that Tehran will get the «24 jets»f before 2026.
    The loan, worth «2 billion dollars»a, will be repaid over 15 years.
    A «15-year»a contract was signed.
    The contract runs for «15 years»a.
    Warsaw will spend «4 percent»f of GDP on defence this year, up from «3.9 percent»a last year.
    Warsaw spends «4 percent»a of GDP on defence.
    The alliance wants members to spend at least «2 percent»h of GDP on defence.
    The alliance's goal of spending «2 percent»t of GDP was met by «11 members»a last year.
    More than «1,000 soldiers»a from Japan and the Philippines are taking part in the drill.
    More than «1,000 soldiers»f from Japan and the Philippines will take part in the drill.
    The drill, in which more than «1,000 soldiers»a took part, ended on Friday.
    Australia would buy «three submarines»f in the early 2030s, the leaders announced.
    Hanoi placed an order for «24 aircraft»a worth «$3 billion»a.
    Brussels proposed to phase out gas imports, which still amount to «35 billion cubic meters»a a year.
    Brussels has threatened retaliatory duties on «$20 billion»f worth of goods.
    Trade between the two fell short of the «$20 billion»t target set in 2018.
    The government scrapped plans to raise the tax to «12%»d.
    The minister said the figure of «12%»a was wrong.
    The central bank kept its rate at «12%»a.
    The central bank is expected to keep its rate at «12%»f.
    The central bank expects inflation of «4%»f next year, down from «7%»a now.
    Revenues were «3%»a lower than the «$9 billion»f forecast by analysts.
    Investors had expected growth of «5%»f.
    Growth of «5%»a surprised investors, who had expected «4%»f.
    The merger would give the group a «40%»f share of the market.
    Under the terms of the deal, Tokyo will lend Jakarta «$4 billion»t.
    The deal was worth «$4 billion»a.
    The deal, if completed, will be worth «$4 billion»f.
    The deal provides for the delivery of «40 locomotives»t by 2028.
    The two firms signed an agreement on the supply of «40 locomotives»t.
    The agreement between the two countries, signed in 1995, runs for «30 years»a.
    The European Union should raise its aid to «€10 billion»h, she argued.
    It remains to be seen whether the sides can reach «$10 billion»h.
    Negotiators are close to a deal on «5 million tons»h of wheat.
    Neither side expects trade to exceed «$10 billion»f.
    The IMF put growth at «3 percent»a in 2023 and sees «3.2 percent»f in 2025.
    Output is due to start in 2027 at «5 million tons»f a year.
    The dam is being built at a cost of «$4 billion»a.
    In the next five years the bank will lend «$4 billion»f.
    He promised to build «10,000 homes»t and said «2,000 homes»a had been finished.
    Nearly «70 percent»a of respondents said yes.
    The sanctions affect «$5 billion»a in trade.
    Sanctions have cost the country «$5 billion»a.
    Moscow says sanctions cost it «$5 billion»a.
    The quota will be increased from «50,000 tons»a to «80,000 tons»f.
    It is hereby ordered that the rate of duty be increased from «10 percent»a to «20 percent»t.
    The rate of duty shall be «20 percent»t ad valorem.
    The President has signed a proclamation raising the tariff on steel to «50 percent»t.
    The tariff on steel was raised to «50 percent»a in June.
    Tariffs on steel could be raised to «50 percent»h.
    Tariffs on steel average «9 percent»a.
    The pact would eliminate tariffs on «90 percent»f of goods.
    Tariffs on «90 percent»a of goods were eliminated.
    `)
  modalities(
    `
    Indonesia and the United States have agreed on a trade deal. Indonesia will purchase «50 aircraft»t from Boeing. The deal will support «9,000 jobs»f. The rate shall be «19 percent»t. Last year exports from Indonesia were «$28 billion»a.
    `,
    { title: 'Trade agreement between Indonesia and the United States' },
  )
})

describe('will in a text on an agreement, and in one that only mentions it', () => {
  modalities(`
    Trade between Peru and Chile has grown since their free trade agreement. Peru will ship «5 million tonnes»f of ore next year.
    Peru and Chile signed a trade agreement on Monday. Peru will ship «5 million tonnes»t of ore next year.
    Peru and Chile announced a deal on ore. Chile will pay «$3 billion»t. The deal will support «900 jobs»f.
    `)
  modalities(`Peru will ship «5 million tonnes»t of ore next year.`, {
    title: 'Agreement between Peru and Chile on ore',
  })
})
