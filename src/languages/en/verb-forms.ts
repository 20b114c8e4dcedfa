import type { Word } from '../../vocabulary/index.ts'
import { words } from './word-list.ts'

/** Past tenses and participles that do not end in -ed. */
const IRREGULAR = words(
  'rose risen fell fallen grew grown sold bought paid took taken gave given got lent made sent spent built began begun won lost kept held met stood ' +
    'became came went gone saw said told found put set cut hit shut led fed sank sunk shrank shrunk slid swung leapt drew drawn flew flown ' +
    'brought left ran beat beaten broke broken chose chosen drove driven fought froze frozen withdrew withdrawn wrote written had did dealt meant ' +
    'heard knew known understood overtook overtaken bore borne laid threw thrown struck spoke outgrew outstripped underwent unwound shed sprang',
)

/** Words in -ed that are no verbs. */
const NOT_PAST = words(
  'need needs speed seed feed exceed proceed succeed indeed hundred united ltd unprecedented unemployed unchanged related so-called ' +
    'breed weed deed bleed greed agreed limited fed sacred naked rugged kindred infrared wed bed red exceed sped aged ' +
    'mohammed muhammed mohamed muhamed ahmed hamed saeed khaled majed rashed naveed javed sayed zayed fayed reed fred alfred wilfred manfred siegfried jared ted ned hamad waleed rasheed',
)

/** Their forms are the same in the present, the past and as nouns, so that they need an object to be past tenses. */
const SAME_AS_NOUN = words(
  'cut hit put set shut beat shed supplies costs ships rises falls reports claims uses totals averages ranges runs holds gains',
)

export const isPast = (word: Word | undefined): boolean =>
  word !== undefined &&
  (IRREGULAR.holds(word) || (word.lower.length > 3 && word.lower.endsWith('ed') && !NOT_PAST.holds(word)))

export const sameAsNoun = SAME_AS_NOUN

const ADVERBS = words(
  'not never also already now only just still then again once even soon currently recently previously formerly further once ever yet so far ' +
    'rather perhaps instead together likewise thus always often',
)
const NOT_ADVERBS = words(
  'supply july family italy only-child apply reply rely imply multiply monopoly fly ally rally assembly hungary yearly monthly weekly quarterly likely early',
)

/** `sharply`, `already`, `not`. */
export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (ADVERBS.holds(word) || (word.lower.length > 4 && word.lower.endsWith('ly') && !NOT_ADVERBS.holds(word)))

/** Words in -ing that are prepositions, nouns or pronouns. */
const NOT_PARTICIPLES = words(
  'including excluding according following depending regarding concerning during pending notwithstanding owing considering barring citing meaning saying ' +
    'adding noting something anything everything nothing being having starting beginning commencing spring morning evening beijing king string wing ceiling',
)

/** `bringing`, `leaving`. */
export const isParticiple = (lower: string): boolean =>
  lower.length > 5 && lower.endsWith('ing') && !NOT_PARTICIPLES.has(lower)

/** Past tenses that need no object. */
export const INTRANSITIVES = words(
  'rose fell grew increased decreased declined dropped climbed jumped surged plunged soared slumped slipped slid gained advanced amounted totalled totaled ' +
    'averaged stood came went exceeded surpassed topped expanded contracted shrank narrowed widened eased edged tumbled dipped rebounded recovered ' +
    'doubled tripled quadrupled halved improved deteriorated accelerated slowed accounted arrived participated ranged varied remained stayed ' +
    'leapt sank swung ran lived died settled ended closed opened finished started began peaked stagnated stabilised stabilized weakened strengthened ' +
    'traded landed served worked flew appreciated depreciated crept inched reached hovered resulted swelled mushroomed ballooned rocketed skyrocketed ' +
    'collapsed crashed plummeted retreated firmed had did said',
)

/** Verbs in their plain form. */
export const INFINITIVES = words(
  'accept apply belong depend exist differ represent constitute comprise contain equal account achieve acquire add adopt agree aim allocate allow amount announce approve arm assist attain attract auction average award ban bar be bear ' +
    'become begin bid block boost borrow bring build buy call cap carry charge choose climb close come commission commit complete comply conclude conduct ' +
    'connect construct continue contract contribute control cost cover create curb cut deal deepen defend deliver deploy deposit develop diversify ' +
    'devote devalue dispatch distribute donate double draw drill drive drop earmark earn ease eliminate employ enable end enhance enrich enter erect establish ' +
    'evacuate exceed expand export extend extract facilitate fall fight fill finance find finish float fly fund gain generate get give go grant grow guarantee ' +
    'halve handle harvest have help hire hit hold hold host house impose import improve include increase inject install introduce invest issue join keep ' +
    'launch lay lead lease lend levy lift limit load lose lower maintain make manufacture market meet merge mine mobilise mobilize modernise modernize move narrow ' +
    'need offer offset open operate order own pay peg phase plant plough pour pledge post process procure produce propose provide purchase push put quadruple ' +
    'raise ratify reach receive recommend recoup recover recruit reduce refine refinance refund regain release remain remit remove renew reopen repay replace ' +
    'repatriate require reschedule resettle resume retain return reverse rise roll run sanction save scrap seek sell send serve set settle shed ship shut sign slash ' +
    'slow spend spur stabilise stabilize stand start stay step stimulate stockpile stop store streamline strengthen subsidise subsidize suffer supply support surge surpass ' +
    'suspend sustain swap take target tax tender test top total touch trade train transfer transport treble trim triple turn unlock upgrade urge use ' +
    'vaccinate waive widen win withdraw withhold work yield see bolster fix pump shrink decline decrease jump slump soar plunge dip double secure trial ' +
    'evolve expend accelerate admit deduct award assume absorb spread capture hike tap hand free lay restrict tighten relax curtail rebuild resell visit attend ' +
    'hope expect plan ask demand consider intend recruit outlay double mint print plow write-off rent redeem retire underwrite',
)

/** Words before a participle that make it an adjective. */
export const DETERMINERS = words(
  "a an the this that these those its their our his her your my some any no all each every 's such other another of in on at by for from to with without " +
    'into over under between during through than as more most less very about around new total against per including and/or towards toward despite ' +
    'newly recently sharply highly strongly much many several few',
)

/** What follows a participle that has no object. */
export const ADJUNCTS = words(
  'at by in on under from to for with as between during through since last this next within across into against over among before after until above below than via per out forth aside , ) ; . : (',
)

/** Nouns that an elliptical clause begins with. */
const FLOWS = words('exports imports supplies')

/** `takes`, and `take` behind a plural or its pronoun. */
export function isPresent(lower: string, before: string): boolean {
  const isBehindPlural = before.endsWith('s') || before === 'they' || before === 'we'
  if (!lower.endsWith('s')) return isBehindPlural && INFINITIVES.has(lower)
  if (INFINITIVES.has(lower)) return isBehindPlural
  // "exports reached $480 million, imports $220 million"
  if (FLOWS.has(lower) && (before === ',' || before === ';' || before === 'and')) return false
  if (lower.endsWith('ies') && INFINITIVES.has(`${lower.slice(0, -3)}y`)) return true
  return INFINITIVES.has(lower.slice(0, -1)) || (lower.endsWith('es') && INFINITIVES.has(lower.slice(0, -2)))
}
