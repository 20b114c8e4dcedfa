import type { Domain, StatementKind, Token, TokenRange } from '../../../vocabulary/index.ts'
import { type Article, before } from '../article/article.ts'
import { chooseDomain } from './choice/index.ts'
import { firstHits, hitsWithin } from './cues.ts'
import { count, ENOUGH, HEADING, most, OPENING, PREVIOUS_SENTENCE, type Scores } from './domain.ts'

/** How many words away a wording counts half. */
const HALF_DISTANCE = 12

/** What a statement is, as far as its domain depends on it. */
export interface StatementType {
  readonly kind: StatementKind
  /** The type of an event or entity, the stance of a position. */
  readonly type: string
}

/** What the words at a place of a sentence are about, by the weight of all that speaks for it. */
export function domainAt(article: Article, index: number, range: TokenRange, of: StatementType | null = null): Domain {
  const rules = domainByRules(article, index, range)
  if (!of) return rules
  const question = { index, range, ...of, indicator: null, last: null, rules }
  return chooseDomain(article, question, article.tables.choosers.domains)
}

/** What its own words say; where they are silent the heading, the sentence before and the opening. */
export function domainByRules(article: Article, index: number, range: TokenRange): Domain {
  const { tables, all, profile } = article
  const scores: Scores = new Map()
  const own = hitsWithin(tables.cues(all[index]!.sentence.tokens), range)
  count(own, scores, (first, last) => HALF_DISTANCE / (HALF_DISTANCE + distance(range, first, last)))
  const found = most(scores, 'none')
  if (found && found.score >= ENOUGH) return found.domain
  const around = (tokens: readonly Token[], weight: number): void =>
    count(firstHits(tables.cues(tokens)), scores, () => weight)
  around(article.headingAbove(index), HEADING)
  const previous = before(article, index)
  if (previous) around(previous.sentence.tokens, PREVIOUS_SENTENCE)
  for (const tokens of profile.opening) around(tokens, OPENING)
  return most(scores, 'none')?.domain ?? 'none'
}

const distance = (range: TokenRange, first: number, last: number): number =>
  last < range.first ? range.first - last : first > range.last ? first - range.last : 0
