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
    `,
    { published: '1987-04-02' },
  )
})
