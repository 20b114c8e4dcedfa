import type { Domain } from '../../../../vocabulary/index.ts'
import type { Article } from '../../article/article.ts'
import type { Chooser } from '../../choice/ballot.ts'
import { type DomainQuestion, putDomains } from './put.ts'

export { domainsLayout } from './features.ts'
export { type DomainQuestion, putDomains } from './put.ts'

/** The domain that weighs most for a statement; the rules' where nothing is to be chosen. */
export function chooseDomain(article: Article, question: DomainQuestion, choose: Chooser | null): Domain {
  const place = article.all[question.index]!.sentence.tokens[question.range.first]!.start
  return choose?.<Domain>(place, (ballot) => putDomains(ballot, article, question)) ?? question.rules
}
