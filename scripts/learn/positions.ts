import { languages } from '../../src/languages/index.ts'
import { findMentions, mentionTables, stateOfPublisher } from '../../src/mentions/index.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import type { Ballot } from '../../src/statements/by-rule/choice/ballot.ts'
import { positionsLayout } from '../../src/statements/by-rule/positions/choice/index.ts'
import { articleOf, proposeEntities, proposePositions, statementTables } from '../../src/statements/index.ts'
import type { Stance } from '../../src/vocabulary/index.ts'
import type { Article } from './articles.ts'
import { type Example, fit } from './fit.ts'
import { Paper } from './paper.ts'

/** A sentence whose words may take a stance: which one is marked, `null` for none; `isOpen` where careful readers may differ. */
export interface SentenceFound {
  readonly start: number
  readonly marked: Stance | null
  readonly isOpen: boolean
  /** The stance of each option; `null` of that none is taken. */
  readonly stances: readonly (Stance | null)[]
  readonly example: Example<number>
}

/** All sentences of an article whose words may take a stance, and how many positions are marked in it. */
export interface PositionsFound {
  readonly marked: number
  readonly found: readonly SentenceFound[]
}

/** Reads all that may be a position in marked articles as English, without any weights. */
export function positionReader(): (article: Article) => PositionsFound {
  const pack = languages.get('en')!
  const ontology = loadOntology()
  const names = mentionTables(pack, ontology)
  const tables = statementTables(pack, { ...ontology, choices: new Map() })
  return ({ document, positions: marks, open, weight }) => {
    const mentions = findMentions(document, pack, names)
    const publisher = stateOfPublisher(document, mentions, pack, names)
    const article = (positions: typeof tables.choosers.positions) =>
      articleOf(document, mentions, pack, { ...tables, choosers: { ...tables.choosers, positions } }, publisher)
    const entities = proposeEntities(article(null))
    const papers = new Map<number, Paper<unknown>>()
    /** The stance of each option of a sentence, by asking for one option after the other. */
    const stances = new Map<number, (Stance | null)[]>()
    for (let option = 0, isLast = false; !isLast; option++) {
      isLast = true
      const answers = new Set<number>()
      const ask = <Answer>(about: number, put: (ballot: Ballot<Answer>) => void): Answer | null => {
        const paper = new Paper<Answer>()
        put(paper)
        papers.set(about, paper)
        if (option >= paper.options.length) return paper.options[0]!.answer
        isLast = false
        answers.add(about)
        return paper.options[option]!.answer
      }
      const proposals = proposePositions(article(ask), entities)
      for (const about of answers) {
        const taken = proposals.find(({ start }) => start === about)?.fields.stance ?? null
        const known = stances.get(about)
        if (known) known.push(taken)
        else stances.set(about, [taken])
      }
    }
    const hard = open.filter(({ kind }) => kind === 'position')
    const found = [...papers].map(([start, paper]): SentenceFound => {
      const { sentence } = mentions.find((one) => one.sentence.start === start)!
      const covers = (mark: { start: number; end: number }): number =>
        (Math.min(mark.end, sentence.end) - Math.max(mark.start, start)) / (mark.end - mark.start)
      const mark = marks.find((one) => covers(one) >= HALF)
      const marked = (mark?.stance as Stance | undefined) ?? null
      const isOpen = !mark && hard.some((one) => covers(one) > 0)
      const offered = stances.get(start)!
      const right = isOpen ? [] : offered.flatMap((stance, index) => (stance === marked ? [index] : []))
      return { start, marked, isOpen, stances: offered, example: { paper: paper as Paper<number>, right, weight } }
    })
    return { marked: marks.length, found }
  }
}

/** How much of a mark a sentence must hold to be it. */
const HALF = 0.5

/** What a marked position counts beside a sentence that takes no stance. */
const MARKED = 2
const PENALTY = 8

/** The weights that marked articles teach. */
export const fitPositions = (found: readonly SentenceFound[], penalty = PENALTY, counts = MARKED): Float64Array =>
  fit(
    found.map(({ example, marked }) => (marked ? { ...example, weight: example.weight * counts } : example)),
    positionsLayout.size,
    penalty,
  )

/** How many positions are marked, how many of them are found with their stance, and how many that are none. */
export interface PositionTally {
  marked: number
  offered: number
  right: number
  wrong: number
}

/** Leaves each part of the articles out in turn, learns from the others and chooses in those left out; `always` is only learnt from. */
export function positionsCrossValidated(
  articles: readonly PositionsFound[],
  always: readonly SentenceFound[],
  folds: number,
  penalty = PENALTY,
  counts = MARKED,
): PositionTally {
  const tally: PositionTally = { marked: 0, offered: 0, right: 0, wrong: 0 }
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = (index: number): boolean => index % folds === fold
    const others = articles.filter((_, index) => !isLeftOut(index)).flatMap(({ found }) => found)
    const weights = fitPositions([...others, ...always], penalty, counts)
    for (const { marked, found } of articles.filter((_, index) => isLeftOut(index))) {
      tally.marked += marked
      for (const sentence of found) {
        if (sentence.marked && sentence.example.right.length > 0) tally.offered++
        const taken = sentence.stances[indexOfBest(sentence, weights)]
        if (!taken || sentence.isOpen) continue
        if (taken === sentence.marked) tally.right++
        else tally.wrong++
      }
    }
  }
  return tally
}

function indexOfBest({ example: { paper } }: SentenceFound, weights: Float64Array): number {
  const scores = paper.scoresBy(weights)
  return scores.indexOf(Math.max(...scores))
}
