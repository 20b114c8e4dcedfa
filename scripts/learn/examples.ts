import { languages } from '../../src/languages/index.ts'
import { findMentions, mentionTables, stateOfPublisher } from '../../src/mentions/index.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import type { Answer } from '../../src/statements/by-rule/actors/choice/index.ts'
import type { Chooser } from '../../src/statements/by-rule/choice/ballot.ts'
import { articleOf, type FigureProposal, proposeFigures, statementTables } from '../../src/statements/index.ts'
import type { Article, Marked } from './articles.ts'
import type { Example } from './fit.ts'
import { Paper } from './paper.ts'

/** A marked figure that was found: whom the rules give, and what could be answered, if anything was asked. */
export interface Found {
  readonly marked: Marked
  readonly rules: Answer
  readonly example: Example<Answer> | null
}

/** Reads marked articles as English, without any weights. */
export function exampleReader(): (article: Article) => readonly Found[] {
  const pack = languages.get('en')!
  const ontology = loadOntology()
  const names = mentionTables(pack, ontology)
  const tables = statementTables(pack, { ...ontology, choices: new Map() })
  return (article) => {
    const { document } = article
    const mentions = findMentions(document, pack, names)
    const publisher = stateOfPublisher(document, mentions, pack, names)
    const propose = (actors: Chooser | null): FigureProposal[] =>
      proposeFigures(
        articleOf(
          document,
          mentions,
          pack,
          { ...tables, choosers: { actors, domains: null, events: null, positions: null } },
          publisher,
        ),
      )
    const papers = new Map<number, Paper<Answer>>()
    propose((about, put) => {
      const paper = new Paper<never>()
      put(paper)
      papers.set(about, paper)
      return null
    })
    return matched(article.marked, propose(null)).map(([marked, proposal]) => ({
      marked,
      rules: proposal.fields.actors,
      example: exampleOf(article, marked, papers.get(proposal.start)),
    }))
  }
}

function exampleOf(article: Article, { actors }: Marked, paper: Paper<Answer> | undefined): Example<Answer> | null {
  if (!paper) return null
  const right = paper.options.flatMap(({ answer }, index) => (isSame(answer, actors) ? [index] : []))
  return { paper, right, weight: article.weight }
}

export const isSame = (one: Answer, other: Answer): boolean =>
  one.length === other.length && one.every((code, index) => code === other[index])

/** How far a value read may be from the one marked. */
const CLOSE = 0.005

/** Each marked figure with the proposal that overlaps it most and has its value. */
function matched(marked: readonly Marked[], proposals: readonly FigureProposal[]): [Marked, FigureProposal][] {
  const taken = new Set<FigureProposal>()
  return marked.flatMap((figure): [Marked, FigureProposal][] => {
    let best: FigureProposal | null = null
    let most = 0
    for (const proposal of proposals) {
      const overlap = Math.min(figure.end, proposal.end) - Math.max(figure.start, proposal.start)
      if (overlap <= most || taken.has(proposal) || !isClose(figure.value, proposal.fields.value)) continue
      most = overlap
      best = proposal
    }
    if (best) taken.add(best)
    return best ? [[figure, best]] : []
  })
}

const isClose = (marked: number | null, read: number): boolean =>
  marked === null || Math.abs(marked - read) <= CLOSE * Math.max(Math.abs(marked), Math.abs(read))
