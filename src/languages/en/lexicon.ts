import type { FlowRole, Lexicon } from '../../vocabulary/index.ts'
import { phraseTable, wordMap, wordSet } from '../../text/index.ts'
import { bases, changes, rates, shareNouns, shareVerbs, shareWholes } from './changes.ts'
import { boundPhrases } from './bounds.ts'
import { flows } from './flows.ts'

const list = (words: string): string[] => words.split('|').map((word) => word.trim())

const FACT_VERBS = list(
  'was|were|had|has|reached|stood|stands|amounted|amounts|totalled|totaled|rose|fell|grew|increased|dropped|surpassed|exceeded|hit|' +
    'accounted|accounts|declined|decreased|climbed|jumped|came|visited|attended|delivered|recorded|registered|featured|included|flew|made|received|imported|exported|bought|sold',
)

const OUTCOMES = list(
  'be|become|promote|encourage|strengthen|deepen|facilitate|support|create|add|generate|benefit|reach|rise|account|grow|help|boost|save|see|gain|have|contribute|bring|exceed|surpass|result|enable|allow|unlock|' +
    'stand|amount|total|hit|top|drive|sustain|yield|deliver benefits|likely|need|require|cost|remain|continue|affect|fall|drop|decline|increase as|go|come|translate|supporting|creating|adding|generating|boosting|unlocking|enabling|bringing|saving',
)

const STATED_MONEY = list(
  'canadian dollars:CA|australian dollars:AU|new zealand dollars:NZ|hong kong dollars:HK|singapore dollars:SG|us dollars:US|american dollars:US|' +
    'taiwan dollars:TW|jamaican dollars:JM|fiji dollars:FJ|fijian dollars:FJ|namibian dollars:NA|namibia dollars:NA',
)

const HOME_VOICES = list(
  'the government|the federal government|the prime minister|the minister|the treasurer|the parliament|the house of commons|the cabinet|the reserve bank|the budget|the coalition|the opposition',
)

const OFFICES = list('prime minister|president|premier|chancellor|foreign minister|trade minister|counterpart')

const LEADERS = list(
  'president|presidents|prime minister|prime ministers|premier|premiers|chancellor|chancellors|heads of state|heads of government|head of state|head of government|leaders|king|emir|sultan|crown prince|taoiseach|vice president',
)

const REMOVALS = list(
  'eliminate|eliminated|eliminates|elimination|abolish|abolished|abolition|remove|removed|removes|removing|removal|suspend|suspended|suspending|suspension|scrap|scrapped|lift|lifted|' +
    'waive|waived|ended|phase|phasing|withdraw|withdrawn|revoke|revoked|repeal|repealed|rescind|rescinded',
)

const AGREEMENTS = list(
  'agreement|deal|joint statement|framework|pact|accord|memorandum of understanding|treaty|communique|communiqué|joint declaration|trade deal|agreed|mou|partnership|undertakings',
)

const SOURCES = list('from|by|bought from|supplied by|shipped by|sold by')
const DESTINATIONS = list('to|into|in|on|against|towards|toward|for|sold to|exports to|bound for|destined for|with')

const flow = (role: FlowRole) => (phrase: string) => [phrase, role] as const

const SENDERS = list(
  "'s exports|exports|exported|sold|sells|supplied|supplies|supply|delivered|delivers|shipped|ships|sent|provided|provides|will provide|invested|invests|will invest|invest|" +
    'lent|loaned|donated|gave|granted|imposed|imposes|will impose|pledged|exporters|shipments|deliveries|export destination|export market',
)
const RECEIVERS = list(
  "'s imports|imports|imported|bought|buys|purchased|purchases|received|receives|importing|buying|purchasing|agreed to purchase|will purchase|agreed to buy|will buy|buy|purchase|to buy|to purchase|importers|borrowed|source of imports|source of goods imports|import|supplier|suppliers",
)

const EXEMPLIFIERS = list(
  'mainly|chiefly|mostly|including|such as|notably|especially|particularly|among them|led by|primarily|largely',
)

/** Words for a state that was named before. */
const ONE_OF_BEFORE = list(
  'the country|the nation|the kingdom|the republic|the island nation|the sultanate|the emirate|the archipelago|the island|' +
    'the island state|the city state|the city - state|the gulf state|the gulf kingdom|the desert kingdom|the oil - rich kingdom|' +
    'the south asian nation|the southeast asian nation|the central american nation|the east african nation|the west african nation|' +
    'the landlocked country|the north african country|the south american country|the east african country|the west african country|' +
    'the central asian country|the southeast asian country|the south asian country|the caribbean nation|the pacific nation',
)
const BOTH_OF_BEFORE = list(
  'the two countries|both countries|both sides|the two sides|the two nations|both nations|the two neighbours|the two neighbors|' +
    'the two states|both states|the two governments|both governments|the two economies|both economies|bilateral|two - way|cross - border|each other|' +
    'the two leaders|both leaders|the two ministers|the two partners|both parties|the two parties|mutual|one another|our two countries|' +
    'our two nations|our countries|the two peoples|the neighbours|the neighbors|the two powers|the two militaries|the two navies',
)

