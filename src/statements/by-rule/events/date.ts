import type { EventType, TimeMention, TimeRelation } from '../../../vocabulary/index.ts'
import { resolveRelative } from '../times/calendar.ts'
import { isPast } from '../times/edtf.ts'
import { isPossessive } from '../article/participants.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'

/** A day, a month or a year, and no stretch of them. */
const DAY_MONTH_YEAR = /^\d{4}(?:-\d\d){0,2}$/

export interface DateReading {
  readonly date: string | null
  readonly isInferred: boolean
}

/** Times of something else: until when, since when, what it is measured against. */
const NEVER: ReadonlySet<TimeRelation> = new Set(['compared', 'since', 'until', 'before'])

/** What a time costs beyond its distance. */
const COMMA = 3
const BEFORE = 2
const OTHER_CLAUSE = 14
const OTHER_VERB = 8
const LABEL = 6
const DEAREST = 34
/** Up to where a sentence's opening holds for all its clauses. */
const OPENING = 7

/** When an event takes place: the nearest time of its clause. `told` is the last date that the text gave an event before. */
export function dateOf(
  scene: Scene,
  candidate: Candidate,
  others: readonly Candidate[],
  told: string | null,
): DateReading {
  let best: { time: TimeMention; cost: number } | null = null
  for (const time of scene.mentions.times) {
    if (isOfOther(scene, candidate, time)) continue
    const cost = costOf(scene, candidate, others, time)
    if (cost <= dearestFor(candidate) && (!best || cost < best.cost)) best = { time, cost }
  }
  if (!best && scene.section && scene.mentions.times.length === 0)
    return { ...resolved(scene, candidate, scene.section, told), isInferred: true }
  if (best) return resolved(scene, candidate, best.time, told)
  const meant = meantDate(scene, candidate, told)
  return { date: meant, isInferred: meant !== null }
}

/** What is only told as done, and a meeting at which something is said, have a time right beside them or none. */
const dearestFor = ({ isPerfect, isNoun, type }: Candidate): number =>
  isPerfect || (isNoun && GATHERINGS.has(type)) ? NEARBY : DEAREST
const NEARBY = 14
const GATHERINGS: ReadonlySet<EventType> = new Set(['meeting', 'summit'] as const)

/** What the two sides of a communiqué do by it. */
const DONE: ReadonlySet<EventType> = new Set(['signing', 'announcement', 'statement'] as const)

/** When it takes place though no time stands with it: what is under way, what a text itself is, where somebody spoke. */
function meantDate(scene: Scene, candidate: Candidate, told: string | null): string | null {
  const { tokens, article, index } = scene
  const { profile, pack } = article
  const { type, trigger, status, isNoun, isProgressive, isPerfect } = candidate
  if (isProgressive) return monthOf(scene)
  if (status !== 'held' || profile.isHistory) return null
  const isTitle = index < 2 && tokens.at(-1)?.kind !== 'mark'
  if (isTitle && isNoun && (type === 'statement' || type === 'meeting')) return dayOf(scene)
  if (isNoun && GATHERINGS.has(type))
    return tokens.some((token) => pack.grammar.speech.holds(token)) ? monthOf(scene) : null
  if (isNoun || isPerfect || !pack.grammar.isPast(tokens[trigger.first])) return null
  // "The ministers also signed a memorandum."
  if (pack.happenings.further.holds(tokens[trigger.first - 1]) && told?.length === DAY_LENGTH) return told
  if (!scene.isCommunique) return null
  return DONE.has(type) ? dayOf(scene) : type === 'meeting' ? told : null
}

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** The day of publication. */
function dayOf({ article }: Scene): string | null {
  const { published } = article.profile
  if (published?.month == null || published.day === null) return null
  return [published.year, published.month, published.day].map((part) => String(part).padStart(2, '0')).join('-')
}

/** How many years no event takes. */
const ERA = 3

/** `of the 1970s`. */
function isEra(edtf: string | null): boolean {
  const [from = '', to = from] = edtf?.split('/') ?? []
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > ERA
}

/** `is visiting`: in the month of publication. */
function monthOf({ article }: Scene): string | null {
  const { published } = article.profile
  return published?.month ? `${published.year}-${String(published.month).padStart(2, '0')}` : null
}

/** Whether a time is of something else, or of no one day: `since 1990`, `said on Monday`. */
function isOfOther(scene: Scene, candidate: Candidate, time: TimeMention): boolean {
  const { status, trigger, isSaid, isPerfect, isSince } = candidate
  if (isOfContent(scene, candidate, time)) return true
  // "has been postponed to December"
  if (time.relation === 'until' && candidate.status === 'planned' && time.first - candidate.trigger.last === 2)
    return false
  const { relation, relative, first, last } = time
  if (isToldAsPast(scene, candidate) && isAhead(scene, time)) return true
  if (isPerfect && relation === 'since' && LASTING.has(candidate.type)) return false
  if (isSince) return relation !== 'since' || first < trigger.last
  if (isPerfect && isDateline(scene, time)) return true
  if (relative?.kind === 'now' || relative?.kind === 'span') return true
  if (relation === 'by' && status === 'held') return true
  if (isOwner(scene, trigger, last)) return true
  // "the November 2025 accord"
  if (NEVER.has(relation) && last < trigger.first && trigger.first - last <= 3 && relation === 'compared') return false
  // "since the pact came into force in 1983"
  if (relation === 'since')
    return first < trigger.first || scene.tokens[first - 1]?.lower === scene.article.pack.grammar.since
  return NEVER.has(relation) || (!isSaid && isOfSpeech(scene, trigger, time))
}

