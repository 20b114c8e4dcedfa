/** Scripts that set no spaces between words: each of their characters is a word of its own here. */
export const UNSPACED = String.raw`(?=[\p{L}\p{M}\p{N}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`
const WORD = String.raw`[\p{L}\p{M}\p{N}\p{Co}\u00ad]`

// What an English text is mostly made of: ASCII, and the dashes and quotes of good typesetting.
const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/
// Every script that sets no spaces is in here, and nothing of the alphabets of Europe.
const FAR = /[\u0e00-\u1fff\u2e80-\uffff]/
const EACH_UNSPACED = new RegExp(UNSPACED, 'gu')
const EACH_WORD = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})${WORD})+`, 'gu')
// Accents go, but й stays a letter of its own.
const ACCENTS = /(?!(?<=и)\u0306)[\u0300-\u036f]/gu
const SOFT_HYPHENS = /\u00ad/gu

/** Whether folding only makes a text's letters small. */
export const isPlain = (text: string): boolean => PLAIN.test(text)

/**
 * A text in the form in which words are compared: lower case, without accents, wide and joined forms made plain, a
 * space around each character of the scripts that set none. The same for what is searched and what a person types.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  // Made plain first: 𝖠 has no small letter of its own.
  const bare = text.normalize('NFKD').toLowerCase().replace(ACCENTS, '').replace(SOFT_HYPHENS, '')
  const whole = bare.normalize('NFKC')
  return FAR.test(whole) ? whole.replace(EACH_UNSPACED, ' $& ') : whole
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
