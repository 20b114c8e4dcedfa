import { DOMAINS, type Domain, type Token, type TokenRange } from '../../../../vocabulary/index.ts'
import type { Article } from '../../article/article.ts'
import { type Cue, firstHits, hitsWithin } from '../cues.ts'
import type { CueClass } from './features.ts'

/** What the wordings of one stretch of text say for each domain: bits of classes, by the domain's number. */
export type Said = Uint8Array

const BIT: Readonly<Record<CueClass, number>> = { faint: 1, plain: 2, deciding: 4, goods: 8, aspect: 16 }
export const PLAIN = BIT.plain | BIT.goods
export const { faint: FAINT, deciding: DECIDING, goods: GOODS, aspect: ASPECT } = BIT

const NUMBERS = new Map(DOMAINS.map((domain, number) => [domain, number]))
export const numberOf = (domain: Domain): number => NUMBERS.get(domain)!

/** The number of the domain that a wording speaks for; -1 where it speaks for none. */
const domainOf = (cue: Cue): number => ('domain' in cue && cue.domain !== 'none' ? numberOf(cue.domain) : -1)

/** The class of a wording that speaks for a domain. */
const classOf = (cue: Cue): CueClass => (cue.kind === 'domain' ? cue.weight : (cue.kind as 'goods' | 'aspect'))

/** What each domain has said for it by the first wordings of a stretch. */
export function saidBy(tokens: readonly Token[], { tables }: Article): Said {
  const said = new Uint8Array(DOMAINS.length)
  for (const { cues } of firstHits(tables.cues(tokens))) {
    for (const cue of cues) {
      const number = domainOf(cue)
      if (number >= 0) said[number]! |= BIT[classOf(cue)]
    }
  }
  return said
}

/** What a whole document is about, looked at once. */
export interface Topics {
  readonly title: Said
  readonly opening: Said
  /** The share of each domain in all that is said. */
  readonly shares: Float64Array
  /** Domains by that share, most first. */
  readonly ranked: readonly number[]
  of(index: number): Said
  heading(index: number): Said
}

/** How many sentences of a document are asked what it is about. */
const ASKED = 120

const topics = new WeakMap<Article, Topics>()

export function topicsOf(article: Article): Topics {
  let known = topics.get(article)
  if (!known) topics.set(article, (known = look(article)))
  return known
}

function look(article: Article): Topics {
  const sentences = new Map<number, Said>()
  const headings = new Map<readonly Token[], Said>()
  const of = (index: number): Said => {
    let said = sentences.get(index)
    if (!said) sentences.set(index, (said = saidBy(article.all[index]!.sentence.tokens, article)))
    return said
  }
  const heading = (index: number): Said => {
    const tokens = article.headingAbove(index)
    let said = headings.get(tokens)
    if (!said) headings.set(tokens, (said = saidBy(tokens, article)))
    return said
  }
  const [title = [], ...opening] = article.profile.opening
  const first = new Uint8Array(DOMAINS.length)
  for (const tokens of opening) saidBy(tokens, article).forEach((bits, number) => (first[number]! |= bits))
  const shares = sharesOf(article, of)
  const ranked = [...shares.keys()]
    .filter((number) => shares[number]! > 0)
    .sort((a, b) => shares[b]! - shares[a]! || a - b)
  return { title: saidBy(title, article), opening: first, shares, ranked, of, heading }
}

function sharesOf({ all }: Article, of: (index: number) => Said): Float64Array {
  const counts = new Float64Array(DOMAINS.length)
  let sum = 0
  for (let index = 0; index < all.length && index < ASKED; index++) {
    const said = of(index)
    for (let number = 0; number < said.length; number++) {
      const bits = said[number]!
      const worth = bits & (PLAIN | DECIDING) ? 1 : bits & FAINT ? 0.3 : 0
      counts[number]! += worth
      sum += worth
    }
  }
  return sum > 0 ? counts.map((count) => count / sum) : counts
}

/** A wording in the statement's own sentence. */
export interface OwnHit {
  readonly number: number
  readonly one: CueClass
  readonly distance: number
}

/** The wordings of a statement's sentence within reach, with their distance in words. */
export function ownHits({ all, tables }: Article, index: number, range: TokenRange): OwnHit[] {
  const own: OwnHit[] = []
  for (const { first, last, cues } of hitsWithin(tables.cues(all[index]!.sentence.tokens), range)) {
    const distance = last < range.first ? range.first - last : first > range.last ? first - range.last : 0
    for (const cue of cues) {
      const number = domainOf(cue)
      if (number >= 0) own.push({ number, one: classOf(cue), distance })
    }
  }
  return own
}
