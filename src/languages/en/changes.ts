import type { ChangeWord } from '../../vocabulary/index.ts'
import { phraseTable, wordMap } from '../../text/index.ts'
import { phrases, words } from './word-list.ts'

/** Verbs that change by themselves: what stands right behind them is by how much. */
const MOVES_UP =
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping ' +
  'surge surges surged surging soar soars soared soaring leap leaps leapt leaping swell swelled swollen rocketed skyrocketed ' +
  'spiked improved strengthened firmed appreciated recovered rebounded accelerated widen widens widened widening expand expands expanded expanding edged inched crept mushroomed ballooned'
const MOVES_DOWN =
  'fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines declined declining shrank shrink shrinks shrunk shrinking ' +
  'slump slumps slumped slumping plunge plunges plunged plunging plummet plummets plummeted plummeting slide slides slid sliding slip slips slipped slipping tumble tumbles tumbled tumbling dip dips dipped dipping ' +
  'narrow narrows narrowed narrowing ease eases eased easing retreated sank sink sinking collapsed collapse crashed weakened depreciated diminished dwindled receded nosedived softened'

/** Verbs by which somebody changes something: the amount needs its `by`. */
const MAKES_UP =
  'gain gains gained gaining advance advanced advancing added raise raises raised raising boost boosted boosts boosting lift lifted lifts lifting hike hikes hiked hiking enlarge enlarged upped upgrade upgraded push pushed extend extended ' +
  'accelerate accelerates strengthen improve improves improving add adds adding enhance enhanced exceed exceeds exceeded exceeding outstripped outpaced surpass surpassed surpassing'
const MAKES_DOWN =
  'contracted contracting sunk lost lose loses losing shed sheds cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashed slashes slashing trim trims trimmed trimming curb curbed pare pared scale scaled devalue devalued devaluing ' +
  'weaken shorten shortened undershot curtail curtailed downsize downsized slow slowed slows'

const NOUNS_UP =
  'inflation rise rises increase increases growth gain gains jump jumps surge surges hike hikes expansion climb leap uptick spike upturn advance boost improvement appreciation raise'
const NOUNS_DOWN =
  'deflation fall falls drop drops decline declines decrease decreases cut cuts reduction reductions contraction slump plunge dip slide downturn devaluation depreciation collapse shrinkage slowdown downfall halving easing'

/** Changes of a quantity in its own unit: `an increase of $5 billion`; not `an advance of`, a loan. */
const OF_AMOUNTS =
  'rise rises increase increases growth jump surge hike fall drop decline decrease cut cuts reduction reductions'

const SIDES_UP =
  'up higher more faster bigger larger greater above stronger better wider deeper longer heavier dearer costlier'
const SIDES_DOWN =
  'down lower less fewer weaker smaller slower below off worse cheaper shorter narrower lighter shallower'

const table = new Map<string, ChangeWord>()
function put(list: string, sign: 1 | -1, use: Partial<ChangeWord>): void {
  for (const word of list.split(' ')) {
    table.set(word, {
      moves: false,
      makes: false,
      isNoun: false,
      isOfAmounts: false,
      isSide: false,
      ...table.get(word),
      sign,
      ...use,
    })
  }
}
put(MOVES_UP, 1, { moves: true })
put(MOVES_DOWN, -1, { moves: true })
put(MAKES_UP, 1, { makes: true })
put(MAKES_DOWN, -1, { makes: true })
put(NOUNS_UP, 1, { isNoun: true })
put(NOUNS_DOWN, -1, { isNoun: true })
for (const word of OF_AMOUNTS.split(' ')) put(word, table.get(word)!.sign, { isOfAmounts: true })
put(SIDES_UP, 1, { isSide: true })
put(SIDES_DOWN, -1, { isSide: true })

/** Verbs, nouns and adverbs of change, each with its sign. */
export const changes = wordMap(table)

const all = (list: string) => phraseTable<true>(phrases(list).map((phrase) => [phrase, true] as const))

/** Against what a change is measured. */
export const bases = all(
  'year - on - year|year on year|year - over - year|year over year|y - o - y|yoy|y / y|on - year|on the year|month - on - month|month on month|quarter - on - quarter|m / m|' +
    'from the previous year|from a year earlier|from a year ago|from the same period|over the previous year|over the same period|from last year|on a year earlier|' +
    'against the same period|per annum growth|in annual terms|annualised|annualized|than in|than a year|than the previous|than last year|than the year|from the year before|over the year before|on last year|on the previous year',
)

/** Nouns that a part of a whole is called by; a rate or price may stand between, a verb of change too. */
export const shareNouns = all(
  'share|stake|stakes|holding|holdings|proportion|portion|percentage of|equity|ownership|majority|turnout|utilisation|utilization|shareholding|approval rating|weight in|weighting|minority|interest in|working interest|participation in|quota in|quota share',
)

/** Verbs that are followed by a part of a whole. */
export const shareVerbs = all(
  'accounted for|accounts for|account for|accounting for|made up|makes up|make up|making up|represented|represents|represent|representing|constituted|constitutes|constitute|' +
    'comprised|comprises|comprise|comprising|owns|own|owned|owning|holds|hold|held|holding|controls|control|controlled|contributed|contributes|contribute|equivalent to|equal to|covers|covered|supplied|supplies|' +
    'provides|provided|settled|is worth',
)

export const shareWholes = words(
  'of owned stake stakes share held controlled holding shareholding majority minority equity participation full complete',
)
/** What is not measured as a part, though its word may stand for one: `interest rate`. */
export const rates = words('rate rates tariff tariffs duty duties tax coupon yield levy')
