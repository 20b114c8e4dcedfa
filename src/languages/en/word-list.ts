/** A set of words written as one string, parted by spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Phrases written as one string, parted by bars. */
export const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim())
