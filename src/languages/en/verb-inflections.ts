import type { VerbForm } from '../../vocabulary/index.ts'

type Form = readonly [wording: string, form: VerbForm]

/** Third person, past, participle and gerund of verbs that do not follow the rules. */
const IRREGULAR = new Map(
  (
    'take:takes:took:taken:taking give:gives:gave:given:giving come:comes:came:come:coming stand:stands:stood:stood:standing ' +
    'speak:speaks:spoke:spoken:speaking throw:throws:threw:thrown:throwing lend:lends:lent:lent:lending make:makes:made:made:making ' +
    'hit:hits:hit:hit:hitting seek:seeks:sought:sought:seeking see:sees:saw:seen:seeing have:has:had:had:having ' +
    'hold:holds:held:held:holding set:sets:set:set:setting forbid:forbids:forbade:forbidden:forbidding say:says:said:said:saying ' +
    'find:finds:found:found:finding think:thinks:thought:thought:thinking put:puts:put:put:putting lay:lays:laid:laid:laying ' +
    'fight:fights:fought:fought:fighting draw:draws:drew:drawn:drawing tell:tells:told:told:telling feel:feels:felt:felt:feeling'
  )
    .split(' ')
    .map((row) => row.split(':') as [string, string, string, string, string])
    .map(([plain, ...forms]) => [plain, forms] as const),
)

/** Verbs of several syllables that double their last letter as those of one do. */
const DOUBLING = /^(?:commit|regret|permit|rebut|refer|prefer|deter|abhor|[^aeiou]*[aeiou][bdgmnprt])$/

/** All forms of a verb, or of a phrase that begins with one: `call for` → `called for`; of `be` only what stands behind it. */
export function formsOf(wording: string): readonly Form[] {
  const space = wording.indexOf(' ')
  const verb = space < 0 ? wording : wording.slice(0, space)
  const rest = space < 0 ? '' : wording.slice(space)
  if (verb === 'be') return [[rest.trim(), 'state']]
  const [third, past, participle, gerund] = IRREGULAR.get(verb) ?? regular(verb)
  const forms: Form[] = [
    [verb, 'plain'],
    [third, 'third'],
    [gerund, 'gerund'],
    [participle, 'participle'],
  ]
  if (past !== participle) forms.push([past, 'past'])
  return forms.map(([form, kind]) => [form + rest, kind] as const)
}

function regular(verb: string): readonly [string, string, string, string] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${stem}ied`, `${verb}ing`]
  }
  const third = /(?:[sxz]|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  if (verb.endsWith('e')) return [third, `${verb}d`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const stem = DOUBLING.test(verb) ? verb + verb.at(-1)! : verb
  return [third, `${stem}ed`, `${stem}ed`, `${stem}ing`]
}
