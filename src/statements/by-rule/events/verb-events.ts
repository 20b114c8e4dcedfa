import type { Token, DeedForm } from '../../../vocabulary/index.ts'
import type { Candidate } from './candidate.ts'
import { objectOf, passiveSubject } from './phrases.ts'
import { type Scene, skipBack } from './scene.ts'
import type { EventRule, VerbMatch } from './tables.ts'
import { type VerbUse, verbUse } from './verb-use.ts'

/** The event that the verb at `at` tells of; `null` where it tells of none. */
export function verbEvent(scene: Scene, at: number): Candidate | null {
  const { tokens, tables } = scene
  const match = tables.verbs.at(tokens, at)
  if (!match) return null
  const last = at + match.length - 1
  let best: Candidate | null = null
  for (const [rule, forms] of byRule(match.value)) {
    const use = verbUse(scene, at, last, forms)
    const found = use && withObject(scene, rule, use, at, last)
    // "signed the joint statement on the partnership agreement": the nearest noun says what was signed.
    if (found && (best === null || endOf(found) < endOf(best))) best = found
  }
  return best
}

const endOf = ({ object, head }: Candidate): number => head ?? object?.last ?? Number.POSITIVE_INFINITY

function byRule(matches: readonly VerbMatch[]): Map<EventRule, Set<DeedForm>> {
  const rules = new Map<EventRule, Set<DeedForm>>()
  for (const { rule, form } of matches) {
    const forms = rules.get(rule)
    if (forms) forms.add(form)
    else rules.set(rule, new Set([form]))
  }
  return rules
}

function withObject(scene: Scene, rule: EventRule, use: VerbUse, at: number, last: number): Candidate | null {
  const { tokens, article } = scene
  if (rule.type === 'announcement' && !rule.isHeld && use.status === 'planned') return null
  if (!hasSubject(scene, rule, use, last)) return null
  const base = {
    type: rule.type,
    head: null,
    firstSide: rule.first,
    status: statusOf(scene, rule, use, at),
    trigger: { first: at, last },
    isNoun: false,
    isProgressive: use.isProgressive,
    isPresent: use.isPresent,
    isByTheWay: use.isByTheWay || rule.needsTime,
    isAlone: rule.isAlone,
    isSaid: rule.isHeld,
    isSince: rule.isSince,
    isMeasured: false,
    isPerfect: use.isPerfect,
    isDefinite: false,
  }
  if (rule.object === 'none')
    return {
      ...base,
      isByTheWay: rule.needsTime || rule.isSince,
      isProgressive: false,
      first: at,
      last,
      object: null,
      isPassive: false,
    }
  const isActive = rule.object === 'infinitive' && use.isByTheWay
  if (use.voice === 'passive' && !isActive) {
    if (!rule.passive) return null
    const subject = passiveSubject(scene, rule, skipBack(scene, use.first - 1))
    if (subject && use.isByTheWay && isAttribution(scene, rule, subject.first)) return null
    // "the pipeline was put into operation": the verb says it all.
    const first = rule.object === 'any' ? at : subject?.first
    if (subject && rule.unmeasured && isMeasured(scene, subject.first - 6, subject.last)) return null
    // "the exercise was held": told of before, where it has no date of its own.
    const isTold = OFF.has(rule.type) && article.pack.happenings.anaphoric.holds(tokens[(subject?.first ?? 0) - 1])
    if (isTold && !scene.mentions.times.some((time) => time.first > last && time.first <= last + SOON)) return null
    return subject && first !== undefined ? { ...base, first, last, object: subject, isPassive: true } : null
  }
  const object = objectOf(scene, rule, last + 1)
  if (!object || (rule.unmeasured && isMeasured(scene, object.first, object.last))) return null
  if (article.pack.grammar.negations.holds(tokens[object.first])) return null
  if (rule.object === 'infinitive' && verbEvent(scene, object.first)) return null
  return {
    ...base,
    isByTheWay: base.isByTheWay && !isActive,
    first: at,
    last: Math.max(last, object.last),
    object,
    head: object.head ?? null,
    isMeasured: isMeasured(scene, object.first, object.last),
    isPassive: false,
  }
}

