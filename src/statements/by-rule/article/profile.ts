import { fiscalStartOf, isHistory } from './calendar-of-document.ts'
import { homeOf, statedMoneyOf } from './home.ts'
import { levierOf } from './levier.ts'
import type { Document, LanguagePack, SentenceMentions, Token } from '../../../vocabulary/index.ts'
import { isSeat } from './seat.ts'

/** What a whole document says that its single sentences leave out. */
export interface Profile {
  /** States by how often they are meant, most first, then by code. */
  readonly states: readonly string[]
  /** The pair of states the document is about, alphabetical; `null` where fewer than two are meant. */
  readonly dyad: readonly [string, string] | null
  /** Whether that pair is what the document is about: its title names both, or hardly another state is named. */
  readonly isBilateral: boolean
  /** Year, month and day of publication, as far as known. */
  readonly published: PublicationDate | null
  /** The state whose voice the document is, where it speaks in the first person; else `null`. */
  readonly voice: string | null
  /** The state that lays or lifts levies in it; else `null`. */
  readonly levier: string | null
  /** The state from within which it speaks; else `null`. */
  readonly home: string | null
  /** The state that its publisher's name names; else `null`. */
  readonly publisher: string | null
  /** The state whose money it says that its amounts are in; else `null`. */
  readonly statedMoney: string | null
  /** The state of the place that its dateline names: `COLOMBO —`; else `null`. */
  readonly sentFrom: string | null
  /** The currencies it writes with a sign or name of their own: `US$`, `roubles`. */
  readonly currencies: ReadonlySet<string>
  /** Whether it sets out what was agreed: its title or opening says so. */
  readonly isAgreement: boolean
  /** Whether most of it took place long before its publication. */
  readonly isHistory: boolean
  /** The month in which the fiscal year begins that it tells of, where it says so; else `null`. */
  readonly fiscalStart: number | null
  /** The words of its title and its first sentences: what it is about. */
  readonly opening: readonly (readonly Token[])[]
}

export interface PublicationDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** Counts the states of a document, the first sentences twice. */
export function profileOf(
  document: Document,
  mentions: readonly SentenceMentions[],
  pack: LanguagePack,
  publisher: string | null,
): Profile {
  const counts = new Map<string, number>()
  for (const [index, { states }] of mentions.entries()) {
    for (const state of states) counts.set(state.code, (counts.get(state.code) ?? 0) + (index < 3 ? 2 : 1))
  }
  const plain = plainCounts(mentions, pack)
  const spoken = firstPersons(mentions, pack)
  const allSpoken = spoken.reduce((sum, count) => sum + count, 0)
  if (publisher && !counts.has(publisher)) {
    // "Germany is our fourth partner", in a text that never names its own state: it is meant as often as it says so.
    if (allSpoken > 0) counts.set(publisher, (counts.get(publisher) ?? 0) + allSpoken)
    if (allSpoken > 0) plain.set(publisher, (plain.get(publisher) ?? 0) + allSpoken)
  }
  const states = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code)
  const [first, second] = states
  const dyad: Profile['dyad'] = first && second ? (first < second ? [first, second] : [second, first]) : null
  const opening = openingOf(document, mentions, pack)
  const published = publicationDate(document.published)
  return {
    states,
    dyad,
    isBilateral: dyad !== null && isBilateral(dyad, plain),
    published,
    voice: voiceOf(mentions, spoken, allSpoken),
    levier: levierOf(mentions, pack),
    home: homeOf(document.url, mentions, dyad, states, pack),
    publisher,
    sentFrom: datelineOf(mentions),
    statedMoney: statedMoneyOf(mentions, pack),
    currencies: currenciesOf(mentions),
    isAgreement: isAgreement(opening, pack),
    isHistory: isHistory(mentions, published),
    fiscalStart: fiscalStartOf(mentions, pack.grammar.starts),
    opening,
  }
}

/** What the second state of a pair must be named beside the first, and the third at most beside the second. */
const SECOND = 0.5
const THIRD = 0.34

function isBilateral(dyad: readonly [string, string], counts: ReadonlyMap<string, number>): boolean {
  const pair = dyad.map((code) => counts.get(code) ?? 0).sort((a, b) => b - a)
  const third = Math.max(0, ...[...counts].filter(([code]) => !dyad.includes(code)).map(([, count]) => count))
  return pair[1]! >= 2 && pair[1]! >= pair[0]! * SECOND && third <= pair[1]! * THIRD
}

/** How often each state is named, seats aside: `the London-based body`. */
function plainCounts(all: readonly SentenceMentions[], pack: LanguagePack): Map<string, number> {
  const counts = new Map<string, number>()
  for (const mentions of all) {
    for (const state of mentions.states) {
      if (!isSeat(mentions, state, pack)) counts.set(state.code, (counts.get(state.code) ?? 0) + 1)
    }
  }
  return counts
}

/** How many sentences may stand above a dateline: a title, a byline. */
const ABOVE = 4

/** A place in capitals that opens a sentence. */
function datelineOf(mentions: readonly SentenceMentions[]): string | null {
  for (const { sentence, states } of mentions.slice(0, ABOVE)) {
    const place = states[0]
    if (!place || place.first !== 0 || sentence.tokens[place.last + 1]?.kind !== 'mark') continue
    const { text } = sentence.tokens[0]!
    if (text.length > 3 && text === text.toUpperCase()) return place.code
  }
  return null
}

function currenciesOf(mentions: readonly SentenceMentions[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { quantities } of mentions) {
    for (const { dimension, unit, candidates } of quantities) {
      if (dimension === 'money' && !candidates) found.add(unit.split('/', 1)[0]!)
    }
  }
  return found
}

function publicationDate(published: string | null): PublicationDate | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '')
  if (!match) return null
  return { year: Number(match[1]), month: match[2] ? Number(match[2]) : null, day: match[3] ? Number(match[3]) : null }
}

/** How often each sentence says `we` and `our`. */
const firstPersons = (mentions: readonly SentenceMentions[], { lexicon }: LanguagePack): number[] =>
  mentions.map(({ sentence: { tokens } }) => {
    let spoken = 0
    for (const token of tokens) if (lexicon.firstPerson.holds(token) && token.text !== 'US') spoken++
    return spoken
  })

/** The state most often meant in sentences that say `our` and `we`, where the document says so more than once. */
function voiceOf(mentions: readonly SentenceMentions[], spoken: readonly number[], allSpoken: number): string | null {
  if (allSpoken < 2) return null
  const counts = new Map<string, number>()
  for (const [index, { states }] of mentions.entries()) {
    if (spoken[index] === 0) continue
    for (const state of states) counts.set(state.code, (counts.get(state.code) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

/** How many sentences count as the opening. */
const OPENING = 2

function openingOf(
  document: Document,
  mentions: readonly SentenceMentions[],
  pack: LanguagePack,
): readonly (readonly Token[])[] {
  const title = document.title ?? ''
  return [pack.tokenize(title, 0, title.length), ...mentions.slice(0, OPENING).map(({ sentence }) => sentence.tokens)]
}

/** Its title names an agreement, or an opening sentence says that one is made; not each text that mentions one. */
const isAgreement = ([title, ...opening]: readonly (readonly Token[])[], pack: LanguagePack): boolean =>
  namesAgreement(title!, pack) ||
  opening.some((tokens) => namesAgreement(tokens, pack) && tokens.some(({ lower }) => pack.grammar.agreeing.has(lower)))

const namesAgreement = (tokens: readonly Token[], pack: LanguagePack): boolean =>
  tokens.some((_, at) => pack.lexicon.agreements.at(tokens, at) !== null)
