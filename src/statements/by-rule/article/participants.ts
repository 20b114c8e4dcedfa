import type {
  FlowSide,
  LanguagePack,
  NameRole,
  Preposition,
  SentenceMentions,
  Token,
  TokenRange,
} from '../../../vocabulary/index.ts'

/** A state in a sentence, and which end of a flow the words beside it make it. */
export interface Participant extends TokenRange {
  readonly code: string
  readonly role: NameRole | 'pronoun'
  /** The preposition that governs it. */
  readonly preposition: Preposition | null
  /** Whether it owns or describes the noun behind it: `Brazil's exports`, `Kenyan tea`. */
  readonly isOwner: boolean
  readonly side: FlowSide | null
  /** How sure the side is: 3 by a preposition, 1 by its place alone. */
  readonly weight: number
  /** Only named as a source, a place or a currency. */
  readonly isAside: boolean
}

/** A mention before its side is known. */
export type Named = Pick<Participant, 'code' | 'role' | 'first' | 'last' | 'isAside'> & {
  /** One of two that a word means together: `both sides`. */
  readonly isPair?: boolean
}

/** How far behind a state its verb and its noun may stand. */
const VERB_REACH = 12
const NOUN_REACH = 5
/** How far a word that only describes a state may part it from its preposition. */
const DESCRIPTIONS = 3

/** Gives each state of a sentence its end of a flow, in the order of the text. */
export function participantsOf(
  tokens: readonly Token[],
  named: readonly Named[],
  mentions: SentenceMentions,
  pack: LanguagePack,
): Participant[] {
  const found: Participant[] = []
  const starts = new Map(named.map((name) => [name.first, name]))
  for (const name of named) {
    const joined = joinedTo(tokens, name, found.at(-1), pack)
    found.push(joined ?? { ...name, ...standing(tokens, name, starts, mentions, pack) })
  }
  return found
}

/** `to Mexico and Canada`: what is joined to a state behind a preposition stands as it does. */
function joinedTo(
  tokens: readonly Token[],
  name: Named,
  before: Participant | undefined,
  pack: LanguagePack,
): Participant | null {
  if (!before || before.preposition === null || before.isAside !== name.isAside) return null
  const { joints } = pack.lexicon.flows
  let at = name.first - 1
  if (pack.lexicon.definites.has(tokens[at]?.lower ?? '')) at--
  const isListed =
    tokens[at]?.text === ',' &&
    (joints.has(tokens[name.last + 1]?.lower ?? '') || joints.has(tokens[name.last + 2]?.lower ?? ''))
  const isJoint = joints.has(tokens[at]?.lower ?? '') || isListed
  if (isJoint && tokens[at]!.text !== ',' && tokens[at - 1]?.text === ',') at--
  if (!isJoint || at - 1 !== before.last) return null
  return { ...name, preposition: before.preposition, isOwner: before.isOwner, side: before.side, weight: before.weight }
}

type Standing = Pick<Participant, 'preposition' | 'isOwner' | 'side' | 'weight'>

function standing(
  tokens: readonly Token[],
  name: Named,
  starts: ReadonlyMap<number, Named>,
  mentions: SentenceMentions,
  pack: LanguagePack,
): Standing {
  const { flows } = pack.lexicon
  // "the Japan-Oman fund": a pair has no direction.
  if (name.isPair || isPaired(tokens, name, starts))
    return { preposition: 'among', isOwner: false, side: null, weight: 0 }
  const at = wordBefore(tokens, name.first, pack)
  const preposition = flows.prepositions.get(tokens[at]?.lower ?? '') ?? null
  const isOwner = isOwnerAt(tokens, name, pack)
  const bare = { preposition, isOwner }
  if (preposition !== null && name.role === 'pronoun' && flows.own.has(tokens[name.first]!.lower)) {
    // "shipped to its neighbour": what it owns is not itself.
    const noun = nounBehind(tokens, name, pack)
    return { ...bare, side: noun, weight: noun ? 2 : 0 }
  }
  switch (preposition) {
    case 'from':
      // "exports from Gabon" are Gabon's.
      return flows.nouns.get(tokens[at - 1]?.lower ?? '') === 'source'
        ? { preposition: 'of', isOwner, side: 'source', weight: 3 }
        : { ...bare, side: 'source', weight: 3 }
    case 'to':
      if (flows.nouns.get(tokens[at - 1]?.lower ?? '') === 'destination') {
        return { preposition: 'of', isOwner, side: 'destination', weight: 3 }
      }
      return isDirection(tokens, at, pack)
        ? { ...bare, side: 'destination', weight: 3 }
        : { ...bare, side: null, weight: 0 }
    case 'in':
      return flows.made.has(tokens[at - 1]?.lower ?? '')
        ? { ...bare, side: 'source', weight: 2 }
        : { ...bare, side: 'destination', weight: 1 }
    case 'for':
      return { ...bare, side: 'destination', weight: 1.5 }
    case 'by': {
      const side = agentSide(tokens, at, pack)
      return { ...bare, side, weight: side ? 3 : 0 }
    }
    case 'of':
      return { ...bare, ...ofSide(tokens, name, at, isOwner, starts, mentions, pack) }
    case null: {
      const receiver = flows.verbs.get(tokens[at]?.lower ?? '')
      if (receiver === 'source' && !isGoods(tokens, name, isOwner, pack) && name.role !== 'pronoun') {
        return { ...bare, side: 'destination', weight: 2.5 }
      }
      return { ...bare, ...headSide(tokens, name, isOwner, starts, mentions, pack) }
    }
    default:
      return { ...bare, side: null, weight: 0 }
  }
}

