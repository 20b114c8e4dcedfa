import type { Article } from '../../article/article.ts'

/** What a text as a whole says of how its sentences are meant. */
export interface TextTraits {
  /** The author says `I` and `we`. */
  readonly isFirstPerson: boolean
  /** A state speaks of itself: a government's page. */
  readonly isOfficial: boolean
  readonly hasQuotations: boolean
  /** Many of its sentences are items of lists. */
  readonly isList: boolean
  readonly hasMany: boolean
  readonly hasFew: boolean
}

/** Of so many sentences one must say `I` or `we` outside quotation marks. */
const FIRST_PERSONS = 8
/** Of so many sentences one must quote. */
const QUOTATIONS = 6
/** Of so many sentences one must be an item of a list. */
const ITEMS = 4
/** Shares of sentences that have words of stance. */
const MANY = 0.35
const FEW = 0.12

/** Looks at a text once; `stances` of its sentences have plain words of stance. */
export function traitsOf({ all, pack, profile }: Article, stances: number): TextTraits {
  let selves = 0
  let quoting = 0
  let items = 0
  for (const { sentence } of all) {
    const opening = sentence.tokens[0]
    if (opening?.kind === 'mark' && !pack.lexicon.quotationMarks.has(opening.text)) items++
    let isInside = false
    let hasSelf = false
    let hasQuote = false
    for (const token of sentence.tokens) {
      if (token.kind === 'mark' && pack.lexicon.quotationMarks.has(token.text) && token.text.length === 1) {
        isInside = !isInside
        hasQuote = true
      } else if (!isInside && pack.lexicon.firstPerson.holds(token) && token.text !== 'US') hasSelf = true
    }
    if (hasSelf) selves++
    if (hasQuote) quoting++
  }
  const sentences = Math.max(1, all.length)
  const withStance = stances / sentences
  return {
    isFirstPerson: selves * FIRST_PERSONS >= sentences,
    isOfficial: profile.publisher !== null || profile.home !== null,
    hasQuotations: quoting * QUOTATIONS >= sentences,
    isList: items * ITEMS >= sentences,
    hasMany: withStance > MANY,
    hasFew: withStance < FEW,
  }
}
