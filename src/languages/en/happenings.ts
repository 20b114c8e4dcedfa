import { phraseTable, wordMap } from '../../text/index.ts'
import type { HappeningWords, Outlook } from '../../vocabulary/index.ts'
import { formsOf } from './verb-inflection.ts'
import { phrases, words } from './word-list.ts'

const all = (list: string, outlook: Outlook): (readonly [string, Outlook])[] =>
  list.split(' ').map((word) => [word, outlook] as const)
const allPhrases = (list: string, outlook: Outlook): (readonly [string, Outlook])[] =>
  phrases(list).map((phrase) => [phrase, outlook] as const)

/** How English tells what took place, is set to, or was called off. */
export const happenings: HappeningWords = {
  formsOf,
  future: words("will shall would 'll 'd"),
  doubtful: words('can could may might must should cannot'),
  doing: words('did does do'),
  infinitives: wordMap([
    ...all(
      'plans plan planned planning agreed agrees agree agreeing scheduled set due expected expects expect intends intend intended decided decides pledged pledges pledge ' +
        'promised promises vowed vows committed commits commit preparing prepares prepare going about aims aim aimed aiming slated poised likely bound arranged undertook undertakes ' +
        'undertake decision intention intentions commitment commitments agreement pledges promise announcement is are was were am be determined ready resolved invited partner ' +
        'tipped opted approved contracted',
      'planned',
    ),
    ...all(
      'managed helped proceeded began moved acted gathered continued united joined prompted led forced caused persuaded pressured compelled',
      'held',
    ),
    ...all(
      'failed fails fail refused refuses declined yet unable wants want wanted hopes hope hoped urged urges calls called call asked asks willing possible need needs needed ' +
        'offered offers proposed proposes seek seeks sought seeking tried try trying tries threatened threatens threatening considering considered able allowed allows ' +
        'used has have had ought how whether impossible difficult reluctant attempt attempts attempted efforts effort bid right wish wishes encourage encouraged demanded demands',
      'drop',
    ),
  ]),
  adjacent: words(
    'set due going about bound likely ready slated poised is are was were am be invited partner has have had',
  ),
  adjectives: wordMap([
    ...all('planned upcoming scheduled forthcoming coming next future pending prospective expected', 'planned'),
    ...all('cancelled canceled postponed aborted suspended abandoned', 'cancelled'),
    ...all('possible proposed potential news press such any no hypothetical previous', 'drop'),
  ]),
  habitual: words('regular annual frequent routine daily weekly monthly yearly'),
  verdicts: phraseTable([
    ...allPhrases(
      'was cancelled|were cancelled|was canceled|were canceled|been cancelled|been canceled|was called off|were called off|been called off|was postponed indefinitely|were postponed indefinitely|' +
        'been postponed indefinitely|was postponed|were postponed|been postponed|was put off|been put off|was suspended|were suspended|been suspended|was scrapped|been scrapped|fell through|is cancelled|are cancelled|' +
        'is off|be postponed|will not take place|did not take place|was shelved|been shelved|was aborted',
      'cancelled',
    ),
    ...allPhrases(
      'been postponed to|been postponed until|was postponed to|was postponed until|were postponed to|were postponed until|been moved to|been rescheduled|was rescheduled|will|is scheduled|are scheduled|is planned|are planned|is to|are to|is due|are due|is set|are set|is expected|are expected|was scheduled|was planned|was due|was to|were to|were scheduled|were planned|would|shall|is being prepared|scheduled for|planned for|slated for|due in|due on',
      'planned',
    ),
    ...allPhrases(
      'took place|was held|were held|has been held|been held|ended|began|opened|concluded|lasted|produced|marked|came|followed|was attended|wrapped up|closed|resulted|yielded|was|were|has|had|brought|started',
      'held',
    ),
  ]),
  leads: phraseTable([
    ...allPhrases(
      'ahead of|in preparation for|preparations for|prepare for|preparing for|prepares for|plans for|plan for|planning|plans|plan|to attend|for a|for the|looking forward to|date for|dates for|invitation for|' +
        'agreed on|agreed to|will hold|before|scheduled|expected|invited|on the eve of|preparing|prepare|prepared for',
      'planned',
    ),
    ...allPhrases(
      'after|following|during|at|since|in the wake of|on the sidelines of|on the margins of|in the course of|result of|told|addressed|addressing|attended|attending|speaking at|participated in|took part in|wound up|wrapped up|welcomed|welcomes',
      'held',
    ),
    ...allPhrases(
      'cancelled|canceled|called off|postponed|scrapped|cancellation of|postponement of|suspension of|cancel|call off|cancelling|postponing',
      'cancelled',
    ),
    ...allPhrases(
      'call for|calls for|called for|calling for|urged|urges|proposed|proposes|proposal for|without|no|hopes for|hope for|hoped for|offered|possibility of|prospect of|prospects for|talk of|rejected|ruled out|need for|chance of|' +
        'instead of|demand|demanded|demands|refused|seeking|sought|wants|want|in favour of|in favor of|push for|pushed for|idea of|nor|neither|anniversary of|years of|decade of|decades of|era of',
      'drop',
    ),
  ]),
  cancelling: words(
    'cancel cancels cancelled canceled cancelling canceling postpone postpones postponed postponing call calls called calling scrap scrapped put',
  ),
  habits: phraseTable(
    phrases(
      'regularly|often|usually|frequently|typically|annually|every year|each year|every month|every week|every two years|always|routinely|repeatedly|traditionally|occasionally|sometimes|year after year|' +
        'from time to time|rarely|seldom|every day|normally|a year|twice a year|once a year|on a regular basis|alternately',
    ).map((phrase) => [phrase, true] as const),
  ),
  gerundLeads: words('after following upon by while before despite'),
  people: words(
    'president presidents premier premiers minister ministers chancellor chancellors king queen sultan emir leader leaders counterpart counterparts ambassador ambassadors envoy envoys ' +
      'secretary secretaries official officials delegation delegations chief chiefs commander commanders governor governors mayor mayors chairman chairwoman speaker speakers head heads ' +
      'prince monarch pope deputy deputies negotiator negotiators diplomat diplomats representative representatives senator senators lawmakers executives businessmen ' +
      'general admiral sides parties side',
  ),
  titles: words(
    'president premier minister chancellor king queen sultan emir ambassador envoy secretary chief commander governor mayor chairman chairwoman speaker prince princess general admiral leader pm mr mrs ms dr',
  ),
  heads: words(
    'president presidents premier premiers chancellor chancellors king queen sultan emir monarch leaders heads prime leader pope presidential',
  ),
  crowds: words(
    'tourists tourist visitors travellers travelers passengers people students pilgrims holidaymakers refugees migrants citizens residents foreigners trips tourism visitor pupils',
  ),
  anaphoric: words('this that the these those its their his her'),
  awaiting: words('once when until till if unless whether'),
  ways: words('through via under across'),
  blocs: wordMap([['bloc', 'EU']]),
  further: words('also'),
  partners: words('with between to of by from against and'),
  places: words('in at near off aboard'),
  whom: words('him them her'),
  persons: words('they we he she i who'),
  pronouns: words('they we he she i it who which that them us him her me themselves itself'),
  partitives: words(
    'round rounds series batch batches tranche number amount set package kind part phase stage wave shipment consignment dozens hundreds thousands millions billions lot total record variety pair trio couple session meeting',
  ),
  ordinals: words('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth inaugural'),
  named: words('exercise operation drill'),
  singularPlurals: words(
    'talks negotiations consultations discussions manoeuvres maneuvers games wargames exercises drills',
  ),
}
