import type { EventField } from '../../../vocabulary/index.ts'
import type { EntityProposal, EventProposal } from '../../proposal.ts'
import type { Article } from '../article.ts'
import type { Participant } from '../participants.ts'
import { actorsOf } from './actors.ts'
import type { Candidate } from './candidate.ts'
import { dateOf, isAfter } from './date.ts'
import { eventDomain } from './event-domain.ts'
import { nounEvent } from './noun-events.ts'
import { placeOf } from './place.ts'
import { Repeats } from './repeats.ts'
import type { Scene } from './scene.ts'
import { verbEvent } from './verb-events.ts'

export { type EventTables, eventTables } from './tables.ts'

/** Mentions → events: what took place or is set to; `entities` are those of the same document. */
export function proposeEvents(article: Article, entities: readonly EntityProposal[]): EventProposal[] {
  const persons = personsOf(article, entities)
  const repeats = new Repeats()
  const found: EventProposal[] = []
  let told: string | null = null
  for (let index = 0; index < article.all.length; index++) {
    if (!hasTrigger(article, index)) continue
    const scene = sceneOf(article, index, persons)
    const candidates = candidatesOf(scene)
    for (const candidate of candidates) {
      const event = eventOf(scene, candidate, candidates, told)
      if (!event || repeats.isRepeat(scene, candidate, event)) continue
      found.push(event)
      if (!candidate.isNoun) told = event.fields.date ?? told
    }
  }
  return found
}

/** Whether any word of a sentence could name an event: most sentences are looked at no further. */
function hasTrigger({ all, tables }: Article, index: number): boolean {
  const { tokens } = all[index]!.sentence
  const { verbs, nouns } = tables.events
  for (let at = 0; at < tokens.length; at++) if (verbs.at(tokens, at) || nouns.at(tokens, at)) return true
  return false
}

function sceneOf(article: Article, index: number, persons: ReadonlyMap<number, string>): Scene {
  const { all, tables } = article
  const mentions = all[index]!
  const { tokens } = mentions.sentence
  const timeAt = new Map(
    mentions.times.flatMap((time) =>
      Array.from({ length: time.last - time.first + 1 }, (_, step) => [time.first + step, time] as const),
    ),
  )
  const participants = withPersons(article.everybodyIn(index), [
    ...scenePersons(tokens, persons),
    ...narrators(article, tokens),
  ])
  return {
    article,
    index,
    mentions,
    tokens,
    tables: tables.events,
    segments: article.segmentsOf(index),
    participants,
    timeAt,
    section: article.sectionTime(index),
  }
}

/** Of each place where a person of one state is named, that state. */
function personsOf(_article: Article, entities: readonly EntityProposal[]): ReadonlyMap<number, string> {
  const persons = new Map<number, string>()
  for (const { fields } of entities) {
    if (fields.parties.length !== 1 || (fields.type !== 'person' && fields.type !== 'organisation')) continue
    for (const { start } of fields.mentions) persons.set(start, fields.parties[0]!)
  }
  return persons
}

const PERSON = { role: 'leader', preposition: null, isOwner: false, side: null, weight: 0, isAside: false } as const

const scenePersons = (tokens: Scene['tokens'], persons: ReadonlyMap<number, string>): Participant[] =>
  persons.size === 0
    ? []
    : tokens.flatMap(({ start }, at): Participant[] => {
        const code = persons.get(start)
        if (code === undefined) return []
        return [{ ...PERSON, code, first: at, last: at }]
      })

/** `I signed`: the state that a document speaks for. */
function narrators({ profile, pack }: Article, tokens: Scene['tokens']): Participant[] {
  const code = profile.publisher ?? profile.voice ?? profile.home ?? profile.levier
  if (code === null) return []
  return tokens.flatMap((token, at) =>
    pack.lexicon.narrators.holds(token) ? [{ ...PERSON, code, first: at, last: at }] : [],
  )
}

/** The states of a sentence with its persons, in order; a place that is both is taken once. */
function withPersons(states: readonly Participant[], persons: readonly Participant[]): readonly Participant[] {
  const further = persons.filter(
    (person) => !states.some(({ first, last }) => first <= person.first && person.first <= last),
  )
  return further.length === 0 ? states : [...states, ...further].sort((a, b) => a.first - b.first)
}

/** What the words of a sentence name, verbs before nouns: a noun within a verb's phrase is part of it. */
function candidatesOf(scene: Scene): Candidate[] {
  const { tokens } = scene
  const found: Candidate[] = []
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at < free) continue
    const event = verbEvent(scene, at)
    if (!event || isHabit(scene, event)) continue
    found.push(event)
    free = event.last + 1
  }
  const taken = new Uint8Array(tokens.length)
  for (const { first, last } of found) taken.fill(1, first, last + 1)
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at]) continue
    const event = nounEvent(scene, at)
    if (!event || isHabit(scene, event)) continue
    found.push(event)
    taken.fill(1, event.first, event.last + 1)
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last)
}

/** `regularly hold talks`. */
function isHabit({ tokens, article, segments }: Scene, { trigger }: Candidate): boolean {
  const { habits } = article.pack.happenings
  const own = segments.of[trigger.first]
  for (let at = Math.max(0, trigger.first - 12); at < tokens.length && at < trigger.last + 12; at++)
    if (segments.of[at] === own && habits.at(tokens, at)) return true
  return false
}

function eventOf(
  scene: Scene,
  candidate: Candidate,
  others: readonly Candidate[],
  told: string | null,
): EventProposal | null {
  const { tokens, article } = scene
  const { published } = article.profile
  const date = dateOf(scene, candidate, others, told)
  const isComing = date.date !== null && published !== null && isAfter(date.date, published)
  if (candidate.isPresent && !isComing && date.date === null && !isHeadline(scene)) return null
  if (candidate.isByTheWay && date.date === null) return null
  if (candidate.isMeasured && date.date !== null && date.date.length !== DAY_LENGTH) return null
  if (candidate.isPassive && candidate.status === 'planned' && date.date === null && TERMS.has(candidate.type))
    return null
  const status = candidate.status === 'held' && isComing ? 'planned' : candidate.status
  const actors = actorsOf(scene, candidate, others)
  const inferred: EventField[] = []
  if (date.isInferred) inferred.push('date')
  if (actors.isInferred) inferred.push('actors')
  return {
    kind: 'event',
    start: tokens[candidate.first]!.start,
    end: tokens[candidate.last]!.end,
    fields: {
      type: candidate.type,
      date: date.date,
      actors: actors.actors,
      status,
      place: placeOf(scene, candidate),
      domain: eventDomain(scene, candidate),
    },
    inferred,
  }
}

/** `bought 3 million tonnes last year` is a flow and no one purchase. */
const DAY_LENGTH = 'YYYY-MM-DD'.length

/** `tariffs will be abolished`: terms of an agreement, and no event before they have a date. */
const TERMS: ReadonlySet<string> = new Set(['suspension', 'sanction'])

/** A line without a full stop at the top, whose present tells of what was. */
const isHeadline = ({ tokens, index }: Scene): boolean => index < 2 && tokens.at(-1)?.kind !== 'mark'
