import type { Governor, GovernorRole, Modality } from '../../vocabulary/index.ts'
import { phraseTable } from '../../text/index.ts'
import { phrases } from './word-list.ts'

const as =
  (role: GovernorRole, modality: Modality) =>
  (phrase: string): readonly [string, Governor] => [phrase, { role, modality }]

/** Goals set, pledged or agreed. */
const TARGET_VERBS = phrases(
  'voted to|votes to|voting to|opted to|opted for|wants to|want to|wanted to|wanting to|targeted|targets|targeting|aims to|aim to|aims for|aim for|aims at|aim at|aimed at|aimed to|aiming to|aiming for|aiming at|aimed for|' +
    'plan to|plans to|plan on|planned|planning to|planning a|planning an|planning|pledge to|pledges|pledged|pledging|promised|promises to|promise to|promising to|' +
    'commits|commit to|committed|committing|agreed|agree to|agree on|agrees|agreeing|intend to|intends to|intended|intending to|intends|vowed|vows to|vow to|vowing to|' +
    'meant to|supposed to|looking to|looks to|wants to|want to|wanted to|ordered that|orders that|decreed that|directed that|found it necessary to|determined that|undertook|undertaken to|undertakes to|undertake to|undertaking to|resolved to|decided|decides to|decide to|determined to|mandated|earmarked|earmarks|earmark|' +
    'set out to|opted to|set a goal|set the goal|contracted to|is committed to|are committed to|arranged to|forthcoming|hereby|envisaged purchase of',
)
const TARGET_NOUNS = phrases(
  'target|targets|goal|goals|aim|aims|objective|objectives|plan|plans|blueprint|pledge|pledges|promise|promises|commitment|commitments|ambition|ambitions|intention|' +
    'intentions|undertaking|undertakings|milestone|task|tasks|mission|priority|decision|decisions|ceiling|ceilings|roadmap',
)

/** What is expected to become so. */
const FORECAST_VERBS = phrases(
  'expected|expects|expect|expecting|projected|projects to|projects that|projecting|forecast|forecasts|forecasted|forecasting|predicted|predicts|predict|predicting|' +
    'anticipated|anticipates|anticipate|anticipating|likely|seen at|seen rising|seen falling|seen growing|seen reaching|seen totalling|seen up|seen down|' +
    'seen between|seen as high as|sees|on track to|on track for|on course to|on course for|poised to|poised for|slated to|slated for|scheduled|' +
    'foresees|foresee|foreseen|envisages|envisaged|envisage|envisions|envisioned|budgeted|upcoming|tipped to|destined to|heading for|headed for|in line to|on the way to|' +
    'looks set to|is about to|are about to|was about to|were about to|going to|reckons on|counting on|counts on|count on|look set to|assumes|assumed|assuming|estimated to reach|' +
    'estimated to rise|estimated to grow|estimated to increase|estimated to fall|estimated to decline|estimated to drop|estimated to climb|estimated to become|see exports|see imports|' +
    'see growth|see output|see production|see prices|see inflation|see demand|see sales|see gdp|see it|see them|see the|projection|outlook for|threatens|threatening|threaten|threatened',
)
const FORECAST_INFINITIVES = phrases('set|due|bound|about|looks|look|destined|seen')
const FORECAST_NOUNS = phrases(
  'forecasts|forecast|projection|projections|prediction|predictions|expectation|expectations|prospect|prospects|outlook|prognosis',
)

/** What somebody hopes, proposes, urges or holds possible. */
const HOPED_VERBS = phrases(
  'yet to|conditional on|conditional upon|contingent on|contingent upon|pitched for|pitching for|would rather|would sooner|hope|hopes|hoped|hoping|propose|proposes|proposed|proposing|recommend|recommends|recommended|recommending|urge|urges|urged|urging|call for|calls for|called for|calling for|' +
    'offer|offers|offered|offering to|offering a|want|wants|wanted|wanting|wish to|wishes to|wished to|would like|need to|needs to|needed to|needing to|suggested|suggesting a|suggesting that|' +
    'requested|requests|requesting|request|demanded|demanding|demand that|demands that|demands a|considering|considers|consider|considered|weighing|mulling|mulls|mull|contemplating|exploring|studying a|studying an|studying the|studying plans|studying ways|studying whether|studying proposals|studying possible|' +
    'discussing|discussed|discuss|negotiating|seek|seeks|seeking|sought|trying to|tried to|tries to|try to|asked|asking for|asks for|ask for|appealed for|appealing for|appeals for|' +
    'advocated|advocates|advocating|favours|favors|favoured|favored|willing to|ready to|prepared to|keen to|eager to|in talks on|in talks to|in talks for|in talks about|' +
    'possible|possibly|potential|potentially|capable of reaching|tentative|bidding for|bid for|pressing for|pushing for|push for|lobbying for|wishing to|eyes|eyeing|eyed|' +
    'close to a deal|close to agreement|close to an agreement|nearing a deal|near a deal|near agreement|nearing agreement|paves the way for|pave the way for|paving the way for|interested in buying|interested in|applied for|applying for|hopeful|let us|ought|debating|being negotiated|under negotiation|under discussion|being discussed|dreams of|called on|calls on|calling on',
)
const HOPED_NOUNS = phrases(
  'hope|hopes|proposal|proposals|recommendation|recommendations|request|requests|offer|offers|bid|bids|appeal|appeals|call|calls|suggestion|suggestions|potential|possibility|' +
    'talks|negotiations|option|options|discussions|need for|need of|attempt|attempts|effort|efforts|threat|threats|chance|opportunity|willingness|readiness|wish|desire|draft|idea|feasibility study',
)

