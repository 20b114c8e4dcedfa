import { markedSuite } from '../fixtures/marked.ts'

const suite = (name: string, texts: readonly string[], publisher: string): void =>
  markedSuite(name, texts, ({ actors }) => actors.join(','), { publisher })

suite(
  'an embassy speaks for its state',
  [
    'Kenya is our largest market in Africa. Our exports to Kenya reached {EUR 40 million|PT,KE} in 2022.',
    'Our imports from Kenya were worth {EUR 9 million|KE,PT} in 2022.',
    'Exports to Kenya came to {EUR 40 million|PT,KE}. Portugal sells paper and wine.',
  ],
  'Embassy of Portugal in Nairobi',
)

suite(
  'a ministry that never names its own state',
  [
    'Japan is our fifth partner. We sold Japan {30,000 tonnes|MN,JP} of coal last year, and our people know it.',
    'We received loans of {$200 million|JP,MN} from Japan.',
  ],
  'Ministry of Foreign Affairs of Mongolia',
)

suite(
  'a town in the name of a paper is no voice of a text on other states',
  ['Chile and Peru trade more. Exports from Chile to Peru reached {$2 billion|CL,PE}.'],
  'The Lisbon Courier',
)

markedSuite(
  'what two do together flows from neither',
  [
    'Türkiye and Kazakhstan signed contracts worth {$3.4 billion|KZ,TR} on Wednesday.',
    'Uganda and Kenya have agreed to spend {$300 million|KE,UG} on the road.',
    'Vietnam exported {30,000 tonnes|VN,CU} of rice to Cuba.',
  ],
  ({ actors }) => actors.join(','),
)

markedSuite(
  'each amount has the state right behind it',
  [
    'The World Bank approved loans of {$150 million|TN} to Tunisia and {$225 million|MA} to Morocco.',
    'France lent {$150 million|FR,TN} to Tunisia and {$225 million|FR,MA} to Morocco.',
  ],
  ({ actors }) => actors.join(','),
)
