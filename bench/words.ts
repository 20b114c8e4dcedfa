/** The words that generated articles are made of. */

export const STATES = [
  { name: 'China', adjective: 'Chinese', capital: 'Beijing', currency: 'yuan' },
  { name: 'Russia', adjective: 'Russian', capital: 'Moscow', currency: 'roubles' },
  { name: 'India', adjective: 'Indian', capital: 'New Delhi', currency: 'rupees' },
  { name: 'Brazil', adjective: 'Brazilian', capital: 'Brasilia', currency: 'dollars' },
  { name: 'Germany', adjective: 'German', capital: 'Berlin', currency: 'euros' },
  { name: 'France', adjective: 'French', capital: 'Paris', currency: 'euros' },
  { name: 'Japan', adjective: 'Japanese', capital: 'Tokyo', currency: 'yen' },
  { name: 'Kazakhstan', adjective: 'Kazakh', capital: 'Astana', currency: 'dollars' },
  { name: 'Turkey', adjective: 'Turkish', capital: 'Ankara', currency: 'dollars' },
  { name: 'Iran', adjective: 'Iranian', capital: 'Tehran', currency: 'dollars' },
  { name: 'Vietnam', adjective: 'Vietnamese', capital: 'Hanoi', currency: 'dollars' },
  { name: 'Indonesia', adjective: 'Indonesian', capital: 'Jakarta', currency: 'dollars' },
  { name: 'Mongolia', adjective: 'Mongolian', capital: 'Ulaanbaatar', currency: 'dollars' },
  { name: 'South Africa', adjective: 'South African', capital: 'Pretoria', currency: 'dollars' },
  { name: 'Egypt', adjective: 'Egyptian', capital: 'Cairo', currency: 'dollars' },
  { name: 'Mexico', adjective: 'Mexican', capital: 'Mexico City', currency: 'dollars' },
] as const

export type State = (typeof STATES)[number]

/** One word or phrase after the other, set apart by bars. */
const listed = (words: string): readonly string[] => words.split('|')

export const MONTHS = listed('January|February|March|April|May|June|July|August|September|October|November|December')

export const FIRST_SYLLABLES = listed(
  'Al|Ber|Cas|Dan|El|Fal|Gar|Hol|Ir|Jas|Kel|Lor|Mar|Nor|Ol|Per|Quin|Ras|Sel|Tor|Ul|Var|Wen|Yor|Zan',
)

export const LAST_SYLLABLES = listed(
  'ov|ano|ell|inger|mann|sson|wick|ardo|ini|escu|ian|berg|ford|man|ley|son|etti|aud|aru|imov|enko',
)

export const OFFICES = listed(
  'customs service|statistics office|trade ministry|energy ministry|central bank|transport ministry|foreign ministry' +
    '|chamber of commerce|agriculture ministry|port authority|railway operator|tourism agency|education ministry' +
    '|development bank|grid operator|industry association|shipping council|farmers union',
)

export const GOODS = listed(
  'machinery|steel|timber|wheat|soybeans|fertiliser|copper|aluminium|seafood|textiles|car parts|smartphones|medicines' +
    '|turbines|sunflower oil|cotton|nickel|poultry|paper|furniture|glass|rubber|barley|ceramics|cables|tea|coffee',
)

export const PROJECTS = listed(
  'rail bridge|container terminal|wind farm|smelter|petrochemical plant|data centre|grain terminal|border crossing' +
    '|power line|motorway|battery factory|gas pipeline|oil refinery|nuclear unit|shipyard|cold store|cement works',
)

export const PEOPLE = listed(
  'students|tourists|engineers|workers|visitors|drivers|volunteers|teachers|nurses|musicians',
)

export const ADJECTIVES = listed(
  'steady|sudden|cautious|long-awaited|modest|broad|uneven|practical|seasonal|regional|technical|logistical|political' +
    '|financial|strategic|temporary|visible|costly|patient|quiet|hasty|generous|narrow|familiar|remote|careful|formal',
)

export const NOUNS = listed(
  'agreement|dispute|forecast|review|tariff|shipment|contract|warehouse|harbour|licence|delegation|working group' +
    '|inspection|settlement|subsidy|quota|corridor|harvest|shortage|timetable|survey|tender|audit|regulation|supplier' +
    '|market|currency|investor|strategy|partnership|outlook|ceremony|summit|statement|draft|proposal|compromise' +
    '|deadline|committee|ferry|exhibition|railway|laboratory|cable|archive|festival|newspaper|library|orchestra|clinic',
)

export const VERBS = listed(
  'welcomed|questioned|postponed|reviewed|praised|revised|signed|criticised|supported|examined|rejected|described' +
    '|discussed|defended|ignored|prepared|simplified|monitored|renamed|financed|inspected|recalled|remembered|copied',
)

export const PLACES = listed(
  'at the border|in the northern ports|along the river|in the capital|across the region|on the coast|in the mountains' +
    '|near the old terminal|in most provinces|at the main crossing|in the free zone|behind the station|by the lake',
)

export const CLAUSES = listed(
  'although freight remained scarce|while insurers kept waiting|after weeks of bargaining|because demand had shifted' +
    '|before the holiday season|as new rules came into force|despite the weather|when the exchange rate settled' +
    '|since neither side wanted delay|which surprised few observers|to the relief of local shops|without much notice',
)
