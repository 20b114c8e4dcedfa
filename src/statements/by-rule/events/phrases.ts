import type { TokenRange } from '../../../vocabulary/index.ts'
import { isPossessive } from '../article/participants.ts'
import { isStop, pastAside, type Scene, skipOn } from './scene.ts'
import type { EventRule } from './tables.ts'

/** How far behind its verb an object may stand, and how far before its participle. */
const OBJECT = 18
const BEFORE = 14
/** How long a phrase may grow behind its head. */
const TAIL = 14

/** An object with the place of the noun that makes it one. */
export interface ObjectPhrase extends TokenRange {
  readonly head?: number
}

/** The object of a verb from token `from` on: its first word to the end of what belongs to it; `null` where none stands there. */
export function objectOf(scene: Scene, rule: EventRule, from: number): ObjectPhrase | null {
  const start = skipOn(scene, from)
  if (start >= scene.tokens.length) return null
  switch (rule.object) {
    case 'none':
      return { first: from, last: from - 1 }
    case 'infinitive':
      return infinitiveObject(scene, start)
    case 'clause':
      return clauseObject(scene, start)
    case 'money':
      return moneyObject(scene, start) ?? (rule.hasNouns ? nounObject(scene, rule, start) : null)
    case 'any':
      return anyObject(scene, start) ?? (rule.hasNouns ? nounObject(scene, rule, start) : null)
    case 'state':
      return stateObject(scene, start) ?? (rule.hasNouns ? nounObject(scene, rule, start) : null)
    case 'destination':
      return destinationOf(scene, start)
    case 'person':
      return personObject(scene, start)
    case 'name':
      return nameObject(scene, start)
    case 'noun':
      return nounObject(scene, rule, start)
  }
}

/** One of the nouns of a rule in the phrase behind its verb, with what belongs to it. */
function nounObject(scene: Scene, rule: EventRule, start: number): ObjectPhrase | null {
  const { tokens, tables, article } = scene
  const { grammar, lexicon } = article.pack
  // "signed with Chile an accord": a partner or time may stand between.
  let isOpen = !(lexicon.flows.prepositions.of(tokens[start]) === 'with')
  if (isOpen && lexicon.flows.prepositions.holds(tokens[start])) return null
  for (let at = pastAside(scene, start); at < tokens.length && at < start + OBJECT; at++) {
    const token = tokens[at]!
    const match = tables.objects.at(tokens, at)
    if (match?.value.has(rule.id) && isHead(scene, at + match.length)) {
      return { first: start, last: tailOf(scene, at + match.length - 1), head: at }
    }
    if (match && match.length > 1) {
      at += match.length - 1
      continue
    }
    if (isStop(token) || grammar.relatives.holds(token) || token.lower === grammar.infinitiveMark) return null
    if (!isOpen) isOpen = grammar.articles.holds(token)
    else if (at > start && lexicon.flows.prepositions.holds(token) && !goesOn(scene, at)) return null
    if (
      at > start &&
      (isVerbHere(scene, at) || (grammar.coordinators.holds(token) && lexicon.definites.holds(tokens[at + 1])))
    )
      return null
  }
  return null
}

/** `agreed on Thursday to carry oil`: what is no event of its own, as `agreed to buy` it is. */
function infinitiveObject(scene: Scene, mark: number): TokenRange | null {
  const { tokens, article } = scene
  const { grammar, lexicon } = article.pack
  const start = mark + 1
  const verb = tokens[start]
  if (tokens[mark]!.lower !== grammar.infinitiveMark || verb?.kind !== 'word' || verb.text !== verb.lower) return null
  if (grammar.determiners.holds(verb) || lexicon.definites.holds(verb)) return null
  if (grammar.isPast(verb) || grammar.isParticiple(verb.lower)) return null
  return { first: start, last: tailOf(scene, start) }
}

/** How soon a clause must look ahead. */
const AHEAD = 14

