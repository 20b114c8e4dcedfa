import type { EventField } from '../../../vocabulary/index.ts'
import type { EntityProposal, EventProposal } from '../../proposal.ts'
import type { Article } from '../article/article.ts'
import { isTold } from './choice/index.ts'
import type { Participant } from '../article/participants.ts'
import { actorsOf } from './actors.ts'
import type { Candidate } from './candidate.ts'
import { candidatesOf, triggersIn } from './candidates.ts'
import { dateOf, isAfter } from './date.ts'
import { eventDomain } from './event-domain.ts'
import { placeOf } from './place.ts'
import { Repeats } from './repeats.ts'
import type { Scene } from './scene.ts'

export { eventsLayout } from './choice/index.ts'
export { type EventTables, eventTables } from './tables.ts'

/** Mentions → events: what took place or is set to; `entities` are those of the same document. */
export function proposeEvents(article: Article, entities: readonly EntityProposal[]): EventProposal[] {
  const persons = personsOf(article, entities)
  const repeats = new Repeats()
  const isCommunique = isJointStatement(article)
  const found: EventProposal[] = []
  let told: string | null = null
  for (let index = 0; index < article.all.length; index++) {
    const triggers = triggersIn(article.all[index]!.sentence.tokens, article.tables.events)
    if (!triggers) continue
    const scene = sceneOf(article, index, persons, isCommunique)
    const candidates = candidatesOf(scene, triggers)
    for (const candidate of candidates) {
      const event = eventOf(scene, candidate, candidates, told)
      if (!event || repeats.isRepeat(scene, candidate, event)) continue
      found.push(event)
      if (!candidate.isNoun) told = event.fields.date ?? told
    }
  }
  return found
}

/** `JOINT STATEMENT` on its first line, or as its title. */
function isJointStatement({ all, profile, tables }: Article): boolean {
  const lines = [profile.opening[0] ?? [], ...all.slice(0, 2).map(({ sentence }) => sentence.tokens)]
  return lines.some(
    (tokens) =>
      tokens.at(-1)?.kind !== 'mark' &&
      tokens.some((_, at) => tables.events.nouns.at(tokens, at)?.value.some(({ type }) => type === 'statement')),
  )
}

function sceneOf(article: Article, index: number, persons: ReadonlyMap<number, string>, isCommunique: boolean): Scene {
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
    isCommunique,
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

/** `I signed`: the state that a document speaks for; `the bloc`: the group of states that it names. */
function narrators({ profile, pack }: Article, tokens: Scene['tokens']): Participant[] {
  const code = profile.publisher ?? profile.voice ?? profile.home ?? profile.levier
  return tokens.flatMap((token, at): Participant[] => {
    const bloc = pack.happenings.blocs.of(token)
    if (bloc !== undefined && profile.states.includes(bloc) && pack.lexicon.definites.holds(tokens[at - 1]))
      return [{ ...PERSON, role: 'name', code: bloc, first: at, last: at }]
    return code !== null && pack.lexicon.narrators.holds(token) ? [{ ...PERSON, code, first: at, last: at }] : []
  })
}

/** The states of a sentence with its persons, in order; a place that is both is taken once. */
function withPersons(states: readonly Participant[], persons: readonly Participant[]): readonly Participant[] {
  const further = persons.filter(
    (person) => !states.some(({ first, last }) => first <= person.first && person.first <= last),
  )
  return further.length === 0 ? states : [...states, ...further].sort((a, b) => a.first - b.first)
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
  if (candidate.isPassive && candidate.status === 'planned' && date.date === null && TERMS.has(candidate.type))
    return null
  const status = candidate.status === 'held' && isComing ? 'planned' : candidate.status
  const actors = actorsOf(scene, candidate, others)
  const question = { scene, candidate, others, status, date, actors }
  if (!isTold(question, article.tables.choosers.events)) return null
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

/** `tariffs will be abolished`: terms of an agreement, and no event before they have a date. */
const TERMS: ReadonlySet<string> = new Set(['suspension', 'sanction'])
