import { languages } from '../../src/languages/index.ts'
import { findMentions, mentionTables, stateOfPublisher } from '../../src/mentions/index.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import { eventsLayout } from '../../src/statements/by-rule/events/choice/index.ts'
import type { Ballot } from '../../src/statements/by-rule/choice/ballot.ts'
import { articleOf, proposeEntities, proposeEvents, statementTables } from '../../src/statements/index.ts'
import type { Span } from '../../src/vocabulary/index.ts'
import type { Article } from './articles.ts'
import { type Example, fit } from './fit.ts'
import { Paper } from './paper.ts'

/** Words that may tell of an event: whether one of its type is marked there; `null` where careful readers may differ. */
export interface EventFound extends Span {
  readonly type: string
  readonly isMarked: boolean | null
  /** `null` where the rules alone say that it is told. */
  readonly example: Example<boolean> | null
}

/** All that may tell of an event in an article, and how many events are marked in it. */
export interface EventsFound {
  readonly name: string
  readonly marked: number
  readonly found: readonly EventFound[]
}

/** Reads all that may tell of an event in marked articles as English, without any weights. */
export function eventReader(): (article: Article) => EventsFound {
  const pack = languages.get('en')!
  const ontology = loadOntology()
  const names = mentionTables(pack, ontology)
  const tables = statementTables(pack, { ...ontology, choices: new Map() })
  return ({ name, document, statements, open, weight }) => {
    const mentions = findMentions(document, pack, names)
    const publisher = stateOfPublisher(document, mentions, pack, names)
    const papers = new Map<number, Paper<boolean>>()
    const events = <Answer>(about: number, put: (ballot: Ballot<Answer>) => void): Answer | null => {
      const paper = new Paper<Answer>()
      put(paper)
      papers.set(about, paper as Paper<unknown> as Paper<boolean>)
      return paper.options[0]!.answer
    }
    const choosers = { ...tables.choosers, events }
    const article = articleOf(document, mentions, pack, { ...tables, choosers }, publisher)
    const marked = statements.filter(({ kind }) => kind === 'event')
    const hard = open.filter(({ kind }) => kind === 'event')
    const taken = new Set<Span>()
    const found = proposeEvents(article, proposeEntities(article)).flatMap((proposal): EventFound[] => {
      const { start, end, fields } = proposal
      const about = [...papers.keys()].find((place) => place >= start && place < end)
      const right = marked.find((one) => one.type === fields.type && !taken.has(one) && overlaps(one, proposal))
      if (right) taken.add(right)
      const isMarked = right ? true : hard.some((one) => overlaps(one, proposal)) ? null : false
      const answer = isMarked === null ? [] : [isMarked ? 0 : 1]
      const example = about === undefined ? null : { paper: papers.get(about)!, right: answer, weight }
      return [{ start, end, type: fields.type, isMarked, example }]
    })
    return { name, marked: marked.length, found }
  }
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** What a marked event counts beside words that tell of none. */
const MARKED = 1
const PENALTY = 2

/** The weights that marked articles teach. */
export const fitEvents = (found: readonly EventFound[], penalty = PENALTY, marked = MARKED): Float64Array =>
  fit(
    found.flatMap(({ example, isMarked }) =>
      example ? [isMarked ? { ...example, weight: example.weight * marked } : example] : [],
    ),
    eventsLayout.size,
    penalty,
  )

/** How many events are marked, how many of them are told of, and how often one is told of that is none. */
export interface EventTally {
  marked: number
  right: number
  wrong: number
}

/** Leaves each part of the articles out in turn, learns from the others and chooses in those left out. */
export function eventsCrossValidated(articles: readonly EventsFound[], folds: number): EventTally {
  const tally: EventTally = { marked: 0, right: 0, wrong: 0 }
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = (index: number): boolean => index % folds === fold
    const weights = fitEvents(articles.filter((_, index) => !isLeftOut(index)).flatMap(({ found }) => found))
    for (const { marked, found } of articles.filter((_, index) => isLeftOut(index))) {
      tally.marked += marked
      for (const { isMarked, example } of found) {
        if (isMarked === null || (example && !example.paper.winner(weights))) continue
        if (isMarked) tally.right++
        else tally.wrong++
      }
    }
  }
  return tally
}
