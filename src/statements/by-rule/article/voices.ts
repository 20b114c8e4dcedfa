import type { Attribution, Document, LanguagePack, SentenceMentions, TokenRange } from '../../../vocabulary/index.ts'

/** How many sentences a pronoun looks back for its noun. */
const BACK = 6

/** How many sentences one quotation may run over. */
const RUN = 4

/** Who speaks in a document's sentences: nouns for pronouns, and whose words stand between quotation marks. */
export interface Voices {
  attributionsOf(sentence: number): readonly Attribution[]
  /** A source as written; of a pronoun the source it stands for, or the pronoun itself where none is named before it. */
  nameOf(attribution: Attribution, sentence: number): string
  /** Who is quoted at a place of a sentence that names nobody itself; else `null`. */
  quotedAt(sentence: number, place: TokenRange): string | null
}

/** The words of a sentence's tokens as written. */
export const wordsOf = (text: string, { sentence }: SentenceMentions, { first, last }: TokenRange): string =>
  text.slice(sentence.tokens[first]!.start, sentence.tokens[last]!.end)

/** Looks sentences up only as they are asked for, each once. */
export function voicesOf(document: Document, all: readonly SentenceMentions[], pack: LanguagePack): Voices {
  const known = new Map<number, readonly Attribution[]>()
  const attributionsOf = (index: number): readonly Attribution[] => {
    let found = known.get(index)
    if (!found) known.set(index, (found = pack.attributions(all[index]!.sentence.tokens)))
    return found
  }
  const subjectOf = (at: number): string | null => {
    const subject = pack.subject(all[at]!.sentence.tokens)
    return subject && wordsOf(document.text, all[at]!, subject)
  }
  const nounBefore = (index: number, before: number): string | null => {
    for (let at = index; at >= 0 && at >= index - BACK; at--) {
      const named = attributionsOf(at).findLast(({ isPronoun, first }) => !isPronoun && (at < index || first < before))
      if (named) return wordsOf(document.text, all[at]!, named.source)
      // "The bank raised rates on Monday. It expects": who did something speaks next.
      const subject = at === index - 1 && attributionsOf(at).length === 0 ? subjectOf(at) : null
      if (subject) return subject
    }
    return null
  }
  const nameOf = (attribution: Attribution, index: number): string => {
    if (!attribution.isPronoun) return wordsOf(document.text, all[index]!, attribution.source)
    return nounBefore(index, attribution.first) ?? wordsOf(document.text, all[index]!, attribution.source)
  }
  const nearest = (from: number, step: 1 | -1): string | null => {
    for (let at = from; at >= 0 && at < all.length && Math.abs(at - from) < RUN; at += step) {
      const found = step > 0 ? attributionsOf(at)[0] : attributionsOf(at).at(-1)
      if (found) return nameOf(found, at)
    }
    return null
  }
  const open = new Map<number, boolean>()
  const quotedAt = (index: number, place: TokenRange): string | null => {
    const { tokens, paragraph } = all[index]!.sentence
    const marks = pack.lexicon.quotationMarks
    let opens = open.get(index)
    if (opens === undefined) open.set(index, (opens = isOpenBefore(all, index, marks)))
    let isInside = opens
    for (let at = 0; at < place.first; at++) if (marks.has(tokens[at]!.text)) isInside = !isInside
    if (!isInside) return null
    const isClosed = tokens.slice(place.last + 1).some(({ text }) => marks.has(text))
    const next = all[index + 1]?.sentence.paragraph === paragraph && !isClosed ? nearest(index + 1, 1) : null
    return next ?? nearest(index - 1, -1)
  }
  return { attributionsOf, nameOf, quotedAt }
}

/** Whether a quotation of the same paragraph is open where a sentence starts. */
function isOpenBefore(all: readonly SentenceMentions[], index: number, marks: ReadonlySet<string>): boolean {
  const { paragraph } = all[index]!.sentence
  let isOpen = false
  for (let at = Math.max(0, index - RUN); at < index; at++) {
    const { sentence } = all[at]!
    if (sentence.paragraph !== paragraph) continue
    for (const { text } of sentence.tokens) if (marks.has(text)) isOpen = !isOpen
  }
  return isOpen
}