/** `announced in April that it would build`. */
function clauseObject({ tokens, article }: Scene, start: number): TokenRange | null {
  const { grammar, happenings } = article.pack
  if (tokens[start]!.lower !== grammar.complementizer) return null
  for (let at = start + 1; at < tokens.length && at < start + AHEAD; at++) {
    if (happenings.future.holds(tokens[at])) return { first: start, last: start }
    if (isStop(tokens[at]!) || grammar.isPast(tokens[at])) return null
  }
  return null
}

/** An amount of money soon behind the verb: `lent Morocco €38 million`. */
function moneyObject({ mentions, tokens }: Scene, start: number): TokenRange | null {
  const money = mentions.quantities.find(
    ({ first, dimension }) => dimension === 'money' && first >= start && first <= start + 7,
  )
  if (!money) return null
  for (let at = start; at < money.first; at++) if (tokens[at]!.text === ',' || isStop(tokens[at]!)) return null
  return { first: start, last: money.last }
}

/** `the first batch of`, `the Partnership for Peace Act`: whether a phrase goes on behind a preposition. */
function goesOn({ tokens, article, mentions }: Scene, at: number): boolean {
  const { grammar, happenings, lexicon } = article.pack
  const before = tokens[at - 1]!
  const next = tokens[at + 1]
  // "state-of-the-art engines"
  if (before.text === '-' && before.glued) return true
  // "purchase $1.2 billion in vehicles"
  if (lexicon.partitives.holds(tokens[at]) && mentions.quantities.some(({ last }) => last === at - 1)) return true
  // "appointed Anna Berg as its ambassador"
  if (grammar.measures.holds(tokens[at])) return true
  if (
    tokens[at]!.lower === grammar.of &&
    (happenings.partitives.holds(before) || happenings.ordinals.holds(before) || before.kind === 'number')
  )
    return true
  if (tokens[at]!.lower === grammar.of && mentions.quantities.some(({ last }) => last === at - 1)) return true
  const beyond = lexicon.definites.holds(next) ? tokens[at + 2] : next
  return (
    before.kind === 'word' && before.text !== before.lower && beyond?.kind === 'word' && beyond.text !== beyond.lower
  )
}

/** Whether a noun that ends before `next` is the head of its phrase, and no `deal` of `deal talks`. */
function isHead({ tokens, article, tables }: Scene, next: number): boolean {
  const { happenings } = article.pack
  const token = tokens[next]
  const head = tokens[next - 1]!
  if (!token || token.kind !== 'word') return true
  // "the Investment Ministry", "Exercise Pelican"
  if (token.text !== token.lower) return head.text === head.lower || happenings.named.holds(head)
  const { grammar, lexicon } = article.pack
  return (
    lexicon.prepositions.holds(token) ||
    grammar.isAdverb(token) ||
    grammar.isPast(token) ||
    grammar.isParticiple(token.lower) ||
    isPossessive(token) ||
    grammar.prepositions.holds(token) ||
    grammar.adjuncts.holds(token) ||
    grammar.relatives.holds(token) ||
    lexicon.auxiliaries.holds(token) ||
    article.pack.happenings.places.holds(token) ||
    tables.verbs.at(tokens, next) !== null
  )
}

function isVerbHere({ tokens, article, tables }: Scene, at: number): boolean {
  const { grammar } = article.pack
  const token = tokens[at]!
  if (grammar.finiteCopulas.holds(token) || grammar.perfects.holds(token)) return true
  return grammar.isPast(token) && tables.verbs.at(tokens, at) !== null && !grammar.determiners.holds(tokens[at - 1])
}

