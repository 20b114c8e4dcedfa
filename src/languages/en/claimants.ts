import type { Token, TokenRange } from '../../vocabulary/index.ts'
import { holderBefore } from './stance-holders.ts'
import { isAdverb } from './verb-forms.ts'
import { voicerOf } from './voicing.ts'
import { words } from './word-list.ts'

/** Verbs of holding something to be so, beside those of saying. */
const CLAIMS = words(
  'agree agrees agreed think thinks thought believe believes believed feel feels felt hold holds held argue argues argued maintain maintains maintained ' +
    'decide decides decided consider considers considered accept accepts accepted stress stresses stressed recognise recognises recognised recognize recognizes recognized ' +
    'acknowledge acknowledges acknowledged conclude concludes concluded demonstrate demonstrates demonstrated underline underlines underlined underscore underscored ' +
    'emphasise emphasises emphasised emphasize emphasizes emphasized insist insists insisted reiterate reiterates reiterated suggest suggests suggested find finds found',
)

/** Those that need no `that`. */
const BARE = words('think thinks thought believe believes believed feel feels felt')

/** Nouns of the same. */
const VIEWS = words('view views belief opinion conviction argument position')

/** How far before the words their claim may stand. */
const REACH = 40

/** Who holds the words at a place to be so: `The ministers agreed that talks should end`; `null` where no such verb governs them. */
export function claimantBefore(tokens: readonly Token[], { first }: TokenRange): TokenRange | null {
  for (let at = first - 1; at > 0 && at > first - REACH; at--) {
    const token = tokens[at]!
    if (token.text === ';' || token.text === '”' || token.text === '"') return null
    if (VIEWS.holds(token) && tokens[at + 1]?.lower === 'that') return voicerOf(tokens, { first: at, last: at })
    if (!CLAIMS.holds(token) || token.text !== token.lower) continue
    let next = at + 1
    while (isAdverb(tokens[next])) next++
    if (tokens[next]?.lower !== 'that' && tokens[next]?.lower !== 'it' && !BARE.holds(token)) continue
    let group = at
    while (group > 0 && (isAdverb(tokens[group - 1]) || AUXILIARIES.holds(tokens[group - 1]))) group--
    return holderBefore(tokens, group)
  }
  return null
}

const AUXILIARIES = words('has have had also')
