import type { WordMap } from '../../vocabulary/index.ts'
import { wordMap } from '../../text/index.ts'
import { words } from './word-list.ts'

/** Verbs by which a source says what it knows; whatever stands beside them is said. */
export const SPEECH = words(
  'said says saying told tells stated added adds reported reports reporting noted notes explained explains clarified clarifies remarked remarks ' +
    'warned warns argued argues claimed claims stressed stresses emphasized emphasised underlined underscored reiterated recalled recalls observed ' +
    'acknowledged acknowledges conceded concedes concede admitted admits insisted insists maintains complained complains quipped quips replied replies answered answers ' +
    'revealed reveals disclosed discloses declared declares announced announces announcing wrote writes indicated indicates showed shows show suggested ' +
    'predicted predicts believes believed calculates calculated reckons reckoned reckon estimates estimated forecasts projects expects contends counters ' +
    'cautioned cautions testified hailed pointed concluded concludes found finds attributed joked commented confirms says argue say claim estimate expect ' +
    'counted put puts forecast speak speaks hope hopes hoped complain warn note stress insist predict believe acknowledge admit contend maintain calculate suggest',
)

/** Of these, those that take what is said only as a clause or an amount behind them, never with the source behind. */
export const LEADING_ONLY = words(
  'counted reports shows show found finds attributed estimated estimate estimates forecasts projects expects expect showed put puts told tells reveals ' +
    'indicates indicated suggested claim believes believed reckon announces announcing reporting saying hailed pointed forecast speak speaks hope hopes hoped complain warn note stress insist predict believe ' +
    'acknowledge admit contend maintain calculate suggest',
)

/** Those that say something only with `that` or a figure close behind: `shares found buyers`, `the state estimates`. */
export const NEEDS_CONTENT = words(
  'counted show shows showed put puts expect expects counts asking seeks estimate forecast',
)

/** Those that say something only with `that`. */
export const NEEDS_THAT = words(
  'found finds attributed hailed pointed concluded concludes confirms suggested testified commented estimated predicted hope hopes hoped complain warn note stress insist predict believe ' +
    'acknowledge admit contend maintain calculate suggest',
)

/** Those that name an amount only with this word: `put it at`, `speak of`; `put $5 million into` is a deed. */
export const NEEDS_WORD: WordMap<string> = wordMap([
  ['put', 'at'],
  ['puts', 'at'],
  ['speak', 'of'],
  ['speaks', 'of'],
])

/** Nouns that are verbs too: with `of` behind they are nouns. */
export const ESTIMATES = words('estimate forecast claim report projection count')

/** Work in which somebody asked: `in a survey by the chamber`. */
export const SURVEYS = words('survey poll study report analysis census assessment paper')

/** What changes its author's view of what is to come: `lowered its estimate`. */
export const REVISIONS = words('lowered raised cut kept revised trimmed upgraded downgraded slashed left lifted')
export const VIEWS = words('estimate estimates forecast forecasts projection projections outlook')

/** Passive verbs that name their source with `by`: `forecast by the bank`, `by the ministry's count`. */
export const BY_SOURCE = words(
  'estimated forecast put reckoned projected calculated counted quoted reported cited given predicted expected',
)

/** What a source's count is called: `by the central bank's count`. */
export const COUNTS = words(
  'count estimate estimates reckoning figures calculation calculations account tally data statistics own',
)

/** Where a saying was said: what may stand behind a verb that ends its sentence. */
export const ADDRESSEES = words(
  'reporters journalists parliament lawmakers deputies senators viewers listeners investors analysts me us him her them delegates readers',
)

/** Papers and numbers that come from somebody: `data from the customs service showed`. */
export const PAPERS = words('data figures statistics report reports survey numbers estimates study')

/** Verbs of saying whose own tense and mood are not those of what is said: `said that it would buy`. */
export const TOLD = words(
  'said says say told tells added adds reported reports noted notes stated warned warns believes believed thinks claimed claims showed shows argued stressed pointed revealed confirmed explained found indicated wrote remarked recalled observed concluded',
)

/** Verbs and nouns of saying in front of a day: when it was said, not what it is of. */
export const DATED = words(
  'said says told reported announced stated added disclosed revealed confirmed quoted warned urged promised pledged vowed called ' +
    'released published issued unveiled forecast predicted proposed reaffirmed declared spoke speaking wrote tweeted posted ' +
    'commented testified reiterated noted stressed predicts interview statement briefing telecast broadcast interviewed',
)