/** The last word of what belongs to a noun: `of cooperation in customs`, not when and why. */
export function tailOf(scene: Scene, last: number): number {
  const { tokens, timeAt, article } = scene
  const { grammar, lexicon, happenings } = article.pack
  let end = last
  for (let at = last + 1; at < tokens.length && at < last + TAIL; at++) {
    const token = tokens[at]!
    const previous = tokens[at - 1]!
    if (timeAt.has(at) || isStop(token) || token.text === ',' || token.text === '(' || token.text === '.') break
    if (grammar.relatives.holds(token) || grammar.perfects.holds(token) || grammar.finiteCopulas.holds(token)) break
    if (token.lower === grammar.complementizer || grammar.coordinators.holds(token)) break
    if (grammar.isPast(token) || happenings.future.holds(token)) break
    if (token.lower === grammar.infinitiveMark && grammar.infinitives.holds(tokens[at + 1])) break
    if (grammar.isParticiple(token.lower) && !lexicon.prepositions.holds(previous)) break
    if (happenings.places.holds(token) || happenings.gerundLeads.holds(token)) break
    if (token.kind === 'word' && !lexicon.prepositions.holds(token) && !lexicon.definites.holds(token)) end = at
    if (token.kind === 'number') end = at
  }
  return end
}

/** A phrase of any noun. */
function anyObject(scene: Scene, start: number): TokenRange | null {
  const { tokens, article, mentions } = scene
  const amount = mentions.quantities.find(({ first }) => first === start)
  if (amount) return { first: start, last: tailOf(scene, amount.last) }
  const { lexicon, grammar, happenings } = article.pack
  const token = tokens[start]!
  if (token.kind === 'mark' && !lexicon.quotationMarks.holds(token)) return null
  if (lexicon.flows.prepositions.holds(token) || grammar.relatives.holds(token) || grammar.coordinators.holds(token))
    return null
  if (grammar.infinitiveMark === token.lower || grammar.complementizer === token.lower) return null
  if (happenings.pronouns.holds(token) || happenings.persons.holds(token)) return null
  let head = start
  while (head < start + 3 && (lexicon.definites.holds(tokens[head]) || grammar.articles.holds(tokens[head]))) head++
  if (head >= tokens.length || tokens[head]!.kind === 'mark') return null
  return { first: start, last: tailOf(scene, head) }
}

/** A state, its capital or one of its places right behind the verb. */
function stateObject(scene: Scene, start: number): TokenRange | null {
  const { tokens, participants, article } = scene
  const { lexicon, grammar } = article.pack
  let at = start
  if (lexicon.definites.holds(tokens[at]) || grammar.articles.holds(tokens[at])) at++
  const state = participants.find(({ first, role }) => (first === at || first === at + 1) && role !== 'adjective')
  if (!state || state.role === 'leader' || state.role === 'company' || state.role === 'office') return null
  if (state.first === at + 1 && tokens[at]!.text === tokens[at]!.lower) return null
  return { first: start, last: state.last }
}

/** `leaves on Tuesday for Chile`: a state behind the preposition of where one goes. */
function destinationOf(scene: Scene, start: number): TokenRange | null {
  const preposition = scene.article.pack.lexicon.flows.prepositions.of(scene.tokens[start])
  if (preposition !== 'to' && preposition !== 'for') return null
  const state = stateObject(scene, start + 1)
  return state && { first: start, last: state.last }
}

/** A name of two words or more that is no state's: `created Aurora Shipping`. */
function nameObject({ tokens, participants, article }: Scene, start: number): TokenRange | null {
  const first = article.pack.lexicon.definites.holds(tokens[start]) ? start + 1 : start
  let last = first - 1
  for (
    let at = first;
    at < tokens.length && tokens[at]!.kind === 'word' && tokens[at]!.text !== tokens[at]!.lower;
    at++
  )
    last = at
  if (last < first + 1 || participants.some((state) => state.first <= first && state.last >= last)) return null
  return { first: start, last }
}

/** A person, or who acts for a state, right behind the verb: `met his Peruvian counterpart`. */
function personObject(scene: Scene, start: number): TokenRange | null {
  const { tokens, participants, article } = scene
  const { happenings, lexicon, grammar } = article.pack
  for (let at = start; at < tokens.length && at < start + 7; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.text !== '-' && !isPossessive(token)) return null
    if (at === start && happenings.whom.holds(token)) return { first: start, last: start }
    if (happenings.people.holds(token) || happenings.titles.holds(token))
      return { first: start, last: personEnd(scene, at) }
    const state = participants.find(({ first }) => first === at)
    if (state?.role === 'leader') return { first: start, last: state.last }
    if (at > start && (lexicon.flows.prepositions.holds(token) || grammar.relatives.holds(token))) return null
  }
  const named = participants.find(
    ({ first, role }) =>
      first >= start && first <= start + 1 && (role === 'name' || role === 'body' || role === 'company'),
  )
  return named ? { first: start, last: named.last } : null
}

