import { describe } from 'node:test'
import { modalities } from './cases.ts'

describe('modality in comment, ministries and the business press', () => {
  modalities(`
    The goal, «$2 billion»t, was reached in 2021.
    The target that the ministers agreed on in May, «40 flights»t a week, was missed.
    Their joint target for 2030, «$50 billion»t, is still far off.
    The sum that they set aside for 2024, «$200 million»a, was spent.
    Optimists in Nairobi talk as though exports had already reached «$2 billion»a, which is nonsense.
    Few believe that exports will reach «$2 billion»f, and fewer still that they should.
    Had the line been finished on time, it would have carried «5 million tonnes»h a year.
    The line was meant to carry «5 million tonnes»t a year; it carries «2 million tonnes»a.
    The line was supposed to carry «5 million tonnes»t a year.
    The line was designed for «5 million tonnes»a a year.
    It is said that the two are close to a deal worth «$3 billion»h.
    Whatever the ministry says, the true figure is nearer «$3 billion»a.
    The ministry, which had promised «10,000 jobs»t, has delivered «700 jobs»a.
    The ministry promised «10,000 jobs»t; it has delivered «700 jobs»a.
    Instead of the «10,000 jobs»t promised in 2019 there are «700 jobs»a.
    For every rupee that India lends, China lends «three rupees»a.
    Colombo owes Beijing «$7 billion»a and hopes to repay «$1 billion»h of it next year.
    Colombo has asked Beijing to write off «$1 billion»h.
    Beijing has offered to extend «$1 billion»h by ten years.
    Beijing is willing to lend «$1 billion»h more.
    Beijing lent «$1 billion»a, interest on which will eat up «2 percent»f of revenue.
    With «$7 billion»a in debts, Colombo can hardly refuse.
    At «$7 billion»a, the debt is a tenth of output.
    The Minister will sign an agreement on air services, which will allow «14 flights»f a week.
    The Minister welcomed the decision to open «12 consulates»t.
    The sides reaffirmed the goal of doubling trade to «$6 billion»t by 2028.
    The sides noted with satisfaction that trade had grown by «12 percent»a to «$3 billion»a.
    The sides expressed the hope that trade will grow to «$6 billion»h.
    The sides expressed their readiness to raise the number of flights to «20 flights»h a week.
    The Ambassador stressed that trade could be raised to «$6 billion»h.
    The Ambassador said trade was expected to rise to «$6 billion»f.
    A loan of «$40 million»f will be granted for the hospital.
    A loan of «$40 million»a was granted for the hospital.
    A loan of «$40 million»h has been requested for the hospital.
    A loan of «$40 million»t has been promised for the hospital.
    The Government of Japan will provide up to «500 million yen»f for the hospital.
    The Government of Japan has decided to provide up to «500 million yen»t for the hospital.
    The company's board has approved capex of «Rs 1,200 crore»a for a line in Vietnam.
    The company is likely to invest «Rs 1,200 crore»f in a line in Vietnam.
    The company plans capex of «Rs 1,200 crore»t in Vietnam.
    The company has lined up investments of «Rs 1,200 crore»a in Vietnam.
    The company is eyeing exports of «Rs 1,200 crore»h to Vietnam.
    The company is targeting exports of «Rs 1,200 crore»t to Vietnam.
    The company is looking to raise «Rs 1,200 crore»t in Vietnam.
    The company aims at exports of «Rs 1,200 crore»t this fiscal.
    Exports from Vietnam are pegged at «$400 million»a for 2023.
    Exports are projected to touch «$400 million»f this fiscal.
    Exports are slated to touch «$400 million»f this fiscal.
    Exports touched «$400 million»a last fiscal.
    Exports may touch «$400 million»h this fiscal, said a trader, as against «$350 million»a a year ago.
    It has set itself a target of «$400 million»t.
    The industry body has pitched for a duty cut to «5%»h from «15%»a.
    The industry body urged the government to slash the «15%»a duty.
    The bank has sanctioned a «$40 million»a line of credit.
    The first phase, costing «$40 million»f, will be completed in 2026.
    The first phase, which cost «$40 million»a, was completed in 2022.
    The phase will add «300 MW»f to the existing «700 MW»a.
    The plant, with a capacity of «300 MW»a, was opened on Monday.
    The plant, with a planned capacity of «300 MW»t, is under construction.
    A plant with a capacity of «300 MW»t is to be built.
    The plant is to have a capacity of «300 MW»f.
    The firm will hire «300 people»f by March.
    The firm let go «300 people»a in March.
    The firm said it had no intention of dismissing «300 people»d.
    The firm is not selling «10%»d of its shares, a spokesman said.
    It was not «$3 million»d, as the paper wrote, but «$2 million»a.
    The sides did not sign a contract for «20 trains»d.
    The sides have yet to sign a contract for «20 trains»h.
    The order for «20 trains»a was cancelled.
    Contrary to reports, the sides have not agreed on «20 trains»d.
    The figure of «20 trains»d has been denied.
    `)
})

describe('what is known, wanted or studied', () => {
  modalities(`
    Canada will give «$2 million»f more for the bridge on top of the «$160 million»a that it has already committed.
    Oman will repay the «$3 billion»a which it borrowed in 2020.
    Peru will pay the «$3 billion»f that the contract will cost.
    The two governments want «$30 billion»t in trade by 2030.
    Peru wants Chile to buy «30,000 tonnes»h of sugar.
    Some «24,000 Kenyans»a are studying in Japanese universities and both would like to see more.
    The ministry is studying a loan of «$5 million»h.
    «Two Peruvian ships»a failed to reach the harbour.
    Peru failed to sell «30,000 tonnes»d of sugar.
    Its capacity, which used to be «one million tons»a, has been raised.
  `)
})

describe('items of a list that are counted by letters', () => {
  modalities(`
    The two sides agreed to:\\n\\n(a) increase the number of flights to «120 flights»t a week;\\n\\n(b) send «1,000 students»t to Japan each year.
    The ministry hopes to:\\n\\ni) sell «40 trains»h;\\n\\nii) buy «30 buses»h.
    The two sides met in Lima. (a) Peru sold «40 trains»a.
  `)
})
