import type { WordSet } from '../../vocabulary/index.ts'
import { wordSet } from '../../text/index.ts'
/** A set of words written as one string, parted by spaces. */
export const words = (list: string): WordSet => wordSet(list.split(' '))

/** Phrases written as one string, parted by bars. */
export const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim())
