import { wordSet, wordMap } from '../../text/index.ts'
import type { FlowSide, FlowWords } from '../../vocabulary/index.ts'

const list = (words: string): string[] => words.split(/[|\s]+/).filter((word) => word.length > 0)

/** Nouns whose owner sends: `Brazil's exports`, `Chinese tourists`, `Laos's largest market`. */
const GIVING_NOUNS = list(
  `export exports shipment shipments delivery deliveries supply supplies sales sale investment investments aid assistance loan loans
  credit credits grant grants donation donations gift remittances tourists tourist visitors visitor travellers travelers students student
  exporter exporters seller sellers producer producers farmers growers shippers investor investors lender lenders donor donors creditor
  creditors market markets destination customer outlet outlets funding financing arms-exports deposits deposit migrants workers
  immigrants fdi exporting suppliers-of transfers`,
)

/** Nouns whose owner receives: `Japan's imports`, `Chinese buyers`, `Malawi's main supplier`. */
const TAKING_NOUNS = list(
  `import imports purchase purchases procurement importer importers buyer buyers consumers consumer demand borrowing borrowings
  supplier suppliers source refiners refiner refineries importing purchasing creditor lender millers mills`,
)

/** Verbs whose subject sends. */
const GIVING_VERBS = list(
  `export exports exported exporting sell sells sold selling supply supplies supplied supplying deliver delivers delivered delivering
  ship ships shipped shipping send sends sent sending provide provides provided providing invest invests invested investing lend lends
  lent lending loan loaned donate donates donated donating give gives gave given giving grant grants granted granting extend extends
  extended extending pour poured pouring transfer transferred offer offers offered contribute contributes contributed contributing
  pledge pledges pledged pledging commit commits committed allocate allocated allocates disburse disbursed pump pumps pumped pumping pay
  pays paid paying visit visits visited visiting deposit deposited finance financed finances fund funds funded funding earmark earmarked
  hand handed channel channelled pipe piped remit remitted award awarded injected inject spend spends spent repay repays repaid repaying promise promises promised earn earns earned earning issue issues issued issuing travelled traveled flew`,
)

/** Verbs whose subject receives. */
const TAKING_VERBS = list(
  `import imports imported importing buy buys bought buying purchase purchases purchased purchasing receive receives received receiving
  get gets got getting obtain obtains obtained obtaining secure secures secured securing borrow borrows borrowed borrowing take takes
  took taken taking acquire acquires acquired acquiring order orders ordered ordering procure procures procured procuring source sources
  sourced sourcing attract attracts attracted attracting absorb absorbs absorbed welcome welcomes welcomed welcoming host hosts hosted
  hosting draw draws drew owe owes owed booked accept accepted resettle`,
)

/** Verbs whose receiver can be the subject of the passive: `Haiti was granted $50 million`. */
const HANDING_VERBS = list(
  'given granted lent loaned offered awarded supplied sent promised paid pledged provided handed',
)

/** Verbs that lay or lift a levy. */
const LEVYING = list(
  `impose imposes imposed imposing raise raises raised raising lower lowers lowered lowering cut cuts cutting slap slaps slapped slapping
  levy levies levied levying eliminate eliminates eliminated eliminating remove removes removed removing charge charges charged charging
  retaliate retaliates retaliated retaliating announce announces announced announcing suspend suspends suspended suspending reduce
  reduces reduced reducing set sets setting apply applies applied applying hike hiked hikes abolish abolishes abolished scrap scraps
  scrapped maintain maintains maintained threaten threatens threatened introduce introduced introduces put puts keep keeps double
  doubled doubles increase increases increased increasing plan plans planned consider place placed places hit respond responds responded`,
)

const sided = (words: readonly string[], side: FlowSide) => words.map((word) => [word, side] as const)

/** The words of English that say who sends and who receives. */
export const flows: FlowWords = {
  nouns: wordMap([...sided(GIVING_NOUNS, 'source'), ...sided(TAKING_NOUNS, 'destination')]),
  verbs: wordMap([...sided(GIVING_VERBS, 'source'), ...sided(TAKING_VERBS, 'destination')]),
  handing: wordSet(HANDING_VERBS),
  notDirections: wordSet(
    'according compared due thanks relative owing contrary prior equal similar close next'.split(' '),
  ),
  indefinite: 'a',
  seat: 'based',
  bearing: wordSet(
    'face faces faced facing pay pays paid suffer suffers suffered incur incurs attract attracts bear bears'.split(' '),
  ),
  isProgressive: (lower) => lower.endsWith('ing'),
  levying: wordSet(LEVYING),
  notAgents: wordSet(
    list('followed led headed caused driven hit helped boosted offset surpassed overtaken replaced exceeded'),
  ),
  goods: wordSet(list('goods products merchandise items cars steel aluminium aluminum imports vehicles')),
  world: wordSet(list('total overall global world worldwide globally outbound aggregate')),
  telling: wordSet(list('told tell tells telling')),
  infinitive: 'to',
  made: wordSet(
    list('produced made grown built mined manufactured assembled refined registered caught bred harvested'),
  ),
  be: wordSet(list('be is are was were been being')),
  prepositions: wordMap([
    ['from', 'from'],
    ['out', 'from'],
    ['to', 'to'],
    ['into', 'to'],
    ['towards', 'to'],
    ['toward', 'to'],
    ['in', 'in'],
    ['inside', 'in'],
    ['within', 'in'],
    ['across', 'in'],
    ['at', 'in'],
    ['by', 'by'],
    ['of', 'of'],
    ['for', 'for'],
    ['with', 'with'],
    ['on', 'on'],
    ['upon', 'on'],
    ['against', 'on'],
    ['between', 'among'],
    ['among', 'among'],
    ['than', 'among'],
    ['like', 'among'],
    ['unlike', 'among'],
    ['as', 'among'],
    ['over', 'among'],
    ['through', 'among'],
    ['via', 'among'],
    ['under', 'among'],
    ['near', 'among'],
    ['about', 'among'],
  ]),
  joints: wordSet(['and', 'or', '&', '/']),
  breaks: wordSet(list('which while whereas but who whose where when although though because if whether that')),
  attributes: wordSet(list('us u.s u.s. uk u.k u.k. eu soviet u.s.s.r. ussr')),
  own: wordSet(list('its their his her')),
  itself: wordSet(list('it they')),
}