const DENIED = phrases(
  'denied|denies|denying|deny|denial of|denials of|dismissed claims|dismissed reports|dismissed allegations|dismissed suggestions|rejected claims|rejected reports|rejected allegations|rejected suggestions|' +
    'rejected as untrue|refuted|disputing|disputed|disputes|dismissing a report|dismissing reports|dismissing claims|dismissed a report|refused to|refuses to|declined to buy|declined to sell|declined to accept|declined to pay|ruled out|rules out|ruling out|no longer|failed to|fails to|there is no|there are no|' +
    'there was no|there were no|no plans|no plan|no intention|no decision|no agreement|cancelled plans|canceled plans|scrapped plans|abandoned plans|dropped plans|shelved plans|unable to',
)
const DENIAL = phrases(
  "did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|was not|wasn't|were not|weren't|is not|isn't|are not|aren't|does not|doesn't|do not|don't|neither|never",
)

/** Verbs of fact that are no past tenses by their form, or stand alone. */
const FACTS = phrases(
  'is|are|was|were|has|have|had|does|do|did|amounts to|stands at|stand at|accounts for|account for|totals|reaches|remains|remain|includes|comprises|contains|covers|' +
    'used to|offered at|offered as low as|offered as high as|on offer at|says|say|shows|show|means|makes up|makes|produces|exports about|imports about|employs|owns|operates|generates|costs|consumes|supplies|receives|sells|buys|ships|holds|owes|owe|obliges|enables|permits|earns|pays|gets|takes|' +
    'gives|spends|grows|rises|falls|drops|exceeds|surpasses|represents|constitutes|equals|averages|ranges|runs|lies|lives|serves|carries|handles|faces|enjoys|allows|requires|provides|keeps|leaves|' +
    'brings|puts|lost|cost|lets|continues|continue|can|cannot|tends|manages|helps|uses|ranks|attracts|hosts|boasts|maintains|offers no|claims|reports|notes|adds|tells|believes|thinks|estimates that',
)

const ESTIMATES = phrases(
  'estimated|estimates|estimate|estimating|put at|puts|put the|reckoned|reckons|reckon|preliminary|provisional',
)

/** Verbs whose subject decides what they say: a treaty's terms are agreed, a bill's are proposed. */
const TERMS = phrases(
  'sees|wants|calls for|called for|call for|provides for|provided for|provide for|providing for|stipulates|stipulated|stipulating|envisages|envisaged|envisage|foresees|foresaw|foresee|sets|set|' +
    'limits|limited|limiting|requires|required|specifies|specified|fixes|fixed|allows|allowed|allows for|caps|capped|capping|commits|committed|obliges|obliged|guarantees|guaranteed|grants|entails|' +
    'covers|include|includes|included|including|contains|prohibited|prohibits|declaring|declared|establishes|established|lowers|raises|cuts|reduces|imposes|doubles|extends|extended|spans|involves|provides|provided|' +
    'increasing|raising|lowering|reducing|cutting|imposing|setting|fixing|granting|giving|permitting|permits|permitted|mandates|upheld|restricting|restricts|restricted',
)

const ANNOUNCE = phrases('announced|announces|announcing|unveiled|unveils|unveiling')

const CONDITIONS = phrases(
  'if|unless|provided that|providing that|in case|in the event|whether|should there be|assuming that',
)

/** Later entries replace earlier ones of the same words. */
export const governors = phraseTable<Governor>([
  ...FACTS.map(as('fact', 'asserted')),
  ...ESTIMATES.map(as('estimate', 'asserted')),
  ...FORECAST_INFINITIVES.map(as('infinitive', 'forecast')),
  ...phrases('ordered|told|instructed|directed|mandated|charged').map(as('infinitive', 'target')),
  ...phrases('inviting|invited|encouraged|encouraging|pressed|lobbied|pressured|tempted').map(
    as('infinitive', 'hoped'),
  ),
  ...FORECAST_NOUNS.map(as('noun', 'forecast')),
  ...HOPED_NOUNS.map(as('noun', 'hoped')),
  ...TARGET_NOUNS.map(as('noun', 'target')),
  ...FORECAST_VERBS.map(as('attitude', 'forecast')),
  ...HOPED_VERBS.map(as('attitude', 'hoped')),
  ...TARGET_VERBS.map(as('attitude', 'target')),
  ...ANNOUNCE.map(as('announce', 'target')),
  ...DENIED.map(as('attitude', 'denied')),
  ...DENIAL.map(as('denial', 'denied')),
  ...CONDITIONS.map(as('condition', 'hoped')),
  ...phrases("will|won't|'ll").map(as('future', 'forecast')),
  ['shall', { role: 'future', modality: 'target' }],
  // Only where nothing makes it a condition is it the future of the past.
  ...phrases("would|'d|wouldn't").map(as('future', 'hoped')),
  ...phrases("could|should|must|might|may|couldn't|shouldn't").map(as('modal', 'hoped')),
])

export const terms = phraseTable<true>(TERMS.map((phrase) => [phrase, true]))
