import { describe } from 'node:test'
import { modalities } from './cases.ts'

describe('modality in wire stories', () => {
  modalities(
    `
    Peru exported «1.2 mln tonnes»a of fishmeal to Japan in 1986, up from «950,000 tonnes»a a year earlier.
    Output of crude fell to «2.1 mln bpd»a in February from «2.4 mln bpd»a in January.
    The central bank said the deficit would narrow to «3.5 bln dlrs»f this year.
    Traders expect India to buy another «500,000 tonnes»f of vegetable oil.
    Brazil is seeking «4 bln dlrs»h in new loans from commercial banks.
    Chile is expected to ship «300,000 tonnes»f of apples to Europe, compared with «280,000 tonnes»a last season.
    Wheat production is forecast at «22.5 mln tonnes»f in 1987/88.
    The ministry forecast growth of «3 pct»f for 1987, against «2.2 pct»a in 1986.
    Egypt plans to import «1.5 mln tonnes»t of wheat flour.
    OPEC agreed in December to cut output to «15.8 mln bpd»t.
    Saudi Arabia will not produce more than «4.1 mln bpd»f, the minister said.
    The minister denied that Kuwait had sold «200,000 barrels»d at a discount.
    Turkey did not buy «150,000 tonnes»d of rice as reported, officials said.
    The company said it had agreed to buy «12 aircraft»t from Canada for «600 mln dlrs»t.
    Mexico paid «80 mln dlrs»a in interest last month.
    Imports could rise to «900,000 tonnes»h if the harvest fails, traders said.
    The EC Commission proposed a cut of «10 pct»h in milk quotas.
    Farmers called for a price rise of «5 pct»h.
    Japan offered to lower the duty to «12 pct»h.
    Exports are seen at «1.1 mln tonnes»f, down from «1.3 mln tonnes»a in 1986.
    Exports are put at «1.1 mln tonnes»a for the whole of 1985.
    Net profit rose to «45 mln dlrs»a from «38 mln dlrs»a.
    The bank raised its prime rate to «8 pct»a from «7.75 pct»a.
    The trade surplus narrowed to «6.2 bln dlrs»a in March.
    Zambia announced a devaluation of «20 pct»t.
    The union demanded a wage increase of «9 pct»h.
    Malaysia intends to raise palm oil output by «6 pct»t this year.
    Colombia hopes to export «11 mln bags»h of coffee.
    Ghana sold «5,000 tonnes»a of cocoa to the Soviet Union.
    The loan carries interest of «7 pct»a.
    Officials said exports of «2 mln tonnes»f were likely this year.
    A further «300 mln dlrs»f will be lent by the World Bank.
    Some «40,000 tonnes»f are due to be shipped in May.
    The pact calls for Moscow to buy at least «9 mln tonnes»t of grain a year.
    The bill would limit steel imports to «15 pct»h of the market.
    Under the accord, Hungary will supply «20,000 tonnes»t of meat.
    Under the agreement Tokyo would open its market to «5,000 tonnes»t of beef.
    Analysts predicted the rate would fall to «6 pct»f by June.
    The government set a growth target of «4 pct»t for 1988.
    The «4 pct»t growth target was missed in 1985.
    Inflation is projected to average «3.2 pct»f.
    He said the plant would cost «200 mln dlrs»f.
    The company said it may sell «10 pct»h of its shares.
    In May exports rose «3 pct»a.
    The Agriculture Department estimated the 1986 crop at «4 mln tonnes»a.
    The Agriculture Department projects that exports will reach «30 mln tonnes»f.
    Purchases so far total «2.5 mln tonnes»a.
    Thailand has agreed to sell «100,000 tonnes»t of rice to Iran.
    The cabinet approved a «50 mln dlr»a loan for Bolivia.
    The talks are aimed at raising trade to «2 bln dlrs»t.
    Production capacity will be expanded to «80,000 tonnes»f a year from «50,000 tonnes»a.
    Sweden may cut its aid by «15 mln dlrs»h.
    The Soviet Union was expected to take «1 mln tonnes»f of U.S. maize.
    Shipments reached «70,000 tonnes»a, more than expected.
    The company reported sales of «1.2 bln dlrs»a for the quarter.
    The company expects sales of «1.2 bln dlrs»f for the year.
    It announced a profit of «30 mln dlrs»a.
    Iraq's oil exports are running at «1.8 mln bpd»a.
    China to buy «200,000 tonnes»f of sugar from Cuba
    The ceiling of «16.6 mln bpd»t was agreed in Geneva.
    The deficit is likely to widen to «8 bln dlrs»f.
    The offer of «25 dlrs»h a share was rejected.
    The price of «18 dlrs»a a barrel was kept.
    Had prices not fallen, revenue was «3 bln dlrs»a.
    It was to have bought «30,000 tonnes»t of sugar.
    Unless talks succeed, duties of «100 pct»t will be imposed on Japanese chips.
    The dollar fell to «150 yen»a on Friday.
    The government has earmarked «60 mln dlrs»t for the port.
    It hopes the deficit will fall to «2 pct»h of output.
    The contract, which was signed in Rome, is worth «90 mln dlrs»a.
    The output, which fell to «3 mln tonnes»a last year, is expected to reach «4 mln tonnes»f.
    Cuba will be able to export «6 mln tonnes»f.
    Cuba was unable to deliver «400,000 tonnes»d of sugar.
    The harvest was damaged by rain and only «800,000 tonnes»a were gathered.
    Spain bought «300,000 tonnes»a of maize and will buy «200,000 tonnes»f more.
    Exports rose «5 pct»a and «3 bln dlrs»f will be spent on ports.
    Total demand is put at «47 mln bpd»a.
    Growth will slow to «2 pct»f from «3.1 pct»a in 1986, the institute said.
    The institute lowered its forecast to «2 pct»f from «3 pct»f.
    Canada has sold «1 mln tonnes»a of barley, traders said.
    A decision to raise «500 mln dlrs»t was taken.
    Stocks totalled «12 mln tonnes»a at the end of March.
    The board recommended a dividend of «12 cts»h.
    The ships carrying «60,000 tonnes»a of coal left on Monday.
    The Commerce Department said the merchandise trade deficit narrowed to «12.1 bln dlrs»a in January from a revised «13.4 bln dlrs»a in December.
    The department had originally put the December deficit at «12.7 bln dlrs»a.
    Nakamura said Japan would import «30 bln dlrs»f more in manufactured goods by 1990.
    Japan's steel exports fell «6.4 pct»a from a year earlier to «2.3 mln tonnes»a in March, the Iron and Steel Federation said.
    The sources said the group might lend Argentina up to «1.9 bln dlrs»h this year.
    Bankers said Argentina needs about «2.2 bln dlrs»a in fresh loans to meet its growth target of «4 pct»t.
    Under the plan, state spending will fall by «4 pct»f, while taxes are to rise by «2 pct»f.
    The economy grew «2.8 pct»a in 1986 and is expected to expand by «3.3 pct»f this year.
    Uganda earned «390 mln dlrs»a from coffee last season, when it shipped «2.4 mln bags»a.
    Australian wheat production is forecast to fall to «13.5 mln tonnes»f in 1987/88 from «16.8 mln tonnes»a the previous season, the bureau said.
    The bureau's forecast compares with a crop of «16.8 mln tonnes»a last year.
    Soviet officials indicated they would buy «4 mln tonnes»h, but only if prices were competitive.
    The agreement obliges Moscow to buy at least «4 mln tonnes»t of wheat and «4 mln tonnes»t of maize each year.
    So far this year Moscow has bought only «153,000 tonnes»a under the agreement.
    Trade sources said Algeria was seeking offers on «400,000 tonnes»h of wheat.
    The French share of the «400,000 tonnes»a bought so far is «150,000 tonnes»a.
    The Fed expects money supply growth of between «5.5 and 8.5 pct»f this year.
    Pakistan will import «120,000 tonnes»f of edible oil in the second quarter, compared with «90,000 tonnes»a in the first.
    He added that imports might exceed «1.5 mln tonnes»h this year, though last year's were only «1.1 mln tonnes»a.
    The company said it has signed a letter of intent to sell its paper division for «65 mln dlrs»t.
    The firm said it completed the sale of its paper division for «65 mln dlrs»a.
    Standard Paper said its board authorised the repurchase of up to «2 mln shares»a.
    The government is studying proposals to reduce the «15 pct»a import surcharge.
    Nigeria's production quota was set at «1.238 mln bpd»t in December.
    Non-members have pledged cuts of up to «5 pct»t.
    OPEC output was «15.5 mln bpd»a, well below the agreed ceiling of «15.8 mln bpd»t.
    If oil stays at «18 dlrs»h, Mexico will earn «8 bln dlrs»f this year.
    A U.S. official said a sanctions bill could cost Japan «300 mln dlrs»h.
    Washington said it would impose «100 pct»t tariffs on «300 mln dlrs»f of Japanese goods.
    Last month Taiwan cut tariffs on 862 goods by up to «50 pct»a.
    Taiwan plans to cut tariffs on «862 goods»t by up to «50 pct»t.
    South Korea's surplus with the U.S. rose to «7.3 bln dlrs»a in 1986 and Seoul wants to hold it below «7 bln dlrs»t this year.
    A spokesman said the group was not planning to sell its «12 pct»a stake.
    Exporters have been asked to keep sales below «2 mln tonnes»h.
    The ministry said «600 mln dlrs»a had been spent on the project, which will cost «1.1 bln dlrs»f in all.
    Profit was hit by a «40 mln dlr»a charge.
    The yen's rise means export volume will probably drop by «3 pct»f in 1987 after dropping «1.5 pct»a in 1986.
    Japan's vehicle exports to the EC rose «19 pct»a last year to «1.2 mln vehicles»a.
    Tokyo has told its makers to limit growth in shipments to the EC to about «10 pct»t this year.
    Finance Minister Karim said he aimed to trim the deficit to «5.5 pct»t of GDP from last year's «6.2 pct»a.
    The IMF approved a «480 mln dlr»a standby credit for Ghana.
    The credit will be disbursed in three parts, the first of «90 mln dlrs»f.
    A tender for «50,000 tonnes»f of sugar will be held on Wednesday, traders said.
    Cocoa arrivals totalled «380,000 tonnes»a by March 20, against «410,000 tonnes»a at the same time last year.
    This brings the total to «1.7 mln tonnes»a since July.
    It takes the stake to «23 pct»a.
    The deal brings the year's sales to «800,000 tonnes»a.
    Grain imports are estimated at «28 mln tonnes»f in 1987.
    Grain imports, estimated at «28 mln tonnes»a in 1986, are likely to fall.
    The reserve stock stood at «6 mln tonnes»a on January 1, the minister told parliament, adding that it should reach «8 mln tonnes»h by December.
    `,
    { published: '1987-04-02' },
  )
})
