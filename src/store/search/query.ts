import { foldedWords } from './fold.ts'

/** Words that stand next to each other, folded; with `prefix` the last one may go on. */
export interface SearchTerm {
  readonly tokens: readonly string[]
  readonly prefix: boolean
}

/** A person's query has a few terms; what is pasted beyond this many is not looked for. */
const MOST_TERMS = 48

const QUOTES = /[“”„‟«»＂「」『』]/gu
const TERM = /"(?<phrase>[^"]*)(?<close>"?)|(?<chunk>[^\s"]+)/gu

/**
 * What a person typed as terms that must all be found. A phrase stands in quotes of any kind; an open quote is a
 * phrase that is still being typed. `S-400` is a phrase of two words. The last word, and any word before a `*`, may
 * go on. Everything else that is no letter or digit only separates.
 */
export function parseQuery(query: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = []
  const typed = query.replace(QUOTES, '"').trimEnd()
  for (const match of typed.matchAll(TERM)) {
    const { phrase, close, chunk } = match.groups ?? {}
    const tokens = foldedWords(phrase ?? chunk ?? '').slice(0, MOST_TERMS)
    if (tokens.length === 0) continue
    const isLast = match.index + match[0].length === typed.length
    const isOpen = phrase === undefined || close === ''
    terms.push({ tokens, prefix: isOpen && (isLast || chunk?.endsWith('*') === true) })
    if (terms.length === MOST_TERMS) break
  }
  return terms
}