/** What a state has at home: its figures are nobody else's. */
const DOMESTIC = list(
  'job|jobs|unemployment|jobless|employment|workforce|gdp|gnp|population|inflation|budget|reserves|inhabitants|households|' +
    'crop|harvest|output|production|electorate|voters|employees|payrolls|wages|inventories|stocks|stockpiles|' +
    'economy|industry|taxpayers|m0|m1|m2|m3|cpi|ppi|supply|' +
    'storage|elevators|treasury|exchequer|subsidy|subsidies|subsidised|subsidized|wage|salaries|pensions|crops|harvests|harvested|' +
    'stockpile|mills|consumption|prevalence|domestic|nationwide|ratepayers|consumers|hens|herd|acreage|overcapacity|idle',
)

/** The attitude, change, share and flow words of English. */
const certain = (word: string): [string, boolean] => [word, true]
const possible = (word: string): [string, boolean] => [word, false]

export const lexicon: Lexicon = {
  changes,
  bases,
  shareNouns,
  shareVerbs,
  shareWholes,
  rates,
  flowBefore: phraseTable<FlowRole>([...SOURCES.map(flow('source')), ...DESTINATIONS.map(flow('destination'))]),
  flowAfter: phraseTable<FlowRole>([...SENDERS.map(flow('source')), ...RECEIVERS.map(flow('destination'))]),
  factVerbs: wordSet(FACT_VERBS),
  outcomes: wordSet(OUTCOMES),
  removals: wordSet(REMOVALS),
  endings: wordSet(list('cease|ceases|end|go|expire|lapse|dropped|disappear|fall')),
  quotationMarks: wordSet(['"', '“', '”', '«', '»']),
  cells: wordSet(['|']),
  bullets: wordSet(['*', '-', '•', '·', '–', '—']),
  auxiliaries: wordSet(list('be|to|will|have|would|could|should|may|might|must|shall')),
  conjunctions: wordSet(list('and|but|or|while|whereas|which|who|when|as')),
  prepositions: wordSet(
    list(
      'of|in|on|at|by|for|from|to|with|over|under|between|during|since|until|after|before|as|per|and|or|but|than|into|against|was|were|is|are|has|have|had|will|that|which|this|last|next|a|an|the|up|down|across|through|within|year|worth|annually|respectively',
    ),
  ),
  definites: wordSet(list("the|its|their|our|this|that|those|these|his|her|'s|current|existing")),
  existing: wordSet(
    list(
      'current|existing|initial|additional|present|already|reciprocal|annual|original|previous|so|called|about|some|nearly|almost|more|than|over|worth|roughly|around|estimated|remaining|new',
    ),
  ),
  from: 'from',
  to: 'to',
  restatements: wordMap([
    ...['(', '[', 'or', 'equivalent', 'equal', 'equals', '=', '≈', '/', 'i.e', 'corresponding'].map(certain),
    ...[',', 'which', 'is', 'was', 'to', 'the', 'of', 'that', 'an', '.'].map(possible),
  ]),
  of: 'of',
  relatives: wordSet(['which', 'who', 'whose', 'where']),
  sameAgain: wordSet(['total', 'sum', 'figure', 'number', 'amount', 'value', 'volume', 'tally']),
  thingsSaid: wordSet(['it', 'that', 'this', 'them', 'these', 'those', 'which']),
  exemplifiers: phraseTable(EXEMPLIFIERS.map((phrase) => [phrase, true] as const)),
  purposes: wordSet(['for', 'on']),
  articles: wordSet(['the', 'a', 'an']),
  joints: wordSet(['and', 'or', ',', '&', '/', 'nor', 'plus']),
  partitives: wordSet(['of', 'in', 'worth']),
  levies: wordSet(list('tariff|tariffs|duty|duties|levy|levies|surcharge|surtax|surtaxes')),
  distributive: wordSet(list('for|from|in')),
  agreements: phraseTable(AGREEMENTS.map((phrase) => [phrase, true] as const)),
  clauseWords: wordSet(
    list('while|whereas|but|which|who|whose|although|though|because|where|when|after|before|as|and|with'),
  ),
  sharedMoney: wordSet(list('dollars|dlrs|rupees|pounds|francs|pesos|crowns|dinars')),
  statedMoney: phraseTable(STATED_MONEY.map((pair) => pair.split(':') as [string, string])),
  homeVoices: phraseTable(HOME_VOICES.map((phrase) => [phrase, true] as const)),
  firstPerson: wordSet(['our', 'we', 'us', 'ours']),
  balances: wordMap([
    ...list('deficit|deficits|gap|shortfall').map((word) => [word, -1] as const),
    ...list('surplus|surpluses').map((word) => [word, 1] as const),
  ]),
  offices: phraseTable(OFFICES.map((phrase) => [phrase, true] as const)),
  leaders: phraseTable(LEADERS.map((phrase) => [phrase, true] as const)),
  narrators: wordSet(['i', 'my', 'me']),
  sojourners: wordSet(
    list(
      'companies|firms|banks|businesses|investors|contractors|enterprises|manufacturers|retailers|troops|soldiers|forces|workers|students|families|owners',
    ),
  ),
  neighbours: wordSet(list('neighbour|neighbor|neighbours|neighbors')),
  outward: wordSet(list('to|with|from|into')),
  bounds: boundPhrases,
  flows,
  anaphors: phraseTable([
    ...ONE_OF_BEFORE.map((phrase) => [phrase, 'one'] as const),
    ...BOTH_OF_BEFORE.map((phrase) => [phrase, 'both'] as const),
  ]),
  domestic: wordSet(DOMESTIC),
}
