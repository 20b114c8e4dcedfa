import type { Random } from './random.ts'

/** How an article is edited into a copy. */
export interface Edits {
  /** The part of words that are changed. */
  readonly words: number
  /** The part of sentences that are dropped. */
  readonly sentences: number
}

const OTHER_WORDS = 'nearly later again often mostly rather still early broad firm plain whole'.split(' ')

/** A near-copy of an article: another title, byline and dateline, words changed, sentences dropped; the same for a seed. */
export function edited(text: string, { words, sentences }: Edits, random: Random): string {
  const [, , ...paragraphs] = text.trimEnd().split('\n\n')
  const kept = paragraphs.map((paragraph, index) =>
    (index === 0 ? paragraph.replace(/^[^—]*— /, '') : paragraph)
      .split(/(?<=\.) (?=[A-Z])/)
      .filter(() => !random.chance(sentences))
      .map((sentence) => withOtherWords(sentence, words, random))
      .join(' '),
  )
  const filled = kept.filter((paragraph) => paragraph !== '')
  return `${['What was told elsewhere', 'Own report', ...filled].join('\n\n')}\n`
}

const withOtherWords = (sentence: string, share: number, random: Random): string =>
  sentence
    .split(' ')
    .map((word) => (random.chance(share) ? random.pick(OTHER_WORDS) : word))
    .join(' ')
