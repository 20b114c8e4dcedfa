import type { Aim, LanguagePack, PhraseTable, PledgeStrength, PledgeWay, Token } from '../../vocabulary/index.ts'

/** What the words around an amount say of how it is aimed at. */
export interface AimWords {
  readonly strength: PledgeStrength
  /** `null` where no word tells. */
  readonly way: PledgeWay | null
  readonly isGivenUp: boolean
}

/** How many words a pact may stand behind the word that sets something under it: `under the new trade agreement`. */
const PACT = 5
/** How far left of an amount the verb of its movement stands at most. */
const WAY = 16

/** Reads them in the sentence of the amount, by the first language that knows a word of it. */
export function aimWords(aim: Aim, packs: Iterable<LanguagePack>): AimWords {
  const { modality } = aim.claim.figure
  for (const pack of packs) {
    const sentence = sentenceOf(aim, pack)
    const strength = strengthIn(sentence, aim, pack)
    const way = sentence.left(pack.pledges.ways, WAY)
    const isGivenUp = modality === 'denied' && sentence.all(pack.pledges.drops).length > 0
    if (strength !== null || way !== null || isGivenUp) {
      return { strength: strength ?? usual(aim), way: way?.value ?? null, isGivenUp }
    }
  }
  return { strength: usual(aim), way: null, isGivenUp: false }
}

/** What the reader of the figure has found already, where no word around tells more. */
const usual = ({ claim: { figure } }: Aim): PledgeStrength => (figure.modality === 'hoped' ? 'hoped' : 'aimed')

interface Found<T> {
  readonly value: T
  readonly at: number
}

interface SentenceAround {
  readonly tokens: readonly Token[]
  /** The phrase that ends nearest before the amount, within so many words. */
  left<T>(table: PhraseTable<T>, reach?: number): Found<T> | null
  /** The first one behind it. */
  right<T>(table: PhraseTable<T>): Found<T> | null
  all<T>(table: PhraseTable<T>): Found<T>[]
}

function sentenceOf({ claim: { figure }, before, after }: Aim, pack: LanguagePack): SentenceAround {
  const text = before + figure.quote + after
  const [start, end] = [before.length, before.length + figure.quote.length]
  const span = pack
    .splitSentences(text, { start: 0, end: text.length })
    .find((sentence) => sentence.start <= start && sentence.end > start) ?? { start: 0, end: text.length }
  const tokens = pack.tokenize(text, span.start, span.end)
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.end > start),
  )
  const behind = tokens.findIndex((token) => token.start >= end)
  const all = <T>(table: PhraseTable<T>): Found<T>[] => phrasesIn(tokens, table)
  return {
    tokens,
    all,
    left: (table, reach = first) =>
      all(table)
        .filter(({ at }) => at < first && at >= first - reach)
        .at(-1) ?? null,
    right: (table) => all(table).find(({ at }) => behind >= 0 && at >= behind) ?? null,
  }
}

/** Every phrase of a table, none within another. */
function phrasesIn<T>(tokens: readonly Token[], table: PhraseTable<T>): Found<T>[] {
  const found: Found<T>[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = table.at(tokens, at)
    if (match) found.push({ value: match.value, at })
    at += match?.length ?? 1
  }
  return found
}

/** The word that governs the amount, and whether it stands in what two have agreed; `null` where no word tells. */
function strengthIn(sentence: SentenceAround, { claim }: Aim, pack: LanguagePack): PledgeStrength | null {
  if (claim.figure.modality === 'hoped') return 'hoped'
  const { strengths, undertakings } = pack.pledges
  const bound = sentence.left(undertakings) ? 'pledged' : null
  const governing = sentence.left(strengths)?.value ?? bound ?? sentence.right(strengths)?.value ?? null
  if (governing === 'hoped' || governing === 'agreed') return governing
  const agreed = sentence.all(strengths).some(({ value }) => value === 'agreed')
  if (agreed || isUnderPact(sentence.tokens, pack) || isPact(claim.document.title, pack)) return 'agreed'
  return governing
}

/** `Under the agreement, …`, or a pact that is itself the first thing named: `The treaty sets a goal of …`. */
function isUnderPact(tokens: readonly Token[], { pledges }: LanguagePack): boolean {
  const pacts = phrasesIn(tokens, pledges.pacts).map(({ at }) => at)
  if (pacts.some((at) => at <= 2)) return true
  const starts = phrasesIn(tokens, pledges.under).map(({ at }) => at)
  return starts.some((start) => pacts.some((pact) => pact > start && pact - start <= PACT))
}

function isPact(title: string | null, pack: LanguagePack): boolean {
  return title !== null && phrasesIn(pack.tokenize(title, 0, title.length), pack.pledges.pactTitles).length > 0
}
