/** Scripts that set no spaces between words: each of their characters is a word of its own here. */
const UNSPACED = String.raw`(?=[\p{L}\p{M}\p{N}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`
const WORD = String.raw`[\p{L}\p{M}\p{N}\p{Co}\u00ad]`

const ASCII = /^[\0-\x7f]*$/
const EACH_UNSPACED = new RegExp(UNSPACED, 'gu')
const EACH_WORD = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})${WORD})+`, 'gu')
const EACH_COUNTED = new RegExp(String.raw`${UNSPACED}|[\p{L}\p{N}](?:(?!${UNSPACED})\S)*`, 'gu')
// Accents go, but й stays a letter of its own.
const ACCENTS = /(?!(?<=и)\u0306)[\u0300-\u036f]/gu
const SOFT_HYPHENS = /\u00ad/gu

/**
 * A text in the form in which words are compared: lower case, without accents, wide and joined forms made plain, a
 * space around each character of the scripts that set none. The same for what is searched and what a person types.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  // Made plain first: 𝖠 has no small letter of its own.
  const bare = text.normalize('NFKD').toLowerCase().replace(ACCENTS, '').replace(SOFT_HYPHENS, '')
  return bare.normalize('NFKC').replace(EACH_UNSPACED, ' $& ')
}

/** A word's place in a text that is not folded. */
export interface Word {
  readonly start: number
  readonly end: number
}

/** The words of a text, in order. */
export function* wordsOf(text: string): Iterable<Word> {
  for (const match of text.matchAll(EACH_WORD)) yield { start: match.index, end: match.index + match[0].length }
}

/** The words of a folded text. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(EACH_WORD) ?? []
}

/** How many words a reader would count: `$146.87` and `don't` are one each, and so is each character of Chinese. */
export function countWords(text: string): number {
  return text.match(EACH_COUNTED)?.length ?? 0
}
