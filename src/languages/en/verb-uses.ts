import type { Token, TokenRange, VerbForm, VerbUse } from '../../vocabulary/index.ts'
import { findSubject } from './attributions.ts'
import { isPlural } from './nouns.ts'
import { holderBefore } from './stance-holders.ts'
import { sourceFrom } from './source-phrases.ts'
import { DETERMINERS, isAdverb, isPast } from './verb-forms.ts'
import { words } from './word-list.ts'

const BE = words('is are was were be been being am')
const STATES = words(
  'remain remains remained stay stays stayed become became grow grew feel feels felt seem seems seemed',
)
const HAVE = words('has have had having')
const MODALS = words('will would can could may might shall')
/** What somebody should do he does not do: the stance is that he should. */
const DUTIES = words('should must ought')
const POSSIBLE = words('could may might can')
const DO = words('do does did')
const NEGATIONS = words(
  "not never no longer cannot don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't",
)
const PLURALS = words('they we i you who people police both all many most some sides officials')

/** Words behind which a form of a verb is a noun or an adjective. */
const NOMINAL = words(
  "of the a an this that's these those its their his her our my your 's no any some such in on at by for from under with without more new joint strong public full",
)

/** Verbs that go on with another: `vowed to oppose`; true where that turns what follows round. */
const CARRIERS = words(
  'vow vows vowed pledge pledges pledged continue continues continued promise promises promised decide decides decided try tried tries ' +
    'want wants wanted plan plans planned wish wishes ready willing determined committed prepared set likely began begun intend intends intended ' +
    'undertake undertook promised sought going moved used keen able chose hastened expected',
)
const DENIERS = words(
  'refuse refuses refused refusing decline declines declined declining fail fails failed unwilling reluctant loath unlikely hesitate hesitated stopped neglected',
)

/** Behind a participle without an auxiliary: it describes what stands before, `measures proposed in May`. */
const REDUCED = words('in at by under from during within between last this')

/** The words of a verb group before its verb: where it begins and what it says. */
interface Group {
  readonly first: number
  readonly hasBe: boolean
  readonly hasHave: boolean
  readonly hasModal: boolean
  readonly isDenied: boolean
  readonly isPossible: boolean
  readonly isDuty: boolean
  /** The `to` that stands before; -1 where none does. */
  readonly to: number
}

/** How many words a verb group may take. */
const LONGEST = 8

function groupBefore(tokens: readonly Token[], verb: number): Group {
  let first = verb
  let [hasBe, hasHave, hasModal, isDenied, isPossible, isDuty] = [false, false, false, false, false, false]
  for (let at = verb - 1; at >= 0 && at >= verb - LONGEST; at--) {
    const token = tokens[at]!
    if (token.kind !== 'word') break
    if (token.lower === 'to') return { first: at, hasBe, hasHave, hasModal, isDenied, isPossible, isDuty, to: at }
    if (NEGATIONS.holds(token)) {
      isDenied = true
      if (token.lower.length > 3) hasModal ||= !token.lower.startsWith('has') && !token.lower.startsWith('is')
    } else if (BE.holds(token) || STATES.holds(token)) hasBe = true
    else if (HAVE.holds(token)) hasHave = true
    else if (MODALS.holds(token) || DO.holds(token)) {
      hasModal = true
      isPossible ||= POSSIBLE.holds(token)
    } else if (DUTIES.holds(token)) isDuty = true
    else if (!isAdverb(token)) break
    first = at
  }
  return { first, hasBe, hasHave, hasModal, isDenied, isPossible, isDuty, to: -1 }
}

/** How the verb at a place is used, by the words before it. */
export function useOf(tokens: readonly Token[], { first, last }: TokenRange, form: VerbForm): VerbUse | null {
  const group = groupBefore(tokens, first)
  const before = tokens[group.first - 1]
  if (group.isDuty) return null
  if (group.to >= 0) return form === 'plain' ? infinitive(tokens, group) : null
  if (isNominal(tokens, first, group)) return null
  switch (form) {
    case 'plain':
      return group.hasModal || isPluralAt(tokens, group.first - 1) ? finite(tokens, group) : null
    case 'third':
      return !group.hasBe && !group.hasModal && before?.kind !== undefined ? finite(tokens, group) : null
    case 'past':
      return group.hasBe ? null : finite(tokens, group)
    case 'participle':
      return participle(tokens, group, last)
    case 'gerund':
      return group.hasBe ? finite(tokens, group) : gerund(tokens, group)
    case 'state':
      return group.hasBe ? finite(tokens, group) : null
  }
}