const isPaired = (tokens: readonly Token[], name: Named, starts: ReadonlyMap<number, Named>): boolean =>
  (isHyphen(tokens[name.last + 1]) && starts.has(name.last + 2)) ||
  (isHyphen(tokens[name.first - 1]) && tokens[name.first]!.glued && tokens[name.first - 2]?.kind === 'word')

const isHyphen = (token: Token | undefined): boolean => token !== undefined && token.glued && /^[-–]$/.test(token.text)

/** The word before a state, its article and what describes it skipped: `from the oil-rich Gabon`. */
function wordBefore(tokens: readonly Token[], first: number, pack: LanguagePack): number {
  const { flows } = pack.lexicon
  const { prepositions } = flows
  const at = first - 1
  if (at >= 0 && pack.lexicon.definites.has(tokens[at]!.lower)) return at - 1
  for (let step = 0; step < DESCRIPTIONS && at - step >= 1; step++) {
    const token = tokens[at - step]!
    // "to enable Chilean firms" goes nowhere.
    if (prepositions.has(token.lower)) return step > 0 && prepositions.get(token.lower) === 'to' ? at : at - step
    if (token.kind !== 'word' || flows.verbs.has(token.lower)) break
    if (flows.breaks.has(token.lower) || flows.joints.has(token.lower)) break
    if (pack.lexicon.definites.has(token.lower) || token.lower === flows.indefinite) return at - step - 1
  }
  return at
}

export const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text)

/** `Brazil's`, `Kenyan tea`, `U.S. wheat`: a name directly before a noun. */
function isOwnerAt(tokens: readonly Token[], name: Named, pack: LanguagePack): boolean {
  const next = tokens[name.last + 1]
  if (isPossessive(next) || name.role === 'pronoun') return true
  return (name.role === 'adjective' || isAttribute(tokens, name, pack)) && next?.kind === 'word'
}

const isAttribute = (tokens: readonly Token[], name: Named, pack: LanguagePack): boolean =>
  name.role === 'people' || pack.lexicon.flows.attributes.has(tokens[name.last]!.lower)

/** Whether a state describes goods: `Kenyan tea`, `Boeing aircraft`, and no `Kenyan exports`. */
function isGoods(tokens: readonly Token[], name: Named, isOwner: boolean, pack: LanguagePack): boolean {
  if (isOwner) return !isPossessive(tokens[name.last + 1])
  const next = tokens[name.last + 1]
  return (
    name.role === 'company' &&
    next?.kind === 'word' &&
    next.text === next.lower &&
    !pack.lexicon.prepositions.has(next.lower) &&
    !pack.lexicon.flows.verbs.has(next.lower)
  )
}

const isDirection = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean =>
  !pack.lexicon.flows.notDirections.has(tokens[at - 1]?.lower ?? '')

/** `imports by India`, `bought by Egypt`, `aid by Norway`: the nearest noun or verb of flow before `by`. */
function agentSide(tokens: readonly Token[], by: number, pack: LanguagePack): FlowSide | null {
  const { nouns, verbs, notAgents } = pack.lexicon.flows
  if (notAgents.has(tokens[by - 1]?.lower ?? '')) return null
  for (let at = by - 1; at >= 0 && at > by - VERB_REACH; at--) {
    const word = tokens[at]!.lower
    const side = verbs.get(word) ?? nouns.get(word)
    if (side) return side
  }
  return 'source'
}

/** `exports of Brazil`, `imports of Russian crude`, `200,000 tonnes of US wheat`, `the government of Peru bought`. */
function ofSide(
  tokens: readonly Token[],
  name: Named,
  of: number,
  isOwner: boolean,
  starts: ReadonlyMap<number, Named>,
  mentions: SentenceMentions,
  pack: LanguagePack,
): Pick<Participant, 'side' | 'weight'> {
  if (isGoods(tokens, name, isOwner, pack)) {
    const owned = nounBehind(tokens, name, pack)
    return owned ? { side: owned, weight: 2.5 } : { side: 'source', weight: 2 }
  }
  const side = pack.lexicon.flows.nouns.get(tokens[of - 1]?.lower ?? '')
  if (side) return { side, weight: 2.5 }
  return headSide(tokens, name, isOwner, starts, mentions, pack)
}

