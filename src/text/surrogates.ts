/** The text with each lone surrogate replaced by U+FFFD, so that its length and every offset stay the same. */
export function repairSurrogates(text: string): string {
  return text.isWellFormed() ? text : text.toWellFormed()
}

/** A part of a text without the half of a character that a cut left at either end. */
export function wholeCharacters(part: string): string {
  return part.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '')
}
