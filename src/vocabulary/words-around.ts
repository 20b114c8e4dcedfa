import type { Span } from './span.ts'
import { type WordsAround, WORDS_AROUND } from './store.ts'

/** The words before and after a span of a text. */
export const wordsAround = (text: string, { start, end }: Pick<Span, 'start' | 'end'>): WordsAround => ({
  before: whole(text.slice(Math.max(0, start - WORDS_AROUND), start)),
  after: whole(text.slice(end, end + WORDS_AROUND)),
})

/** Without the half of a surrogate pair that a cut left at either end. */
const whole = (part: string): string => part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