/** How soon behind its verb a time stands that is its own. */
const SOON = 8

/** `…, the ministry announced`: whose words they are. */
function isAttribution({ tokens, article }: Scene, { type }: EventRule, subject: number): boolean {
  const before = article.pack.lexicon.definites.holds(tokens[subject - 1]) ? subject - 2 : subject - 1
  return type === 'announcement' && tokens[before]?.text === ','
}

/** `cancelled a visit`: what is called off will not take place. */
function statusOf(
  { tokens, article }: Scene,
  { type, isHeld }: EventRule,
  use: VerbUse,
  at: number,
): Candidate['status'] {
  const { happenings } = article.pack
  const isOff = happenings.cancelling.holds(tokens[at]) && OFF.has(type)
  // "has been postponed to December"
  if (isOff && happenings.verdicts.at(tokens, at - 1)?.value === 'planned') return 'planned'
  return isOff ? 'cancelled' : isHeld ? 'held' : use.status
}

/** Types whose verbs can call off what their objects name. */
const OFF: ReadonlySet<string> = new Set(['visit', 'meeting', 'summit', 'call', 'exercise', 'patrol'])

/** Whether who or what the rule asks for stands before the verb. */
function hasSubject(scene: Scene, rule: EventRule, use: VerbUse, last: number): boolean {
  if (rule.subject === 'any') return true
  if (rule.subject === 'several') return hasSeveral(scene, use.first, last)
  return rule.subject === 'person' ? hasPerson(scene, use.first) : hasNoun(scene, rule, use.first)
}

const SUBJECT = 16

function hasNoun({ tokens, tables, article }: Scene, rule: EventRule, before: number): boolean {
  const { grammar } = article.pack
  for (let at = before - 1; at >= 0 && at > before - SUBJECT; at--) {
    if (tables.subjects.at(tokens, at)?.value.has(rule.id)) return true
    if (at < before - 1 && grammar.isPast(tokens[at]) && !grammar.determiners.holds(tokens[at - 1])) return false
  }
  return false
}

/** `the ministers of Peru and Chile met in Lima`: two before it, and no object behind. */
function hasSeveral({ tokens, participants, segments, timeAt, article }: Scene, before: number, last: number): boolean {
  const next = tokens[last + 1]
  const { grammar, happenings } = article.pack
  if (
    next?.kind === 'word' &&
    !grammar.adjuncts.holds(next) &&
    !grammar.isAdverb(next) &&
    !timeAt.has(last + 1) &&
    !happenings.places.holds(next)
  )
    return false
  const own = participants.filter(({ first }) => first < before && segments.of[first] === segments.of[before])
  if (new Set(own.map(({ code }) => code)).size > 1) return true
  for (let at = before - 1; at >= 0 && at > before - SUBJECT; at--)
    if (happenings.people.holds(tokens[at]) && tokens[at]!.lower.endsWith('s')) return true
  return false
}

/** A person, a delegation or a pronoun of one, and no crowd. */
function hasPerson({ tokens, participants, article }: Scene, before: number): boolean {
  const { happenings, grammar } = article.pack
  const leader = participants.some(
    ({ role, last, first }) => role === 'leader' && last < before && first > before - SUBJECT,
  )
  for (let at = before - 1; at >= 0 && at > before - SUBJECT; at--) {
    const token = tokens[at]!
    if (happenings.crowds.holds(token)) return false
    if (happenings.people.holds(token) || happenings.persons.holds(token)) return true
    if (
      at > 0 &&
      isName(token) &&
      isName(tokens[at - 1]!) &&
      !participants.some(({ first, last, role }) => first <= at && at <= last && role !== 'leader')
    )
      return true
    if (at < before - 1 && grammar.finiteCopulas.holds(token)) break
  }
  return leader
}

const isName = ({ kind, text, lower }: Token): boolean => kind === 'word' && text !== lower

/** Whether an object is an amount by weight or volume. */
const isMeasured = ({ mentions }: Scene, first: number, last: number): boolean =>
  mentions.quantities.some(
    (quantity) =>
      quantity.first >= first &&
      quantity.last <= last &&
      quantity.dimension !== 'count' &&
      quantity.dimension !== 'money',
  )
