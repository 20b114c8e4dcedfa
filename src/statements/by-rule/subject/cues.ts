import type { Ontology } from '../../../ontology/index.ts'
import { phraseTable, wordSet } from '../../../text/index.ts'
import type { Domain, LanguagePack, PhraseTable, Token, TokenRange, WordSet } from '../../../vocabulary/index.ts'

/** What a wording tells of the figure beside it. */
export type Cue =
  | { readonly kind: 'goods'; readonly code: string; readonly domain: Domain }
  | { readonly kind: 'aspect'; readonly code: string; readonly domain: Domain }
  | { readonly kind: 'strong' | 'weak' | 'not' | 'veto'; readonly code: string }
  | { readonly kind: 'domain'; readonly domain: Domain; readonly weight: DomainWeight }

/** How much a wording says of a domain: `company` of industry little, `tariff` of trade all. */
export type DomainWeight = 'faint' | 'plain' | 'deciding'

/** A wording found in a run of words, with all that it tells. */
export interface CueHit extends TokenRange {
  readonly cues: readonly Cue[]
  /** Counts the enumerations of goods: `oil, coal and gas` is one. */
  readonly enumeration: number
  /** Whether it only gives an example: `imports, mainly steel`. */
  readonly isExample: boolean
}

/** Finds the wordings of goods, aspects, indicators and domains. Each run of words is looked through once. */
export type CueFinder = (tokens: readonly Token[]) => readonly CueHit[]

/** How far from a figure a wording of its sentence is looked for, in words. */
const REACH = 100
/** How many wordings of the text around a sentence are asked. */
const MOST_AROUND = 40

/** The wordings within reach of a figure in its own sentence; `hits` are in order of their place. */
export function hitsWithin(hits: readonly CueHit[], { first, last }: TokenRange): readonly CueHit[] {
  if (hits.length === 0 || (hits[0]!.first >= first - REACH && hits.at(-1)!.first <= last + REACH)) return hits
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.first < first - REACH) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < hits.length && hits[end]!.first <= last + REACH) end++
  return hits.slice(low, end)
}

/** The first wordings of a heading, a title, a sentence before. */
export const firstHits = (hits: readonly CueHit[]): readonly CueHit[] =>
  hits.length > MOST_AROUND ? hits.slice(0, MOST_AROUND) : hits

/** How many words may part two goods of one enumeration. */
const ENUMERATION_GAP = 4

/** Compiles the wordings of the ontology for one language. */
export function cueFinder(pack: LanguagePack, ontology: Ontology): CueFinder {
  const tables = cueTables(pack, ontology)
  const known = new WeakMap<readonly Token[], readonly CueHit[]>()
  return (tokens) => {
    let hits = known.get(tokens)
    if (!hits) known.set(tokens, (hits = findHits(tokens, tables, pack)))
    return hits
  }
}

/**
 * Goods, aspects and domains are found as the longest phrase, whose words then tell no more (`trade deficit` is no trade);
 * the wordings of single indicators may lie over each other.
 */
interface CueTables {
  readonly exclusive: readonly PhraseTable<readonly Cue[]>[]
  readonly overlapping: PhraseTable<readonly Cue[]>
  /** The first words of all: most words begin none. */
  readonly openers: WordSet
}

function cueTables(pack: LanguagePack, ontology: Ontology): CueTables {
  const phrase = (wording: string): string =>
    pack
      .tokenize(wording, 0, wording.length)
      .map((token) => token.lower)
      .join(' ')
  const silent = ontology.silentNames(pack.code).map((name) => [phrase(name), []] as const)
  const themes = (kind: 'goods' | 'aspect', all: Ontology['goods']) =>
    [...all.values()].flatMap(({ code, domain, cues }) =>
      (cues[pack.code] ?? []).map((wording) => [phrase(wording), { kind, code, domain }] as const),
    )
  const domains = [...ontology.domains.values()].flatMap(({ code, cues, faint, deciding }) => [
    ...(faint[pack.code] ?? []).map((wording) => domainCue(phrase(wording), code, 'faint')),
    ...(cues[pack.code] ?? []).map((wording) => domainCue(phrase(wording), code, 'plain')),
    ...(deciding[pack.code] ?? []).map((wording) => domainCue(phrase(wording), code, 'deciding')),
  ])
  const direct = [...ontology.indicators.values()].flatMap(({ code, cues }) =>
    (['strong', 'weak', 'not', 'veto'] as const).flatMap((kind) =>
      (cues[pack.code]?.[kind] ?? []).map((wording) => [phrase(wording), { kind, code }] as const),
    ),
  )
  const groups = [
    grouped(silent, themes('goods', ontology.goods)),
    grouped(silent, themes('aspect', ontology.aspects)),
    grouped([], domains),
  ]
  const overlapping = grouped(silent, direct)
  return {
    exclusive: groups.map(phraseTable),
    overlapping: phraseTable(overlapping),
    openers: wordSet(
      [...groups, overlapping].flatMap((group) => [...group.keys()].map((key) => key.split(' ', 1)[0]!)),
    ),
  }
}

