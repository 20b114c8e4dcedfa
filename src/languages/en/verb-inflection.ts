import type { DeedForm } from '../../vocabulary/index.ts'

/** Past tense and participle of verbs that do not form them by -ed; several forms of one are parted by a slash. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  (
    'hold:held:held|meet:met:met|begin:began:begun|put:put:put|take:took:taken|go:went:gone|come:came:come|buy:bought:bought|' +
    'sell:sold:sold|send:sent:sent|speak:spoke:spoken|set:set:set|cut:cut:cut|give:gave:given|fly:flew:flown|pay:paid:paid|' +
    'make:made:made|strike:struck:struck|break:broke:broken|withdraw:withdrew:withdrawn|shut:shut:shut|freeze:froze:frozen|' +
    'sit:sat:sat|have:had:had|bring:brought:brought|leave:left:left|run:ran:run|become:became:become|quit:quit:quit|' +
    'travel:travelled/traveled:travelled/traveled|' +
    'cancel:cancelled/canceled:cancelled/canceled|initial:initialled/initialed:initialled/initialed|' +
    '' +
    '' +
    'build:built:built|tear:tore:torn|win:won:won|get:got:got/gotten|lend:lent:lent|spend:spent:spent|choose:chose:chosen|' +
    'forgive:forgave:forgiven|undertake:undertook:undertaken|see:saw:seen|seek:sought:sought|lay:laid:laid|string:strung:strung|' +
    'wind:wound:wound|lead:led:led|keep:kept:kept|let:let:let|draw:drew:drawn|swear:swore:sworn|split:split:split|write:wrote:written|' +
    'hit:hit:hit|fall:fell:fallen|lose:lost:lost|drive:drove:driven|overthrow:overthrew:overthrown|stand:stood:stood|' +
    'bid:bid:bid|throw:threw:thrown|rise:rose:risen|oversee:oversaw:overseen|veto:vetoed:vetoed|' +
    'transfer:transferred:transferred|commit:committed:committed|annul:annulled:annulled|expel:expelled:expelled|' +
    'patrol:patrolled:patrolled|permit:permitted:permitted|confer:conferred:conferred|defer:deferred:deferred|refer:referred:referred|' +
    'admit:admitted:admitted|submit:submitted:submitted|control:controlled:controlled'
  )
    .split('|')
    .map((entry) => {
      const [verb, past, participle] = entry.split(':')
      return [verb!, [past!, participle!]] as const
    }),
)

/** Verbs of several syllables that double their last letter. */
const DOUBLING = new Set(
  'begin travel cancel transfer commit annul expel patrol permit confer defer refer admit submit control initial'.split(
    ' ',
  ),
)

/** `ban`, `stop`: one short vowel before one consonant. */
const isShort = (word: string): boolean => /^[^aeiou]*[aeiou][bdfgklmnprtz]$/.test(word) || /^qui[tz]$/.test(word)

/** `signed`, `signing`: the forms of the first word of a phrase, its further words as they are. */
export function formsOf(verb: string): readonly (readonly [phrase: string, form: DeedForm])[] {
  if (verb.startsWith('be ')) return beForms(verb.slice(2))
  const [head = '', ...rest] = verb.split(' ')
  const prefix = head === 'co' && rest[0] === '-' ? 'co - ' : ''
  const word = prefix ? rest[1]! : head
  const tail = (prefix ? rest.slice(2) : rest).map((part) => ` ${part}`).join('')
  const [pasts, participles] = IRREGULAR[word] ?? [past(word), past(word)]
  const forms: [string, DeedForm][] = [
    [word, 'plain'],
    [present(word), 'present'],
    ...pasts.split('/').map((form): [string, DeedForm] => [form, 'past']),
    ...participles.split('/').map((form): [string, DeedForm] => [form, 'participle']),
    ...gerunds(word).map((form): [string, DeedForm] => [form, 'gerund']),
  ]
  return forms.map(([form, kind]) => [`${prefix}${form}${tail}`, kind])
}

/** `been in operation`. */
const beForms = (tail: string): readonly (readonly [phrase: string, form: DeedForm])[] => [
  [`been${tail}`, 'participle'],
]

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word)

function present(word: string): string {
  if (word === 'have') return 'has'
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`
}

function past(word: string): string {
  if (word.endsWith('e')) return `${word}d`
  if (isShort(word)) return `${word}${word.at(-1)}ed`
  return endsInConsonantY(word) ? `${word.slice(0, -1)}ied` : `${word}ed`
}

function gerunds(word: string): string[] {
  if (DOUBLING.has(word) || isShort(word)) {
    const doubled = `${word}${word.at(-1)}ing`
    return word === 'travel' || word === 'cancel' || word === 'initial' ? [doubled, `${word}ing`] : [doubled]
  }
  if (word.endsWith('ee') || !word.endsWith('e')) return [`${word}ing`]
  return [`${word.slice(0, -1)}ing`]
}
