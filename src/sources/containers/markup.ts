/** Tags that set blocks apart; text between them has no lines of its own. */
const BLOCKS =
  /<\/?(?:html|body|article|section|div|p|h[1-6]|figure|ul|ol|li|table|blockquote|br)(?:\s[^<>]{0,500})?\/?>/i
const INLINE =
  /<\/?(?:a|b|i|em|strong|span|img|sup|sub)(?:\s[^<>]{0,1000})?\/?>|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/i

/** Whether a text out of a table is HTML; a tag within a line is not enough, since the lines of HTML are none. */
export const hasBlockMarkup = (text: string): boolean => BLOCKS.test(text)

/** Whether a text out of a feed is HTML, which is what feeds hold. */
export const hasMarkup = (text: string): boolean => BLOCKS.test(text) || INLINE.test(text)
