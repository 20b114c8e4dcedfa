import type { Span, TokenRange } from '../../../vocabulary/index.ts'
import type { EntityProposal } from '../../proposal.ts'
import type { Article } from '../article/article.ts'
import { wordsOf } from '../article/voices.ts'

/** How many sentences a pronoun looks back for its noun. */
const BACK = 4

/** Every place where a document names a person, in order. */
export type People = readonly Span[]

export const peopleIn = (entities: readonly EntityProposal[]): People =>
  entities
    .flatMap(({ fields }) => (fields.type === 'person' ? fields.mentions : []))
    .toSorted((a, b) => a.start - b.start)

/** The noun that a pronoun of a sentence stands for, as written; `null` where none is before it. */
export function nounFor(article: Article, index: number, pronoun: TokenRange, people: People): string | null {
  const { all, pack, document, voices } = article
  const token = all[index]!.sentence.tokens[pronoun.first]!
  const isPerson = pack.stances.isPerson(token)
  for (let at = index; at >= 0 && at >= index - BACK; at--) {
    const mentions = all[at]!
    const { tokens, start, end } = mentions.sentence
    const before = at === index ? pronoun.first : tokens.length
    const named = voices.attributionsOf(at).findLast(({ isPronoun, source }) => !isPronoun && source.last < before)
    const source = named && wordsOf(document.text, mentions, named.source)
    if (isPerson) {
      const person = lastWithin(people, start, at === index ? token.start : end)
      const name = person && document.text.slice(person.start, person.end)
      if (name) return source?.endsWith(name) ? source : name
    }
    const subject = pack.subject(tokens)
    const isSubject = subject !== null && subject.last < before && pack.stances.canHold(tokens, subject)
    if (isSubject && !(isPerson && source)) return wordsOf(document.text, mentions, subject)
    if (source) return source
  }
  return null
}

/** The last of the spans that begins in a stretch of text. */
function lastWithin(spans: People, start: number, end: number): Span | null {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < end) low = middle + 1
    else high = middle
  }
  const last = spans[low - 1]
  return last && last.start >= start ? last : null
}
