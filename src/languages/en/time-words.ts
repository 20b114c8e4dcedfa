import { wordSet, wordMap } from '../../text/index.ts'
import type { TimeUnit, WordMap, WordSet } from '../../vocabulary/index.ts'

const set = (words: string): WordSet => wordSet(words.split(' '))

/** Months by name and abbreviation, 1 to 12. */
export const MONTHS: WordMap<number> = wordMap(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

/** Seasons by the number EDTF gives them. */
export const SEASONS: WordMap<number> = wordMap([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

const unit = (unit: TimeUnit, count: number, words: string): [string, readonly [TimeUnit, number]][] =>
  words.split(' ').map((word) => [word, [unit, count] as const])

/** Words for a stretch of time, and the EDTF unit they count in. */
export const UNITS: WordMap<readonly [unit: TimeUnit, count: number]> = wordMap([
  ...unit('year', 1, 'year years yr yrs'),
  ...unit('year', 10, 'decade decades'),
  ...unit('year', 100, 'century centuries'),
  ...unit('half', 1, 'half halves half-year'),
  ...unit('quarter', 1, 'quarter quarters qtr qtrs'),
  ...unit('month', 1, 'month months mth mths'),
  ...unit('week', 1, 'week weeks fortnight'),
  ...unit('day', 1, 'day days'),
  ...unit('season', 1, 'season seasons'),
])

/** `last year` is -1, `next month` 1, `this quarter` 0. */
export const OFFSETS: WordMap<number> = wordMap([
  ['last', -1],
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
])

/** Offsets that are counted from the time the text tells of: `the previous year`, `the following month`. */
export const TOLD = set('previous prior preceding following')

/** `the past five years` looks back, `the next five years` ahead. */
export const SPANS: WordMap<-1 | 1> = wordMap([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['recent', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['ensuing', 1],
])

/** Days of the week, Sunday 0 as in JavaScript. */
export const WEEKDAYS: WordMap<number> = wordMap(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, index) => [name, index]),
)

/** What joins a stretch of time to the month or day it ends with: `the year to March`, `the week ended June 5`. */
export const ENDING = set('to ended ending through until till up')

/** Words behind a count of units that set it before the time told of. */
export const AGO = set('ago earlier before previously')

/** A count that nobody states: `in recent years`, `over the past few weeks`. */
export const VAGUE = set('few several many couple some')

/** Nouns that a year before them only labels: `the 1996 treaty`, `the 2030 Agenda`. */
export const LABELLED = set(
  'treaty agreement accord pact declaration constitution act law summit conference olympics election elections revolution war ' +
    'crisis agenda plan edition model report statement protocol convention memorandum communique communiqué invasion coup ' +
    'census forum expo games cup championship joint prices dollars naval armistice ceasefire uprising earthquake ' +
    'strategy blueprint vision roadmap framework doctrine resolution annexation pandemic',
)

/** What a month before them only names: `November futures`. */
export const DELIVERIES = set(
  'futures future contract contracts delivery crude options shipment shipments arrival loading',
)

/** What a year before them is of: `double the 1985 figure`. */
export const AMOUNTS = set('figure figures level levels total rate average record peak high low')

/** Crops and their seasons run over two calendar years, whatever the state's own fiscal year: `the 1986/87 crop`. */
export const CROP_WORDS = set('crop crops harvest harvests season seasons marketing campaign sowing plantings crush')

/** What is sown: `imports of grain in 1986/87` are of a crop's year. */
export const CROPS = set(
  'grain grains wheat corn maize barley oats rye sorghum rice soybean soybeans soya rapeseed oilseed oilseeds sugar beet cotton coffee cocoa tea olive',
)

/** Verbs of saying that promise or ask: even a month or year in front of them is when it was said. */
export const PROMISES = set(
  'promised pledged vowed urged warned proposed predicted forecast called threatened suggested recommended offered asked demanded',
)

/** What may stand between a verb of saying and its time: `told reporters in Beijing late on Tuesday`. */
export const AUDIENCE = set(
  'in on at the a an to late early earlier here reporters journalists parliament lawmakers news press conference meeting interview statement ' +
    'briefing television radio agency daily newspaper with by for of its his her their this that local state-run state official officially ' +
    'morning afternoon evening night separate joint annual regular weekly monthly report data figures and also only just back via',
)

/** What is measured by the year, so that `exports of 2023` are of that year; of anything else it only names the one. */
export const YEARLY = set(
  'exports imports trade output production sales turnover deliveries shipments supplies profit profits revenue revenues total volume volumes harvest ' +
    'deficit surplus gdp income consumption arrivals earnings figure figures start beginning end middle spring summer autumn winter quarter ' +
    'half months month course period year years seasons season whole all most much rest remainder bulk part parts days weeks entirety balance result results outcome data statistics',
)