const domainCue = (phrase: string, domain: Domain, weight: DomainWeight) =>
  [phrase, { kind: 'domain', domain, weight } as const] as const

/** Phrases with all their cues; a silent name that is itself a cue keeps its meaning. */
function grouped(
  silent: readonly (readonly [string, readonly Cue[]])[],
  entries: readonly (readonly [string, Cue])[],
): ReadonlyMap<string, readonly Cue[]> {
  const cues = new Map<string, Cue[]>(silent.map(([phrase]) => [phrase, []]))
  for (const [phrase, cue] of entries) {
    const own = cues.get(phrase)
    if (own) own.push(cue)
    else cues.set(phrase, [cue])
  }
  return cues
}

function findHits(tokens: readonly Token[], tables: CueTables, pack: LanguagePack): readonly CueHit[] {
  const hits: CueHit[] = []
  const free = tables.exclusive.map(() => 0)
  let enumeration = 0
  let lastGoods = -1
  let lastAspect = -1
  let exampleEnd = -1
  for (let at = 0; at < tokens.length; at++) {
    if (at > exampleEnd && tokens[at - 1]?.kind === 'mark' && pack.lexicon.exemplifiers.at(tokens, at))
      exampleEnd = endOfExamples(tokens, at, pack)
    if (!tables.openers.holds(tokens[at])) continue
    const isExample = at <= exampleEnd
    for (let index = 0; index < tables.exclusive.length; index++) {
      if (at < free[index]!) continue
      const match = tables.exclusive[index]!.at(tokens, at)
      if (!match) continue
      const last = at + match.length - 1
      free[index] = last + 1
      if (match.value.length === 0) continue
      if (index === GOODS) {
        if (lastGoods < 0 || lastAspect > lastGoods || !isEnumerated(tokens, lastGoods, at, pack)) enumeration++
        lastGoods = last
      } else if (index === ASPECTS) lastAspect = at
      hits.push({ first: at, last, cues: match.value, enumeration: index === GOODS ? enumeration : 0, isExample })
    }
    const match = tables.overlapping.at(tokens, at)
    if (match && match.value.length > 0)
      hits.push({ first: at, last: at + match.length - 1, cues: match.value, enumeration: 0, isExample })
  }
  return hits
}

/** How far examples go on. */
const MOST_EXAMPLES = 16

/** The last token of a list of examples: before a verb, a number or a closing mark. */
function endOfExamples(tokens: readonly Token[], first: number, { lexicon }: LanguagePack): number {
  for (let at = first + 1; at < tokens.length && at <= first + MOST_EXAMPLES; at++) {
    const token = tokens[at]!
    const { kind, text } = token
    if (
      kind === 'number' ||
      lexicon.factVerbs.holds(token) ||
      lexicon.auxiliaries.holds(token) ||
      text === ')' ||
      text === ';'
    )
      return at - 1
  }
  return Math.min(tokens.length - 1, first + MOST_EXAMPLES)
}

const GOODS = 0
const ASPECTS = 1

/** `oil, natural gas and coal`: goods joined by a comma or conjunction with nothing told between them. */
function isEnumerated(tokens: readonly Token[], last: number, next: number, pack: LanguagePack): boolean {
  if (next - last - 1 > ENUMERATION_GAP) return false
  let isJoined = false
  for (let at = last + 1; at < next; at++) {
    const token = tokens[at]!
    if (token.kind === 'number' || pack.lexicon.factVerbs.holds(token)) return false
    if (pack.lexicon.joints.holds(token)) isJoined = true
  }
  return isJoined
}
