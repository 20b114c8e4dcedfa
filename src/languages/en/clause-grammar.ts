import type { ClauseGrammar } from '../../vocabulary/index.ts'
import { phraseTable, wordMap, wordSet } from '../../text/index.ts'
import { governors, terms } from './governors.ts'
import { TOLD } from './speech-verbs.ts'
import {
  ADJUNCTS,
  DETERMINERS,
  INFINITIVES,
  INTRANSITIVES,
  isAdverb,
  isParticiple,
  isPast,
  isPresent,
  sameAsNoun,
} from './verb-forms.ts'
import { phrases, words } from './word-list.ts'

const table = (list: string) => phraseTable<true>(phrases(list).map((phrase) => [phrase, true] as const))

const SUPERLATIVES = words('most least best worst first')
const NOT_SUPERLATIVES = words('interest invest harvest protest forest request contest suggest manifest')

const DOUBLINGS = words('doubled tripled trebled quadrupled quintupled halved')

/** How English verbs and nouns govern figures. */
export const clauseGrammar: ClauseGrammar = {
  governors,
  terms,
  isPast,
  isPresent,
  isAdverb,
  sameAsNoun,
  intransitives: INTRANSITIVES,
  infinitives: INFINITIVES,
  infinitiveMark: 'to',
  reaching: wordSet(
    'reach reaches reached reaching hit hits top exceed exceeds exceeded surpass surpassed total at'.split(' '),
  ),
  copulas: words('be been being'),
  finiteCopulas: words("is are was were 're 'm am"),
  perfects: words('have has had having'),
  negations: words('not never no neither nor'),
  undeniable: words(
    'include including exclude count specify give disclose say confirm know affect change elaborate mention cover identify reveal represent take mean need prevent stop deter end dent only yet exceed top surpass',
  ),
  determiners: DETERMINERS,
  adjuncts: ADJUNCTS,
  clauseOpeners: words('while whereas although though because'),
  contrasts: words('but and after before when as where so yet although though while whereas because if'),
  standards: words('above below than over with against on versus vs those'),
  isSuperlative: (word) =>
    word !== undefined &&
    (SUPERLATIVES.holds(word) ||
      (word.lower.length > 5 && word.lower.endsWith('est') && !NOT_SUPERLATIVES.holds(word))),
  relatives: words('which who whose where whom'),
  subjects: words('which who'),
  since: 'since',
  partitives: table('of which|of it|of them|of that|of this|of those|of these|of the total'),
  formerly: words('from versus vs'),
  isDoubling: (word) => DOUBLINGS.holds(word),
  links: words("of for to that on calling is are was were : 's worth between from over under about above below"),
  comparisons: table(
    'compared with|compared to|compares with|compares to|compare with|against|versus|vs|vs .|as against|as opposed to|in contrast to|comparing with|instead of|rather than|up from|down from|' +
      'compared|higher than|lower than|more than the|less than the|after|following|than',
  ),
  conditions: words('if unless whether'),
  under: table('under|in accordance with|as part of|in line with|pursuant to|by the terms of|terms of'),
  deals: words(
    'agreement agreements accord accords deal deals treaty treaties pact pacts protocol protocols contract contracts convention memorandum memorandums memoranda mou mous charter ' +
      'arrangement arrangements truce terms concession concessions compact settlement provision provisions lease leases letter letters order orders sale',
  ),
  drafts: words(
    'bill bills proposal proposals draft drafts amendment amendments resolution legislation measure offer bid recommendation recommendations motion petition suggestion',
  ),
  orders: words(
    'proclamation decree edict ordinance regulation regulations directive memorandum statute act law ruling bill order orders tariff tariffs',
  ),
  plans: words('plan plans programme programmes program programs scheme schemes blueprint roadmap strategy initiative'),
  onset: table(
    'takes effect|take effect|taking effect|to take effect|into effect|effective|come into force|comes into force|coming into force|enter into force|enters into force|entering into force|upon entry into force|' +
      'on entry into force|from day one|this order|this proclamation|this act',
  ),
  results: words(
    'profit profits earnings income loss losses sales revenue revenues results surplus deficit turnover dividend figures output production reserves rate growth inflation exports imports record discovery find',
  ),
  values: words('worth valued value totalling totaling total'),
  becoming: words(
    'reach rise fall become grow increase decline drop climb hit double triple shrink expand decrease narrow widen jump recover gain ease slow accelerate surge',
  ),
  consequences: words(
    'creating supporting generating adding unlocking bringing saving enabling yielding sustaining injecting',
  ),
  openings: words('unlocking'),
  settings: words(
    'set sets setting fixed fixes fixing capped caps capping limited limits limiting restricted restricts pegged',
  ),
  limits: words('maximum maximums ceiling ceilings limit limits cap caps quota quotas minimum'),
  afterParticiple: words(
    'by for in at last earlier under next this yesterday on . ) as during since previously before when',
  ),
  articles: words('a an'),
  summaries: words('that this'),
  respective: 'respectively',
  pending: words('due now'),
  currents: words('current present'),
  starts: words('starting beginning commencing from effective'),
  isParticiple,
  prepositions: words('of for to in on under with from by at after before into about than as'),
  of: 'of',
  possessives: words("its their our his her your my 's"),
  pacts: words('agree decide pledge promise announce approve offer'),
  bareParticiples: words('agreed set forecast'),
  bareNouns: words('forecast'),
  withdrawals: words('scrapped cancelled canceled abandoned dropped shelved withdrew'),
  signings: words('signed concluded reached sealed clinched inked finalised finalized struck initialled'),
  approvals: words('approved cleared authorised authorized endorsed agreed announced announces'),
  deeds: words(
    'purchase acquisition sale construction transfer takeover procurement delivery deliveries supply expansion export import',
  ),
  measures: words('as than'),
  complementizer: 'that',
  coordinators: words('and or'),
  alternative: 'or',
  when: 'when',
  wants: words('want wants wanted'),
  monthModals: words('may'),
  pastAuxiliaries: words('was were had did'),
  novelties: words('new additional further extra more another fresh'),
  speech: TOLD,
  pronouns: words('this it these they which that'),
  by: 'by',
  limiters: words(
    'limit limits limited limiting hold holds held holding keep keeps kept keeping cap caps capped capping restrict restricts restricted restricting contain',
  ),
  agreeing: words(
    'signed signing signs sign concluded conclude concludes conclusion reached announced announce announces announcing agreed agree agrees finalised finalized sealed unveiled adopted issued joint negotiated negotiations struck clinched secured securing secures committed commit commits',
  ),
  verbNouns: words('plans pledges targets aims plan'),
  presents: words('existing current present'),
  inversions: words('had were should'),
  contracts: words('contract contracts lease leases order orders letter letters'),
  possibles: words('can'),
  signs: wordMap([
    ['+', 1],
    ['-', -1],
    ['−', -1],
  ]),
  changeStops: words('to from at with worth against versus ;'),
  boundSides: words('up down'),
  compared: table(
    'more than|less than|fewer than|higher than|lower than|greater than|larger than|smaller than|up on|up from|down on|down from|above the|below the|above last|below last|above its|below its|above a|below a|higher on|lower on|short of',
  ),
  rateWords: words('rate pace'),
  rateOpeners: words('at'),
  growths: wordMap([
    ...[...words('growth expansion inflation')].map((word) => [word, 1] as const),
    ...[...words('contraction deflation')].map((word) => [word, -1] as const),
  ]),
  listMarks: words(', and or'),
  comparative: words('as the what those that its their last'),
  rumours: words('claims reports claim report'),
}