/** The last word of a person's title and name: `prime minister Oddný Birgisdóttir`. */
function personEnd({ tokens }: Scene, title: number): number {
  let end = title
  for (let at = title + 1; at < tokens.length && at < title + 5; at++) {
    const { kind, text, lower } = tokens[at]!
    if (kind !== 'word' || text === lower) break
    end = at
  }
  return end
}

/** The noun that a participle is told of, before it: `the accord signed in May`, `the accord, which was signed`; `null` where no noun of the rule stands there. */
export function passiveSubject(scene: Scene, rule: EventRule, before: number): TokenRange | null {
  const { tokens, tables, article } = scene
  const { grammar, lexicon } = article.pack
  let commas = 0
  for (let at = before; at >= 0 && at > before - BEFORE; at--) {
    const token = tokens[at]!
    if (isStop(token)) return null
    if (token.text === ',' && ++commas > 2) return null
    const match = tables.objects.at(tokens, at)
    if (match && rule.object !== 'any' && match.value.has(rule.id) && isHeadOrEnd(scene, at + match.length, before)) {
      return { first: startOf(scene, at), last: at + match.length - 1 }
    }
    if (at < before && commas === 0 && grammar.isPast(token) && !lexicon.definites.holds(tokens[at - 1])) return null
  }
  if (rule.object !== 'any' && rule.object !== 'person') return null
  const last = beforeAside(scene, before)
  if (last < 0 || tokens[last]!.kind !== 'word') return null
  return { first: startOf(scene, last), last }
}

/** `the satellite, developed by both, was`: before what stands between commas. */
function beforeAside({ tokens }: Scene, last: number): number {
  if (tokens[last]?.text !== ',') return last
  for (let at = last - 1; at > 0 && at > last - BEFORE; at--) if (tokens[at]!.text === ',') return at - 1
  return last
}

const isHeadOrEnd = (scene: Scene, next: number, before: number): boolean =>
  next > before || isHead(scene, next) || scene.tokens[next]!.kind === 'mark'

/** The first word of the phrase whose head stands at `head`, its article left out. */
export function startOf({ tokens, article, timeAt }: Scene, head: number): number {
  const { lexicon, grammar } = article.pack
  let first = head
  for (let at = head - 1; at >= 0 && at > head - 8; at--) {
    const token = tokens[at]!
    if (timeAt.has(at) && tokens[at]!.kind !== 'number') break
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '–') break
    if (lexicon.prepositions.holds(token) || grammar.articles.holds(token) || grammar.relatives.holds(token)) break
    if (grammar.finiteCopulas.holds(token) || grammar.perfects.holds(token) || grammar.coordinators.holds(token)) break
    if (lexicon.definites.holds(token) && !isPossessive(token)) break
    if (
      grammar.isAdverb(token) ||
      (grammar.isPast(token) && token.text === token.lower && !isAdjectival(tokens[at - 1]?.lower))
    )
      break
    if (token.lower === grammar.infinitiveMark || grammar.prepositions.holds(token)) break
    first = at
  }
  while (first < head && tokens[first]!.kind === 'mark') first++
  return nameBefore({ tokens, lexicon }, first)
}

/** `the “Northern Shield” exercise`: from the mark that opens the name right before. */
function nameBefore(
  { tokens, lexicon }: { tokens: Scene['tokens']; lexicon: Scene['article']['pack']['lexicon'] },
  first: number,
): number {
  if (!lexicon.quotationMarks.has(tokens[first - 1]?.text ?? '')) return first
  for (let at = first - 2; at >= 0 && at > first - 9; at--)
    if (lexicon.quotationMarks.has(tokens[at]!.text)) return at + 1
  return first
}

const isAdjectival = (before: string | undefined): boolean => before === 'a' || before === 'the' || before === 'an'