/** The side that the noun of flow right behind a state gives its owner. */
function nounBehind(tokens: readonly Token[], name: Named, pack: LanguagePack): FlowSide | null {
  for (let at = name.last + 1; at < tokens.length && at <= name.last + NOUN_REACH; at++) {
    const token = tokens[at]!
    const side = pack.lexicon.flows.nouns.get(token.lower)
    if (side) return side
    if (token.kind !== 'word' && !isPossessive(token) && !(token.text === '-' && token.glued)) return null
    if (pack.lexicon.prepositions.has(token.lower)) return null
  }
  return null
}

const NOTHING = { side: null, weight: 0 } as const

/** The noun a state owns, else the verb it is the subject of. */
function headSide(
  tokens: readonly Token[],
  name: Named,
  isOwner: boolean,
  starts: ReadonlyMap<number, Named>,
  mentions: SentenceMentions,
  pack: LanguagePack,
): Pick<Participant, 'side' | 'weight'> {
  const { verbs, breaks, joints, prepositions, be } = pack.lexicon.flows
  const noun = nounBehind(tokens, name, pack)
  const directVerb = verbs.get(tokens[name.last + 1]?.lower ?? '')
  if (noun && !(directVerb && !isOwner)) return { side: noun, weight: 2.5 }
  let isPassive = false
  let isNamed = false
  for (let at = name.last + 1, seen = 0; at < tokens.length && seen < VERB_REACH; at++, seen++) {
    const token = tokens[at]!
    const other = starts.get(at)
    if (other) {
      if (!joints.has(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.text !== ',') break
      at = other.last
      isNamed = true
      continue
    }
    if (token.text === ',' || token.text === '(') {
      const end = closing(tokens, at)
      if (starts.has(at + 1) || isNamed) {
        isNamed = false
        continue
      }
      if (end < 0) break
      at = end
      continue
    }
    if (token.kind === 'mark' && !isPossessive(token) && !(token.text === '-' && token.glued)) break
    if (breaks.has(token.lower)) break
    if (token.lower === pack.lexicon.flows.infinitive) isPassive = false
    else if (be.has(token.lower)) isPassive = true
    const side = verbs.get(token.lower)
    if (side === undefined) continue
    if (isNounHere(tokens, at, pack)) continue
    // "is committed to buy": the buying is what it does.
    if (tokens[at + 1]?.lower === pack.lexicon.flows.infinitive && verbs.has(tokens[at + 2]?.lower ?? '')) continue
    if (prepositions.has(tokens[at - 1]?.lower ?? '') && tokens[at - 1]!.lower !== 'to') continue
    return verbSide(tokens, name, isOwner, at, side, isPassive && !pack.lexicon.flows.isProgressive(token.lower), pack)
  }
  if (isGoods(tokens, name, isOwner, pack) && isObject(tokens, name, pack)) return { side: 'source', weight: 1.5 }
  const opens = name.first <= 2 && !isOwner
  return opens && mentions.quantities.length > 0 ? { side: null, weight: 0.5 } : NOTHING
}

/** A word that is noun and verb stands as a noun behind a preposition or an article. */
const isNounHere = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean =>
  pack.lexicon.flows.nouns.has(tokens[at]!.lower) && pack.lexicon.definites.has(tokens[at - 1]?.lower ?? '')

/** The end of an aside that opens at a comma or parenthesis; -1 where it does not end. */
function closing(tokens: readonly Token[], open: number): number {
  const mark = tokens[open]!.text === '(' ? ')' : ','
  for (let at = open + 1; at < tokens.length && at < open + 14; at++) if (tokens[at]!.text === mark) return at
  return -1
}

function verbSide(
  tokens: readonly Token[],
  name: Named,
  isOwner: boolean,
  at: number,
  side: FlowSide,
  isPassive: boolean,
  pack: LanguagePack,
): Pick<Participant, 'side' | 'weight'> {
  const { handing, prepositions } = pack.lexicon.flows
  const word = tokens[at]!.lower
  if (side === 'source') {
    const isHanded = isPassive && handing.has(word) && !(isOwner && isGoods(tokens, name, isOwner, pack))
    return { side: isHanded ? 'destination' : 'source', weight: 2 }
  }
  const next = prepositions.get(tokens[at + 1]?.lower ?? '')
  return { side: isPassive || next === 'by' ? 'source' : 'destination', weight: 2 }
}

/** Whether goods stand behind a verb or a noun of flow: `bought Kenyan tea`, `orders for 20 Boeing jets`. */
function isObject(tokens: readonly Token[], name: Named, pack: LanguagePack): boolean {
  const { nouns, verbs } = pack.lexicon.flows
  for (let at = name.first - 1; at >= 0 && at > name.first - VERB_REACH; at--) {
    const word = tokens[at]!.lower
    if (verbs.has(word) || nouns.has(word)) return true
  }
  return false
}
