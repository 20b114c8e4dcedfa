import { foldedWords, isPlain, type Word, wordsOf } from './fold.ts'
import type { SearchTerm } from './query.ts'

/** More matches than this say no more about where the best passage is. */
const MOST_MATCHES = 2000

export interface Match extends Word {
  /** Index of the term. */
  readonly term: number
}

/** Where terms stand in a text, in its order; the first of very many. */
export function matchesOf(text: string, terms: readonly SearchTerm[]): readonly Match[] {
  const isSimple = isPlain(text) && terms.every(({ tokens: [token, ...more] }) => more.length === 0 && isPlain(token!))
  const matches = isSimple ? ofPlainText(text.toLowerCase(), terms) : ofAnyText(text, terms)
  return matches.sort((one, other) => one.start - other.start || one.end - other.end).slice(0, MOST_MATCHES)
}

const WORD = /[a-z\d]/

/** As `ofAnyText` where folding moves nothing: looking for a word is much faster than looking at each. */
function ofPlainText(text: string, terms: readonly SearchTerm[]): Match[] {
  const matches: Match[] = []
  terms.forEach(({ tokens: [token = ''], prefix }, term) => {
    for (let start = text.indexOf(token); start >= 0; start = text.indexOf(token, start + token.length)) {
      let end = start + token.length
      if (start > 0 && WORD.test(text[start - 1]!)) continue
      if (!prefix && end < text.length && WORD.test(text[end]!)) continue
      while (end < text.length && WORD.test(text[end]!)) end++
      matches.push({ start, end, term })
      if (matches.length >= MOST_MATCHES * terms.length) return
    }
  })
  return matches
}

function ofAnyText(text: string, terms: readonly SearchTerm[]): Match[] {
  const longest = Math.max(...terms.map((term) => term.tokens.length))
  const recent: { readonly word: Word; readonly folded: string }[] = []
  const matches: Match[] = []
  for (const word of wordsOf(text)) {
    const raw = text.slice(word.start, word.end)
    for (const folded of foldedWords(raw)) recent.push({ word, folded })
    if (recent.length > longest) recent.splice(0, recent.length - longest)
    terms.forEach(({ tokens, prefix }, term) => {
      const from = recent.length - tokens.length
      const found = tokens.every((token, index) => {
        const folded = recent[from + index]?.folded
        return prefix && index === tokens.length - 1 ? folded?.startsWith(token) : folded === token
      })
      if (found) matches.push({ start: recent[from]?.word.start ?? word.start, end: word.end, term })
    })
    if (matches.length >= MOST_MATCHES) break
  }
  return matches
}
