import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { actorCases } from '../../test/statements/actors/cases.ts'
import { stanceCases } from '../../test/statements/positions/cases.ts'
import { noStance } from '../../test/statements/positions/none.ts'
import { subjectSuites } from '../../test/statements/subjects/index.ts'
import { type Article, articleOf, articlesIn, sentenceOf, stanceOf } from './articles.ts'

const GOLD = join(import.meta.dirname, '..', '..', 'test', 'gold')
const OPEN = join(GOLD, 'open')
const FIGURES = join(GOLD, 'figures')
const POSITIONS = join(GOLD, 'positions')

/** Kept apart to measure by. */
const KEPT = /^(?:wire-1[578]|agency-1[57]|press-1[13]|oped-1[68]|business-1[579])$/

/** Those whose actors are learnt from. */
export const actorsFrom = (articles: readonly Article[]): readonly Article[] =>
  articles.filter(({ name }) => !KEPT.test(name))

/** Those that are marked for every kind and not kept apart: what tells of an event is learnt from them. */
export const eventsFrom = (articles: readonly Article[]): readonly Article[] =>
  articles.filter(({ name, statements }) => statements.length > 0 && !KEPT.test(name))

/** Those whose positions are marked, of all articles and of those that are marked for positions alone. */
export const positionsFrom = ({ articles, stances }: Sets): readonly Article[] => [...eventsFrom(articles), ...stances]

/** What a sentence of the tests counts beside a figure of an article. */
const SENTENCE = 3

/** What is learnt from, and which of it is only learnt from and never measured by. */
export interface Sets {
  readonly articles: readonly Article[]
  readonly sentences: readonly Article[]
  /** Articles that are marked for positions alone. */
  readonly stances: readonly Article[]
  /** Sentences of the tests that take a stance or none. */
  readonly stanceSentences: readonly Article[]
  /** Sentences of the tests with the domain of a figure. */
  readonly subjects: readonly Article[]
}

/**
 * Our own open articles and, where `corpus` is given, the two thirds of its articles that may be looked at; the sentences of
 * the tests beside them.
 */
export function setsFor(corpus: string | null): Sets {
  const given = corpus ? ['seeds', 'articles'].map((folder) => join(corpus, 'corpus', folder)).filter(existsSync) : []
  return {
    articles: [
      ...articlesIn(OPEN, OPEN),
      ...articlesIn(FIGURES, FIGURES),
      ...given.flatMap((folder) => articlesIn(join(corpus!, 'gold'), folder).filter(({ name }) => !isKept(name))),
    ],
    stances: articlesIn(POSITIONS, POSITIONS),
    stanceSentences: [
      ...Object.entries(stanceCases).flatMap(([name, cases]) =>
        cases.map(([text, stance], index) => stanceOf(`${name}, ${index + 1}`, text, stance)),
      ),
      ...noStance.map((text, index) => stanceOf(`no stance, ${index + 1}`, text, null)),
    ],
    sentences: actorCases.flatMap(({ name, texts, metadata }) =>
      texts.map((text, index) => articleOf(`${name}, ${index + 1}`, text, SENTENCE, { title: 'A text', ...metadata })),
    ),
    subjects: subjectSuites.flatMap(([name, cases]) =>
      cases.map(([text, words, , domain], index) => sentenceOf(`${name}, ${index + 1}`, text, words, domain)),
    ),
  }
}

/** Whether an article is of the third that is kept for measuring, by the hash of its name as the scorer has it. */
const isKept = (name: string): boolean =>
  Number.parseInt(createHash('sha1').update(`${name}.txt`).digest('hex').slice(0, 8), 16) % 3 === 0
