import type { Quantity, SentenceMentions } from '../../../vocabulary/index.ts'
import type { Profile } from '../article/profile.ts'

/** The currency that is quoted everywhere, so that its bare sign needs a home to mean another one. */
const UNIVERSAL = 'USD'

/**
 * The currency a bare sign or name means. A bare dollar is the one of the state the document speaks from, or the one that a
 * text needs that writes `US$` for the other; any other name (`rupees`, `¥`) is that of the states it stands beside.
 */
export function currencyOf(
  quantity: Quantity,
  before: Quantity | null,
  profile: Profile,
  mentions: SentenceMentions,
  named: string | null = null,
): string {
  const { candidates, unit } = quantity
  if (!candidates) return unit
  const [code, ...rest] = unit.split('/')
  const found =
    joinedTo(quantity, before, mentions, candidates) ??
    likeNamed(quantity, mentions, candidates, named) ??
    (code === UNIVERSAL ? dollarOf(candidates, profile) : localOf(candidates, code!, profile, mentions))
  return found === null || found === code ? unit : [found, ...rest].join('/')
}

/** `C$5 and 30 cents`: the amount joined to it says which. */
function joinedTo(
  quantity: Quantity,
  before: Quantity | null,
  mentions: SentenceMentions,
  candidates: Candidates,
): string | null {
  if (
    before?.dimension !== 'money' ||
    before.last + 2 !== quantity.first ||
    before.candidates ||
    mentions.sentence.tokens[quantity.first - 1]!.kind !== 'word'
  )
    return null
  const code = codeOf(before.unit)
  return Object.values(candidates).includes(code) ? code : null
}

/** `21.7 mln Canadian dlrs … Sales rose to 402 mln dlrs`: the same name goes on, a sign does not. */
function likeNamed(
  { first }: Quantity,
  { sentence }: SentenceMentions,
  candidates: Candidates,
  named: string | null,
): string | null {
  if (named === null || sentence.tokens[first]!.text === '$') return null
  return sentence.tokens[first]!.kind === 'number' && Object.values(candidates).includes(named) ? named : null
}

type Candidates = NonNullable<Quantity['candidates']>

const codeOf = (unit: string): string => unit.split('/', 1)[0]!

function dollarOf(candidates: Candidates, profile: Profile): string | null {
  const { home, dyad, currencies, statedMoney } = profile
  if (statedMoney) return candidates[statedMoney] ?? null
  if (home) return candidates[home] ?? null
  if (!currencies.has(UNIVERSAL) || !dyad) return null
  const others = dyad.map((state) => candidates[state]).filter((code) => code && code !== UNIVERSAL)
  return others.length === 1 && !currencies.has(others[0]!) ? others[0]! : null
}

/** The one currency that the states of the sentence, else the place the text is sent from, else its first state call so. */
function localOf(candidates: Candidates, usual: string, profile: Profile, mentions: SentenceMentions): string | null {
  const beside = mentions.states.map((state) => candidates[state.code]).filter((code) => code !== undefined)
  const around = profile.states.map((state) => candidates[state]).filter((code) => code !== undefined)
  if (new Set(beside).size === 1) return beside[0]!
  const sent = profile.sentFrom && candidates[profile.sentFrom]
  if (sent) return sent
  if (beside.length > 0) return beside.includes(usual) ? usual : beside[0]!
  return around[0] ?? null
}
