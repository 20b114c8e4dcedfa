const BREAKS = /\s+/gu
/** Controls, and marks that turn the direction of writing: on a terminal they could show other words than the text's. */
const UNSHOWN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** A text on one line, with U+FFFD for each character that a terminal would obey and not show. */
export function onOneLine(text: string): string {
  return text.replace(BREAKS, ' ').trim().replace(UNSHOWN, '\uFFFD')
}
