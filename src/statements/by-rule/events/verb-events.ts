import type { DeedForm, Token, TokenRange } from '../../../vocabulary/index.ts'
import type { Candidate } from './candidate.ts'
import { type ObjectPhrase, objectOf, passiveSubject, startOf } from './phrases.ts'
import { type Scene, skipBack } from './scene.ts'
import type { EventRule, VerbMatch } from './tables.ts'
import { type VerbUse, verbUse } from './verb-use.ts'

/** The event that the verb at `at` tells of, by the rules that are loose or by the others; `null` where it tells of none. */
export function verbEvent(scene: Scene, at: number, isLoose = false): Candidate | null {
  const { tokens, tables } = scene
  const match = tables.verbs.at(tokens, at)
  if (!match) return null
  let best: Candidate | null = null
  for (const { rule, forms, length } of byRule(match.value)) {
    if ((rule.looseDeed !== null) !== isLoose) continue
    const last = at + length - 1
    const use = verbUse(scene, at, last, forms)
    const found = use && withObject(scene, rule, use, at, last)
    // "signed the joint statement on the partnership agreement": the nearest noun says what was signed.
    if (found && (best === null || endOf(found) < endOf(best))) best = found
  }
  return best
}

const endOf = ({ object, head }: Candidate): number => head ?? object?.last ?? Number.POSITIVE_INFINITY

interface RuleMatch {
  readonly rule: EventRule
  readonly forms: Set<DeedForm>
  readonly length: number
}

function byRule(matches: readonly VerbMatch[]): readonly RuleMatch[] {
  const found: RuleMatch[] = []
  for (const { rule, form, length } of matches) {
    const known = found.find((one) => one.rule === rule && one.length === length)
    if (known) known.forms.add(form)
    else found.push({ rule, forms: new Set([form]), length })
  }
  return found
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
    isGiving: rule.type === 'announcement' && rule.object === 'money',
    isSince: rule.isSince,
    isMeasured: false,
    isPerfect: use.isPerfect,
    isDefinite: false,
    isLoose: rule.looseDeed !== null,
    looseDeed: rule.looseDeed,
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
    const kept = keptObject(scene, rule, last)
    if (kept) return { ...base, first: at, last: kept.last, object: kept, head: kept.head ?? null, isPassive: false }
    const subject = passiveSubject(scene, rule, skipBack(scene, use.first - 1))
    if (subject && use.isByTheWay && isAttribution(scene, rule, subject.first)) return null
    // "the pipeline was put into operation": the verb says it all.
    const first = rule.object === 'any' ? at : subject?.first
    // "the exercise was held": told of before, where it has no date of its own.
    const isTold = OFF.has(rule.type) && article.pack.happenings.anaphoric.holds(tokens[(subject?.first ?? 0) - 1])
    if (isTold && !scene.mentions.times.some((time) => time.first > last && time.first <= last + SOON)) return null
    const isFlow = subject !== null && rule.unmeasured && isMeasured(scene, subject.first - 6, subject.last)
    return subject && first !== undefined
      ? { ...base, first, last, object: subject, isPassive: true, isLoose: base.isLoose || isFlow, isMeasured: isFlow }
      : null
  }
  const gap = use.isByTheWay ? null : gapOf(scene, rule, use, last)
  if (gap) return { ...base, first: gap.first, last, object: gap, head: null, isPassive: false }
  const object = objectOf(scene, rule, last + 1)
  if (!object) return null
  if (article.pack.grammar.negations.holds(tokens[object.first])) return null
  if (rule.object === 'infinitive' && verbEvent(scene, object.first)) return null
  const isAmount = isMeasured(scene, object.first, object.last)
  return {
    ...base,
    isByTheWay: base.isByTheWay && !isActive,
    first: at,
    last: Math.max(last, object.last),
    object,
    head: object.head ?? null,
    isMeasured: isAmount,
    isLoose: base.isLoose || (rule.unmeasured && isAmount),
    isPassive: false,
  }
}

/** `has been granted a credit`: what stands behind a passive is what is given. */
function keptObject(scene: Scene, rule: EventRule, last: number): ObjectPhrase | null {
  const next = scene.tokens[last + 1]
  const { grammar } = scene.article.pack
  if (rule.object !== 'noun' && rule.object !== 'money') return null
  if (!grammar.articles.holds(next) && !scene.mentions.quantities.some(({ first }) => first === last + 1)) return null
  return objectOf(scene, rule, last + 1)
}

/** How far before its verb the relative word stands that is its object. */
const GAP = 7

/** `a memorandum that the two signed in Lima`, `the first that it has signed`: the noun before is what is signed. */
function gapOf(scene: Scene, rule: EventRule, { first, isPresent }: VerbUse, last: number): TokenRange | null {
  const { tokens, article } = scene
  const { grammar } = article.pack
  if (rule.object !== 'noun' && rule.object !== 'any' && rule.object !== 'money') return null
  const next = tokens[last + 1]
  if (isPresent || (next?.kind === 'word' && !grammar.adjuncts.holds(next) && !scene.timeAt.has(last + 1))) return null
  for (let at = first - 2; at > 0 && at > first - GAP; at--) {
    const token = tokens[at]!
    if (token.kind === 'mark' || grammar.isPast(token)) return null
    if (token.lower !== grammar.complementizer && !grammar.relatives.holds(token)) continue
    if (grammar.subjects.holds(token) && grammar.isPast(tokens[at + 1])) return null
    const before = tokens[at - 1]!
    if (before.kind !== 'word' || grammar.speech.holds(before)) return null
    return rule.object === 'noun'
      ? passiveSubject(scene, rule, at - 1)
      : { first: startOf(scene, at - 1), last: at - 1 }
  }
  return null
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
  if (rule.subject === 'any') return rule.object !== 'person' || use.voice === 'active' || hasPerson(scene, use.first)
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