/** What goes on once it is done: `has banned imports since October`. */
const LASTING: ReadonlySet<EventType> = new Set(['sanction', 'suspension'] as const)

/** `ordered`, `has ordered`: no time to come is its own. */
const isToldAsPast = ({ tokens, article }: Scene, { status, isNoun, isProgressive, trigger }: Candidate): boolean =>
  status === 'held' && !isNoun && !isProgressive && article.pack.grammar.isPast(tokens[trigger.first])

function isAhead({ article }: Scene, { edtf, relative }: TimeMention): boolean {
  const { published } = article.profile
  if (relative?.kind === 'offset') return relative.offset > 0
  return edtf !== null && published !== null && isAfter(edtf, published)
}

/** `pledged to raise spending by 2031`: when what is pledged is to be so. */
function isOfContent(
  { tokens, article }: Scene,
  { isSaid, object }: Candidate,
  { first, relation, edtf }: TimeMention,
): boolean {
  const { published } = article.profile
  if (!isSaid || object === null || first < object.first) return false
  if (tokens[object.first - 1]?.lower !== article.pack.grammar.infinitiveMark) return false
  return relation === 'by' || (edtf !== null && published !== null && Number(edtf.slice(0, 4)) > published.year)
}

/** How many words a dateline has at most. */
const DATELINE = 10

/** `OSLO, May 4 -`: when the text was sent. */
function isDateline({ tokens }: Scene, { first, last }: TimeMention): boolean {
  if (first > DATELINE) return false
  for (let at = last + 1; at < tokens.length && at < DATELINE + 4; at++) {
    const { text, glued } = tokens[at]!
    if (text === '-' || text === '–' || text === '—') return !(glued && tokens[at + 1]?.glued)
  }
  return false
}

/** `Friday's statement follows a call`: of the noun that it owns. */
const isOwner = ({ tokens }: Scene, trigger: Candidate['trigger'], last: number): boolean =>
  isPossessive(tokens[last + 1]) && (trigger.first < last || trigger.first - last > OWNED)

/** How far behind its time a noun may stand. */
const OWNED = 5

/** How near to a time a verb of saying makes it the time of what was said. */
const NEAR = 3

/** `the ministry said on Monday`: when it was told, not when it took place. */
function isOfSpeech(
  { tokens, article }: Scene,
  trigger: Candidate['trigger'],
  { first, last, relation }: TimeMention,
): boolean {
  if (relation !== 'speech') return false
  const { speech } = article.pack.grammar
  for (let at = Math.max(0, first - NEAR); at < tokens.length && at <= last + NEAR; at++) {
    if (at < trigger.first || at > trigger.last) if (speech.holds(tokens[at])) return true
  }
  return false
}

function resolved(
  { article, mentions }: Scene,
  candidate: Candidate,
  time: TimeMention,
  told: string | null,
): DateReading {
  if (time.relative === null) return { date: isEra(time.edtf) ? null : time.edtf, isInferred: false }
  const { published, isHistory } = article.profile
  const isAhead = candidate.status === 'planned'
  const years = mentions.times
    .filter(({ edtf, relative }) => relative === null && edtf !== null && DAY_MONTH_YEAR.test(edtf))
    .map(({ edtf }) => Number(edtf!.slice(0, 4)))
    .filter((year) => isAhead || published === null || year <= published.year)
  const anchorYear = years[0] ?? ((isHistory || published === null) && told !== null ? Number(told.slice(0, 4)) : null)
  const view = { published, anchorYear, told, fiscal: null, isAhead, isEvent: true, isChange: false }
  const date = resolveRelative(time.relative, view) ?? time.edtf
  return { date, isInferred: date !== null }
}

function costOf(
  { tokens, segments }: Scene,
  { trigger, first, last }: Candidate,
  others: readonly Candidate[],
  time: TimeMention,
): number {
  const isBefore = time.last < trigger.first
  const isWithin = time.first >= first && time.last <= last
  const [from, to] = isBefore ? [time.last + 1, trigger.first] : [trigger.last + 1, time.first]
  let cost = isWithin ? 0 : Math.max(0, Math.min(to - from, DEAREST))
  const isOpening = isBefore && time.first < OPENING
  if (isOpening) cost = Math.min(cost, OPENING)
  else if (isBefore && !isWithin) cost += BEFORE
  if (time.relation === 'label') cost += LABEL
  const own = segments.of[trigger.first]!
  const its = segments.of[time.first]!
  if (own !== its && !isWithin && !isAround(segments.parents, segments.kinds, own, its))
    cost += isOpening ? 2 : OTHER_CLAUSE
  for (let at = from; at < to && cost <= DEAREST; at++) if (tokens[at]!.text === ',' && !isOpening) cost += COMMA
  for (const other of others) {
    const place = other.trigger.first
    if (place !== trigger.first && place >= from && place < to) cost += isOpening ? 0 : OTHER_VERB
  }
  return cost
}

/** Whether one clause lies right within the other, as a restrictive one does. */
const isAround = (parents: readonly number[], kinds: readonly string[], one: number, other: number): boolean =>
  (parents[one] === other && kinds[one] !== 'clause') || (parents[other] === one && kinds[other] === 'restrictive')

/** What is dated behind the text is planned, whatever its tense. */
export const isAfter = (date: string, published: NonNullable<Scene['article']['profile']['published']>): boolean => {
  const [start = ''] = date.split('/')
  const now = [published.year, published.month, published.day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return !isPast(date, published) && start.slice(0, now.length) > now.slice(0, start.length)
}
