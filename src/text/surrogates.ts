/** The text with each lone surrogate replaced by U+FFFD, so that its length and every offset stay the same. */
export function repairSurrogates(text: string): string {
  return text.isWellFormed() ? text : text.toWellFormed()
}
