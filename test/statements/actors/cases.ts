import type { DocumentMetadata } from '../../../src/vocabulary/index.ts'

/** Texts with the actors of their figures marked, which the reader must give, and by which it learns to choose. */
export const actorCases: readonly {
  readonly name: string
  readonly texts: readonly string[]
  readonly metadata?: Partial<DocumentMetadata>
}[] = [
  {
    name: 'a flow has its sender first, whatever the wording',
    texts: [
      'Japan bought {200,000 tonnes|US,JP} of US wheat.',
      'Brazil sold {30,000 tonnes|BR,EG} of sugar to Egypt.',
      'U.S. corn sold to Taiwan came to {90,000 tonnes|US,TW}.',
      'Imports of Russian crude by India rose to {1.9 mln bpd|RU,IN}.',
      'Crude shipped to China from Russia reached {2 mln bpd|RU,CN} in May.',
      'India imported {300,000 tonnes|MY,IN} of palm oil from Malaysia.',
      "Kenya's tea exports to Pakistan earned {$500 million|KE,PK} last year.",
      'Chilean copper worth {$3 billion|CL,KR} was shipped to South Korea.',
      'Pakistan took {40 pct|KE,PK} of Kenyan tea exports.',
      'Norwegian gas deliveries to Germany hit {50 billion cubic metres|NO,DE}.',
      'Turkey purchased {100 F-16 jets|US,TR} from the United States.',
      'A total of {60,000 tonnes|AR,EG} of Argentine wheat was bought by Egypt.',
      'Egypt, the largest buyer of wheat, has bought {60,000 tonnes|FR,EG} from France.',
      'Ukraine shipped {2 million tonnes|UA,ES} of maize to Spain.',
      'Spain received {2 million tonnes|UA,ES} of Ukrainian maize.',
      'Supplies of Iranian oil to Syria fell to {40,000 barrels per day|IR,SY}.',
      'Qatar will supply Bangladesh with {1.8 million tonnes|QA,BD} of LNG a year.',
      'Bangladesh will get {1.8 million tonnes|QA,BD} of LNG a year from Qatar.',
      'The United States sold Taiwan {66 fighter jets|US,TW}.',
      'Peru exported avocados worth {$900 million|PE,NL} to the Netherlands in 2022.',
      'Vietnamese imports from Japan were {$21 billion|JP,VN} in 2023.',
      "Germany's imports of Norwegian gas were {40 bcm|NO,DE} in 2023.",
      'French exports to Algeria fell by {12 pct|FR,DZ}.',
      'Exports from Mexico to Canada rose {7%|MX,CA} last year.',
      'Morocco is importing {2.5 million tonnes|FR,MA} of French wheat this season.',
      'Iraq has agreed to buy {500,000 tonnes|AU,IQ} of wheat from Australia.',
      'Thai rice shipments to Indonesia totalled {1.1 million tonnes|TH,ID}.',
      'Indonesia bought {1.1 million tonnes|TH,ID} of rice from Thai exporters.',
      'Zambia will export {100 MW|ZM,NA} of electricity to Namibia.',
      'Kazakh oil pumped to Germany amounted to {1 million tonnes|KZ,DE}.',
      'Some {45 percent|MX,US} of Mexican tomatoes are sold to the United States.',
    ],
  },

  {
    name: 'loans, aid and investment flow from their giver',
    texts: [
      'Japan will lend Vietnam {$700 million|JP,VN} for a railway.',
      'Poland received a loan of {$500 million|DE,PL} from Germany.',
      'Norway gave Malawi {$20 million|NO,MW} in food aid.',
      'Saudi Arabia deposited {$3 billion|SA,PK} with the central bank of Pakistan.',
      'Korean investment in Hungary reached {$5 billion|KR,HU} last year.',
      'Investment by Dutch companies in Ghana rose to {$900 million|NL,GH}.',
      'Sweden has pledged {$300 million|SE,UA} in military aid to Ukraine.',
      'Military aid worth {$300 million|SE,UA} was pledged to Ukraine by Sweden.',
      'A {$2 billion|CN,AO} Chinese loan to Angola was signed in May.',
      'Ethiopia borrowed {$1.2 billion|CN,ET} from China.',
      'Zambia secured a {$400 million|IN,ZM} credit line from India.',
      'Hyundai will invest {$1.5 billion|KR,ID} in a plant in Indonesia.',
      'Foreign direct investment from Singapore into Vietnam was {$6 billion|SG,VN}.',
      'Canada granted Haiti {$50 million|CA,HT}.',
      'Haiti was granted {$50 million|CA,HT} by Canada.',
      'The UAE extended a {$1 billion|AE,EG} loan to Egypt.',
      'Total Chilean investment in Peru stands at {$20 billion|CL,PE}.',
      'Danish companies have invested {$4 billion|DK,PL} in Poland.',
      'Remittances from Italy to Senegal rose to {$400 million|IT,SN}.',
    ],
  },

  {
    name: 'people visit from their own state',
    texts: [
      'Some {4.4 million|KR,VN} Korean tourists visited Vietnam.',
      'Thailand welcomed {3 million tourists|CN,TH} from China.',
      'About {200,000 students|IN,CA} from India study in Canada.',
      'Nearly {20,000|NG,GB} Nigerian students are enrolled in Britain.',
      'Turkey received {5 million visitors|DE,TR} from Germany.',
    ],
  },

  {
    name: 'a levy has its imposer first',
    texts: [
      'The United States will impose a {25% tariff|US,CA} on Canadian goods.',
      'India raised import duties on Indonesian palm oil to {20 pct|IN,ID}.',
      'China imposed anti-dumping duties of {218%|CN,AU} on Australian wine.',
      'Australian wine faces a duty of {218%|CN,AU} in China.',
      'A {10% duty|MX,KR} on imports from South Korea was announced by Mexico.',
      'Mexico announced a {10% duty|MX,KR} on imports from South Korea.',
      "Vietnam's {46 percent|VN,JP} tariff on Japanese cars will be cut.",
      'Goods from Brazil will be subject to a {50 percent|US,BR} tariff in the United States.',
      'Washington slapped tariffs of {100 pct|US,JP} on Japanese electronic goods.',
      'Peru will eliminate {99%|PE,AU} of tariffs on Australian exports.',
      'Swiss watches face a {39%|US,CH} U.S. tariff.',
      'The tariffs of {84%|CN,US} imposed by China on American goods were suspended.',
      'Canada retaliated with a {25% surtax|CA,US} on American steel.',
      "Thailand's exporters face duties of {19%|US,TH} in the United States.",
    ],
  },

  {
    name: 'partners and balances have first the state they belong to',
    texts: [
      "Brazil is Argentina's {second|AR,BR} largest trading partner.",
      'Zambia is the {third|MW,ZM} largest trading partner of Malawi.',
      "Germany's trade surplus with France was {$40 billion|DE,FR}.",
      'The U.S. trade deficit with Japan widened to {58.6 billion dlrs|US,JP}.',
      "Japan's trade surplus with the United States fell to {$3.5 billion|JP,US} in March.",
      "Peru accounts for {4%|BO,PE} of Bolivia's trade.",
      "China is Laos's largest export market ({$2.3 billion|LA,CN} in 2022).",
      "Thailand is Laos's largest source of imports ({$3.6 billion|TH,LA}).",
      "China is Kenya's largest supplier, with sales of {$6 billion|CN,KE}.",
      "Chile's main market is China ({$38 billion|CL,CN}), followed by the United States ({$15 billion|CL,US}) and Japan ({$8 billion|CL,JP}).",
    ],
  },

  {
    name: 'mutual figures are in the order of the alphabet',
    texts: [
      'Trade between Turkey and Iraq reached {$20 billion|IQ,TR}.',
      'Two-way trade between Vietnam and Laos rose {14 per cent|LA,VN}.',
      'Turkey and Azerbaijan held a drill with {3,000 troops|AZ,TR}.',
      "Poland's trade with Germany reached {$160 billion|DE,PL}.",
      'Bilateral trade of Qatar and Oman grew to {$3 billion|OM,QA}.',
      'South Africa-India trade stood at {$18 billion|IN,ZA}.',
      'Kenya and Uganda signed {12 agreements|KE,UG}.',
    ],
  },

  {
    name: "a state's own figures are its alone",
    texts: [
      'Japan has {125 million people|JP}.',
      "Germany's economy grew by {0.2 percent|DE} in the second quarter.",
      'Unemployment in Spain fell to {11.2%|ES}.',
      'U.K. M0 money supply rose {0.3 pct|GB} in February.',
      'The Bundesbank left its discount rate at {3.0 pct|DE}.',
      'U.S. crude stocks fell {4.2 mln barrels|US} last week.',
      'Consumer prices in Turkey rose by {64.8%|TR} in 2023.',
      'Brazil expects a soybean crop of {17 mln tonnes|BR} this year.',
      'Nigeria produced {1.4 million barrels|NG} of oil a day.',
      "The country's foreign reserves fell to {$4 billion|PK}, the State Bank of Pakistan said.",
      'France created {30,000 jobs|FR} in the third quarter.',
      'The deal with Korea will support {3,000 jobs|US} in the United States.',
      'Canada cut its budget deficit to {30 billion dlrs|CA}.',
      'Italian industrial output fell {1.2 pct|IT} in January.',
      'Gross domestic product of Chile rose {5.4 pct|CL} in 1986.',
      'Poland has a population of {38 million|PL}.',
      'Swiss consumer prices rose {0.2 pct|CH} in March.',
      "Australia's unemployment rate was {8.2 pct|AU} in February.",
      "Saudi Arabia's oil output was {3.1 mln bpd|SA} in March.",
      'Japanese crude steel output fell {8.8 pct|JP} in February.',
      'West German producer prices fell {0.3 pct|DE}.',
    ],
  },

  {
    name: 'a sole exporter sells to the world',
    texts: [
      "Brazil's coffee exports fell to {1.2 mln bags|BR} in March.",
      'Colombia exported {11.3 million bags|CO} of coffee.',
      "Indonesia's total exports were {$14.8 billion|ID} in 1986.",
      'Exports of Thai rice rose to {4.5 mln tonnes|TH} last year.',
      'Egypt imported {12 million tonnes|EG} of wheat last year.',
      "India's edible oil imports rose to {1.6 mln tonnes|IN}.",
      'Ghana earned {$2 billion|GH} from cocoa exports.',
    ],
  },

  {
    name: 'each state of a list has its own figure',
    texts: [
      'Exports to Japan rose to {$5 billion|AU,JP} and to Korea to {$3 billion|AU,KR}, Australia said.',
      'Australian exports rose {3 pct|AU,JP} to Japan and {5 pct|AU,KR} to South Korea.',
      'Unemployment was {5 pct|JP} in Japan and {7 pct|US} in the United States.',
      "Japan's GDP grew {3 pct|JP} while U.S. GDP rose {2 pct|US}.",
      'Brazil sold {30,000 tonnes|BR,EG} of sugar to Egypt and {20,000 tonnes|BR,TN} to Tunisia.',
      'Egypt bought {60,000 tonnes|FR,EG} of wheat from France and {120,000 tonnes|RO,EG} from Romania.',
      'Saudi Arabia produced {3.1 mln bpd|SA}, Kuwait {1.2 mln bpd|KW} and Iraq {1.6 mln bpd|IQ}.',
      'India has {1.4 billion people|IN}, Pakistan {240 million people|PK}.',
      'Russia supplied {2 mln bpd|RU,CN} to China, while Iran shipped {1 mln bpd|IR,IN} to India.',
    ],
  },

  {
    name: 'whoever is only quoted, or only lends a place or a currency, takes no part',
    texts: [
      "Japan's surplus with Korea was {$30 billion|JP,KR}, officials in Geneva said.",
      'The USDA put the Brazilian soybean crop at {17 mln tonnes|BR}.',
      'Exports from Colombia fell to {11 mln bags|CO}, the London-based coffee body said.',
      'U.S. officials said Iraqi oil output was {4 mln bpd|IQ}.',
      'Brazil owes {109 billion U.S. dollars|BR}.',
      'LONDON, March 3 - Ghana sold {40,000 tonnes|GH,SU} of cocoa to the Soviet Union.'.replace('SU', 'RU'),
      'TOKYO (Reuter) - Indonesian oil output averaged {1.3 mln bpd|ID} in January.',
    ],
  },

  {
    name: 'words that stand for a state',
    texts: [
      'Chile signed a pact with Peru. The two countries trade {$4 billion|CL,PE} a year.',
      'Fiji depends on tourism. The island nation earned {$1.3 billion|FJ} from it in 2019.',
      'Jordan buys gas from Israel. The kingdom imports {3 bcm|IL,JO} a year from it.',
      'Ghana is short of fuel. It imported {60,000 tonnes|NG,GH} from Nigeria in May.',
      'Kenya wants more of its tea sold. Its exports to Pakistan rose to {$600 million|KE,PK}.',
      'Moldova and Romania are neighbours. Bilateral trade rose to {$3 billion|MD,RO}.',
      'Malta has few farms. The country imports {80%|MT} of its food.',
      'Oman and Iran agreed on gas. Both sides want trade of {$5 billion|IR,OM}.',
    ],
  },

  {
    name: 'a press release speaks of its own state',
    texts: [
      'Australia has reached a trade agreement with Chile. Our exports to Chile are worth {$400 million|AU,CL}. We welcome the agreement, and our farmers will gain.',
      'New Zealand has reached a deal with Thailand. It is good for our farmers. Thailand is a large dairy market, and our imports from Thailand are {$500 million|TH,NZ}.',
    ],
  },

  {
    name: 'news of the wires, line by line',
    texts: [
      `WASHINGTON, March 4 - Private exporters reported sales of {150,000 tonnes|US,RU} of U.S. corn to the Soviet Union, the U.S. Agriculture Department said.
The department said the sales bring Soviet purchases of U.S. corn so far this season to {1.6 mln tonnes|US,RU}.
In the fifth year of the agreement Moscow is committed to buy at least {nine mln tonnes|US,RU} of grain a year.
Traders said the Soviets may also have bought up to {500,000 tonnes|AR,RU} from Argentina.`,
      `TOKYO, April 14 - Japan's customs-cleared trade surplus fell to {7.5 billion dlrs|JP} in March, the Finance Ministry said.
The surplus with the United States rose to {4.9 billion dlrs|JP,US}, while that with the European Community widened to {1.8 billion|JP,EU}.
Car exports to the U.S. dropped {15 pct|JP,US}.`,
      `LONDON, March 19 - Britain's narrow money supply M0 rose a provisional {0.6 pct|GB} in February, the Bank of England said. Annual growth was {4.1 pct|GB}. Bank lending rose by {2.9 billion stg|GB}.`,
      `QUITO, March 9 - Ecuador, an OPEC member, halted exports. It was producing {260,000 barrels per day|EC}. Venezuela will lend the country {50,000 bpd|VE,EC} and Ecuador hopes to import {30,000 bpd|CO,EC} from Colombia. "We will lose {800 mln dlrs|EC} in exports," Deputy Minister Fernando Santos said. The World Bank may lend Quito {80 mln dlrs|EC}.`,
    ],
  },

  {
    name: 'news of agencies, line by line',
    texts: [
      `ASTANA, Feb. 3 (Xinhua) -- Trade between China and Kazakhstan hit a record {41 billion U.S. dollars|CN,KZ} in 2023, Kazakhstan's statistics bureau said Saturday.
Kazakhstan's exports to China rose {12 percent|KZ,CN} to {14.7 billion dollars|KZ,CN}, while imports reached {16.8 billion dollars|CN,KZ}.`,
      `BRUSSELS (AFP) - The European Union will impose duties of up to {35.3 percent|EU,CN} on Chinese electric cars. BYD faces an extra {17 percent|EU,CN}. Beijing threatened to raise duties on European cars to {25 percent|CN,EU}.`,
      `SEOUL, Oct. 24 (AP) - Poland signed a {$13.7 billion|KR,PL} deal with South Korea in 2022 for {180 tanks|KR,PL}. Seoul has offered Warsaw a loan of {$7 billion|KR,PL}. Korean firms have invested about {$6 billion|KR,PL} in Poland, the Polish agency said.`,
      `MANILA - The Philippines imported {2.6 million metric tons|VN,PH} of rice from Vietnam in 2023. Hanoi has promised up to {2 million tons a year|VN,PH}. Rice inflation in the Philippines hit {24.4%|PH}. The country's population is {115 million|PH}. Manila cut its rice tariff to {15%|PH,VN}. Vietnam earned {$1.75 billion|VN,PH} from the sales.`,
      `LUSAKA, June 12 - Zambia will repay China {$4.1 billion|ZM,CN} through 2043. Copper output fell to {698,000 tonnes|ZM} last year. Zambia's economy is expected to grow {4.7%|ZM} this year.`,
      `ANKARA - Turkey bought {5.4 bcm|IR,TR} of gas from Iran last year and {21 bcm|RU,TR} from Russia. Iran's supplies dropped by {40 per cent|IR} in January.`,
      `The United States imposed sanctions on {37 Iranian tankers|US,IR} on Tuesday. Iran exports {1.6 million barrels a day|IR,CN}, {90 percent|IR,CN} of it to China.`,
    ],
  },

  {
    name: 'imports told after exports are the same two the other way round',
    texts: [
      'Korean exports to Vietnam fell {12%|KR,VN} to {$53 billion|KR,VN} and imports dropped {3%|VN,KR} to {$26 billion|VN,KR}.',
      'Ghana exported goods for {$2 billion|GH,IN} to India and imported {$3 billion|IN,GH} worth.',
      'Chile sold goods to Peru for {3 billion dollars|CL,PE} and bought goods for {1.5 billion|PE,CL}.',
      'Imports from Oman were {$4 billion|OM,IR} in Iran, while exports reached {$5 billion|IR,OM}.',
      'Kenyan exports to Egypt came to {$200 million|KE,EG}, exports to Sudan to {$50 million|KE,SD}.',
    ],
  },

  {
    name: 'amounts in a state’s own money, and words of home, are of that state alone',
    texts: [
      'Kenya buys power from Ethiopia. Ethiopia sells it cheaply to Kenya. The subsidy costs {KSh 40 billion|KE} a year.',
      'Peru sells rice to Chile. Chile buys it from Peru. The mills hold {200,000 tonnes|PE} in Peru.',
    ],
  },

  {
    name: 'what is measured between two has its other one where a text about two names only one',
    texts: [
      'Ghana and Togo share a border. Trade between Ghana and Togo grew. Ghana and Togo agreed on it. Some {40,000 migrants|TG,GH} from Togo live there.',
    ],
  },
  {
    name: 'an embassy speaks for its state',
    texts: [
      'Kenya is our largest market in Africa. Our exports to Kenya reached {EUR 40 million|PT,KE} in 2022.',
      'Our imports from Kenya were worth {EUR 9 million|KE,PT} in 2022.',
      'Exports to Kenya came to {EUR 40 million|PT,KE}. Portugal sells paper and wine.',
    ],
    metadata: { publisher: 'Embassy of Portugal in Nairobi' },
  },

  {
    name: 'a ministry that never names its own state',
    texts: [
      'Japan is our fifth partner. We sold Japan {30,000 tonnes|MN,JP} of coal last year, and our people know it.',
      'We received loans of {$200 million|JP,MN} from Japan.',
    ],
    metadata: { publisher: 'Ministry of Foreign Affairs of Mongolia' },
  },

  {
    name: 'a town in the name of a paper is no voice of a text on other states',
    texts: ['Chile and Peru trade more. Exports from Chile to Peru reached {$2 billion|CL,PE}.'],
    metadata: { publisher: 'The Lisbon Courier' },
  },

  {
    name: 'what two do together flows from neither',
    texts: [
      'Türkiye and Kazakhstan signed contracts worth {$3.4 billion|KZ,TR} on Wednesday.',
      'Uganda and Kenya have agreed to spend {$300 million|KE,UG} on the road.',
      'Vietnam exported {30,000 tonnes|VN,CU} of rice to Cuba.',
    ],
  },

  {
    name: 'each amount has the state right behind it',
    texts: [
      'The World Bank approved loans of {$150 million|TN} to Tunisia and {$225 million|MA} to Morocco.',
      'France lent {$150 million|FR,TN} to Tunisia and {$225 million|FR,MA} to Morocco.',
    ],
  },
  {
    name: 'whom a sentence names goes before whom all the others of the text are about',
    texts: [
      'Trade between Ghana and Togo reached {$240 million|GH,TG} in 2023. Trade between Ghana and Togo was {$190 million|GH,TG} in 2022. Trade between Ghana and Togo was {$150 million|GH,TG} in 2021. Trade between Ghana and Benin was {$107 million|BJ,GH} in 2020.',
      'Chile sold Peru {$1.2 billion|CL,PE} of goods in 2021. Chile sold Peru {$1.5 billion|CL,PE} in 2022. Peru sold Chile {$1.1 billion|PE,CL}. Chile sold Bolivia {$900 million|CL,BO} of goods in 2022.',
      'Bilateral trade between Japan and Oman came to {$4 billion|JP,OM}. Japan and Oman want it to reach {$6 billion|JP,OM}. Trade between Japan and Qatar stood at {$11 billion|JP,QA}.',
      'Kenya and Uganda signed {six agreements|KE,UG}. Trade between the two countries is worth {$1 billion|KE,UG}. Kenya has {55 million people|KE} and Uganda {48 million people|UG}.',
      'Exports from Spain to Morocco rose {8%|ES,MA} to {€12 billion|ES,MA}. Exports from Morocco to Spain rose {5%|MA,ES} to {€9 billion|MA,ES}. Exports from Morocco to France fell {2%|MA,FR}.',
      'China and Laos trade more. Trade between China and Laos reached {$7 billion|CN,LA}. Vietnam and Laos trade {$2 billion|LA,VN} a year.',
    ],
  },
  {
    name: 'who receives in a text of its own',
    texts: [
      'Germany is our partner. We received grants of {€40 million|DE,MN} from Germany, and we thank its people.',
      'We received credits of {$50 million|IN,MN} from India.',
      'We received aid of {$30 million|KR,MN} from Korea. Korea is our friend.',
      'We received {1,200 tonnes|RU,MN} of seed from Russia. We sent Russia {500 tonnes|MN,RU} of wool.',
      'Our country borrowed {$300 million|CN,MN} from China. We repaid China {$100 million|MN,CN} last year.',
      'We import {90 percent|RU,MN} of our fuel from Russia. Russia bought {2,000 tonnes|MN,RU} of our meat.',
    ],
    metadata: { publisher: 'Ministry of Finance of Mongolia' },
  },
  {
    name: 'what stands for a state behind a preposition is not the owner or subject before it',
    texts: [
      'Saudi Arabia has invested {$5 billion|SA,EG} in Egypt. Egyptian exports to the kingdom grew by {9 per cent|EG,SA}.',
      'Malaysia sells palm oil to China. Malaysian exports to the republic fell by {1.2 per cent|MY,CN}.',
      'Jordan and Japan met. Japanese exports to the kingdom came to {$800 million|JP,JO}.',
      'India and Sri Lanka are close. India gave its neighbour {$3 billion|IN,LK}.',
      'Kenya and Uganda trade more. Kenya bought {200 MW|UG,KE} from its neighbour.',
      'The United States had troops in Iceland. It had granted Iceland {$38.6 million|US,IS}.',
      'Peru borrows from Japan. Japan has lent the country {$2 billion|JP,PE}.',
    ],
  },

  {
    name: 'who has or does it before where it is',
    texts: [
      'Saudi Arabia has {$10.3 billion|SA,EG} on deposit with the central bank of Egypt.',
      'Norway holds shares worth {$3 billion|NO,IN} in India.',
      'More than {120 U.S. companies|US,MA} operate in Morocco.',
      'German firms employ about {60,000 people|DE,CL} in Chile.',
      'Some {3.5 million Indians|IN,AE} live in the Emirates.',
      'Canada imposed a surtax of {100%|CA,CN} on electric vehicles made in China.',
      "Turkey's exports to Georgia were {$1.3 billion|TR,GE} and its imports {$412 million|GE,TR}.",
    ],
  },
]
