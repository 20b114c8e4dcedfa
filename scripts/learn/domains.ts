import { languages } from '../../src/languages/index.ts'
import { findMentions, mentionTables, stateOfPublisher } from '../../src/mentions/index.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import { domainsLayout, putDomains } from '../../src/statements/by-rule/subject/choice/index.ts'
import type { Chooser } from '../../src/statements/by-rule/choice/ballot.ts'
import { domainByRules } from '../../src/statements/by-rule/subject/sentence-domain.ts'
import { articleOf, proposeFigures, statementTables } from '../../src/statements/index.ts'
import {
  type Domain,
  type Sentence,
  STATEMENT_KINDS,
  type StatementKind,
  type TokenRange,
} from '../../src/vocabulary/index.ts'
import type { Article, MarkedStatement } from './articles.ts'
import { type Example, fit } from './fit.ts'
import { Paper } from './paper.ts'

/** A marked statement: its domain by the rules, and what speaks for each. */
export interface DomainFound {
  readonly kind: StatementKind
  readonly right: Domain
  readonly rules: Domain
  readonly example: Example<Domain>
}

/** Reads the domains of marked articles as English, without any weights. */
export function domainReader(): (article: Article) => readonly DomainFound[] {
  const pack = languages.get('en')!
  const ontology = loadOntology()
  const names = mentionTables(pack, ontology)
  const tables = statementTables(pack, { ...ontology, choices: new Map() })
  return ({ document, statements, weight }) => {
    const mentions = findMentions(document, pack, names)
    const publisher = stateOfPublisher(document, mentions, pack, names)
    const papers = new Map<number, Paper<Domain>>()
    const domains: Chooser = (about, put) => {
      const paper = new Paper<never>()
      put(paper)
      papers.set(about, paper)
      return null
    }
    const article = articleOf(
      document,
      mentions,
      pack,
      { ...tables, choosers: { actors: null, domains, events: null, positions: null } },
      publisher,
    )
    const proposals = proposeFigures(article)
    return statements.flatMap((marked): DomainFound[] => {
      if (marked.kind === 'figure') {
        const proposal = proposals.find(({ start, end }) => start < marked.end && marked.start < end)
        const paper = proposal && papers.get(proposal.start)
        return paper ? [found(marked, proposal.fields.domain, paper, weight)] : []
      }
      const place = placeOf(
        article.all.map(({ sentence }) => sentence),
        marked,
      )
      if (!place) return []
      const rules = domainByRules(article, place.index, place.range)
      const paper = new Paper<Domain>()
      const type = marked.type ?? marked.stance ?? null
      putDomains(paper, article, { ...place, kind: marked.kind, type, indicator: null, last: null, rules })
      return [found(marked, rules, paper, weight)]
    })
  }
}

function found(marked: MarkedStatement, rules: Domain, paper: Paper<Domain>, weight: number): DomainFound {
  const right = paper.options.flatMap(({ answer }, index) => (answer === marked.domain ? [index] : []))
  return { kind: marked.kind, right: marked.domain, rules, example: { paper, right, weight } }
}

/** The sentence of a statement and its words there. */
function placeOf(
  sentences: readonly Sentence[],
  { start, end }: MarkedStatement,
): { index: number; range: TokenRange } | null {
  const index = sentences.findLastIndex((sentence) => sentence.start <= start)
  const { tokens } = sentences[index] ?? { tokens: [] }
  const first = tokens.findIndex((token) => token.end > start)
  const last = tokens.findLastIndex((token) => token.start < end)
  return index >= 0 && first >= 0 && last >= first ? { index, range: { first, last } } : null
}

/** Weaker than for actors: each domain has its own weights for few statements. */
const PENALTY = 8

/** The weights that the domains of marked statements teach. */
export const fitDomains = (found: readonly DomainFound[]): Float64Array =>
  fit(
    found.map(({ example }) => example),
    domainsLayout.size,
    PENALTY,
  )

/** How many of each kind are right by the rules alone and by what was learnt from other articles. */
export interface DomainTally {
  readonly kind: StatementKind
  statements: number
  rules: number
  learnt: number
}

/** Leaves each part of the articles out in turn, learns from the others and chooses for those left out. */
export function domainsCrossValidated(
  articles: readonly (readonly DomainFound[])[],
  sentences: readonly DomainFound[],
  folds: number,
): DomainTally[] {
  const tallies = STATEMENT_KINDS.map((kind): DomainTally => ({ kind, statements: 0, rules: 0, learnt: 0 }))
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitDomains([...articles.filter((_, index) => index % folds !== fold).flat(), ...sentences])
    for (const { kind, right, rules, example } of articles.filter((_, index) => index % folds === fold).flat()) {
      const tally = tallies[STATEMENT_KINDS.indexOf(kind)]!
      tally.statements++
      if (rules === right) tally.rules++
      if ((example.paper.winner(weights) ?? rules) === right) tally.learnt++
    }
  }
  return tallies
}
