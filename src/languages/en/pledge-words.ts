import type { PledgeStrength, PledgeWay, PledgeWords } from '../../vocabulary/index.ts'
import { phraseTable } from '../../text/index.ts'
import { phrases } from './word-list.ts'

const HOPED = phrases(
  'hope|hopes|hoped|hoping|hopeful|want|wants|wanted|wanting|wish|wishes|wished|wishing|would like|dreams of|dream of|dream|expect|expects|expected|expecting|expectation|expectations|' +
    'could|should|may|might|propose|proposes|proposed|proposal|proposals|offer|offers|offered|urge|urges|urged|call for|calls for|called for|seek|seeks|sought|eyes|eyeing|' +
    'looks to|looking to|look to|potential|ought|recommends|recommended|in talks|considering|mulling',
)

const AIMED = phrases(
  'aim|aims|aimed|aiming|goal|goals|target|targets|targeted|targeting|targetted|plan|plans|planned|planning|objective|objectives|ambition|ambitions|' +
    'intend|intends|intended|intending|intention|intentions|roadmap|blueprint|strategy|milestone|set out to|sets out to|envisages|envisaged|earmarked|ordered|orders|mandated|decided|decides|decision|resolved|determined|task|tasks|quota',
)

const PLEDGED = phrases(
  'pledge|pledges|pledged|pledging|promise|promises|promised|promising|commit|commits|committed|committing|commitment|commitments|' +
    'undertake|undertakes|undertook|undertaken|undertaking|undertakings|vow|vows|vowed|vowing|guarantee|guarantees|guaranteed|swore|assured|gave its word|gave his word|gave her word|' +
    'bound to|obliged to|required to|requires|require',
)

const UNDERTAKINGS = phrases('will|shall|is to|are to|has to|have to|must')

const AGREED = phrases(
  'agree|agrees|agreed|agreeing|signed|contracted|contract to|contracts to|stipulates|stipulated|concluded|finalised|finalized|sealed|struck|ratified',
)

/** What two have agreed on paper. */
const PACTS = phrases(
  'agreement|agreements|joint statement|joint declaration|joint communique|joint communiqué|communique|communiqué|contract|contracts|treaty|pact|accord|memorandum|memorandum of understanding|' +
    'mou|deal|protocol|framework|action plan|programme of cooperation|program of cooperation|charter|convention|understanding|declaration|arrangement',
)

const UNDER = phrases(
  'under|in|per|by|within|according to|in accordance with|in line with|in keeping with|pursuant to|as part of|as set out in|as laid down in|as stated in|as provided in|as stipulated in|set out in|laid down in|enshrined in|terms of',
)

/** What a document that two have signed calls itself. */
const PACT_TITLES = phrases(
  'joint statement|joint declaration|joint communique|joint communiqué|memorandum of understanding|treaty between|agreement between|treaty on|protocol between|declaration of',
)

const RISES = phrases(
  'raise|raises|raised|raising|increase|increases|increased|increasing|lift|lifts|lifted|lifting|boost|boosts|boosted|boosting|grow|grows|grew|growing|growth|' +
    'expand|expands|expanded|expanding|expansion|reach|reaches|reached|reaching|double|doubling|triple|tripling|hit|bring up|scale up|step up|push up|up to|achieve|achieving|rise|rises|rising|climb|exceed|exceeding|surpass|top',
)

const FALLS = phrases(
  'cut|cuts|cutting|reduce|reduces|reduced|reducing|reduction|reductions|lower|lowers|lowered|lowering|decrease|decreases|decreasing|decreased|shrink|shrinks|shrinking|shrunk|' +
    'halve|halving|slash|slashes|slashing|slashed|trim|trims|trimming|narrow|narrows|narrowing|narrowed|bring down|brings down|bringing down|phase out|phase down|scale back|scale down|' +
    'curb|curbs|curbing|limit|limits|limiting|limited|cap|caps|capping|capped|ceiling|fall|falls|falling|drop to|decline|declines|declining|diminish|bring it down|' +
    'not exceed|not to exceed|not exceeding|no more than|not more than|wean|down to',
)

const KEEPS = phrases(
  'keep|keeps|keeping|kept|maintain|maintains|maintaining|maintained|hold at|holds at|hold above|hold below|holding|preserve|preserving|sustain|sustaining|stay|stays|remain|remains|stabilise|stabilize|retain',
)

const DROPS = phrases(
  'abandon|abandons|abandoned|abandoning|drop|drops|dropped|dropping|scrap|scraps|scrapped|scrapping|shelve|shelves|shelved|shelving|cancel|cancels|cancelled|canceled|cancelling|' +
    'no longer|withdraw|withdraws|withdrew|withdrawn|give up|gives up|gave up|given up|giving up|walk away from|walked away from|backed away from|backs away from|back away from|backed out of|backs out of|' +
    'renege on|reneged on|reneges on|rescind|rescinded|revoked|ditch|ditched|ditches|called off|calls off|call off|ruled out|rules out|suspended|suspends|terminated|terminates|discarded|discards|axed|axes|retreated from|backtracked on',
)

const as =
  <T>(value: T) =>
  (phrase: string): readonly [string, T] => [phrase, value]

/** How English says what is aimed at, how firmly, and that it is given up. */
export const pledgeWords: PledgeWords = {
  strengths: phraseTable<PledgeStrength>([
    ...HOPED.map(as('hoped' as const)),
    ...AIMED.map(as('aimed' as const)),
    ...PLEDGED.map(as('pledged' as const)),
    ...AGREED.map(as('agreed' as const)),
  ]),
  undertakings: phraseTable(UNDERTAKINGS.map(as(true as const))),
  pacts: phraseTable(PACTS.map(as(true as const))),
  under: phraseTable(UNDER.map(as(true as const))),
  pactTitles: phraseTable(PACT_TITLES.map(as(true as const))),
  ways: phraseTable<PledgeWay>([
    ...RISES.map(as('rise' as const)),
    ...FALLS.map(as('fall' as const)),
    ...KEEPS.map(as('keep' as const)),
  ]),
  drops: phraseTable(DROPS.map(as(true as const))),
}