/** `the support`, `its proposed`: what stands behind a determiner is no verb. */
const isNominal = (tokens: readonly Token[], verb: number, { first }: Group): boolean =>
  first === verb && NOMINAL.holds(tokens[verb - 1])

const isPluralAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const stem = token.lower.replace(/['’](?:ll|d|ve|re|m)$/, '')
  return (
    PLURALS.holds(token) ||
    stem === 'we' ||
    stem === 'they' ||
    stem === 'i' ||
    isPlural(token.lower) ||
    joinsNames(tokens, at)
  )
}

/** `Egypt and Iran support`. */
const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  isName(tokens[at]) && (tokens[at - 1]?.lower === 'and' || tokens[at - 2]?.lower === 'and')

const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

function finite(tokens: readonly Token[], group: Group): VerbUse {
  const holder = holderBefore(tokens, group.first)
  const isAsked = QUESTIONS.holds(tokens[(holder?.first ?? group.first) - 1])
  return { kind: 'finite', holder, isDenied: group.isDenied, isPossible: group.isPossible || isAsked }
}

/** Words that leave open whether what follows is so. */
const QUESTIONS = words('whether if unless')

function participle(tokens: readonly Token[], group: Group, last: number): VerbUse | null {
  const next = tokens[last + 1]
  if (group.hasBe) {
    const by = agentBehind(tokens, last)
    return { kind: 'passive', holder: by, isDenied: group.isDenied, isPossible: group.isPossible }
  }
  if (!group.hasHave && !group.hasModal) {
    if (group.first === 0) return null
    if (next?.lower === 'by') {
      return { kind: 'passive', holder: agentBehind(tokens, last), isDenied: false, isPossible: false }
    }
    if (REDUCED.holds(next) && !hasThat(tokens, last)) return null
    if (DETERMINERS.holds(tokens[group.first - 1]) && tokens[group.first - 1]!.lower !== 'all') return null
  }
  return finite(tokens, group)
}

/** How far behind a verb its `that` may stand: `warned in December that`. */
const THAT = 6

function hasThat(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at < tokens.length && at <= last + THAT; at++) {
    if (tokens[at]!.lower === 'that' || tokens[at]!.lower === 'against' || tokens[at]!.lower === 'to') return true
    if (tokens[at]!.kind === 'mark') return false
  }
  return false
}

/** How far behind a passive its agent may stand. */
const AGENT = 8

function agentBehind(tokens: readonly Token[], last: number): TokenRange | null {
  for (let at = last + 1; at < tokens.length && at <= last + AGENT; at++) {
    const { lower, kind } = tokens[at]!
    if (lower === 'by' || lower === 'to') return sourceFrom(tokens, at + 1)
    if (kind === 'mark') return null
  }
  return null
}

/** `vowed to oppose`: whoever vowed does; without such a verb nobody is said to. */
function infinitive(tokens: readonly Token[], { to, isDenied, isPossible }: Group): VerbUse {
  let at = to - 1
  while (at > 0 && (isAdverb(tokens[at]) || tokens[at]!.lower === 'not')) at--
  const carrier = tokens[at]
  const isDenier = DENIERS.holds(carrier)
  if (!isDenier && !CARRIERS.holds(carrier)) return { kind: 'infinitive', holder: null, isDenied, isPossible: true }
  const group = groupBefore(tokens, at)
  if (group.to >= 0) return { kind: 'infinitive', holder: null, isDenied, isPossible: true }
  return {
    kind: 'finite',
    holder: holderBefore(tokens, group.first),
    isDenied: isDenied !== (isDenier || group.isDenied),
    isPossible: isPossible || group.isPossible,
  }
}

function gerund(tokens: readonly Token[], { first, isDenied }: Group): VerbUse | null {
  const before = tokens[first - 1]
  if (before?.kind === 'word' && isPast(before)) return null
  return { kind: 'gerund', holder: findSubject(tokens), isDenied, isPossible: false }
}
