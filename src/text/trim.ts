/** A text without the marks at its end; each mark is one code unit. Linear, where `[marks]+$` is not. */
export function trimmedEnd(text: string, marks: RegExp): string {
  let end = text.length
  while (end > 0 && marks.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** A text without the marks at its ends; at its start other marks may go. */
export function trimmedEnds(text: string, marks: RegExp, atStart = marks): string {
  const cut = trimmedEnd(text, marks)
  let start = 0
  while (start < cut.length && atStart.test(cut[start]!)) start++
  return cut.slice(start)
}

/** The parts of a text between separators, without the white space at their ends. */
export function partsBetween(text: string, separator: RegExp): string[] {
  return text.split(separator).map((part) => part.trim())
}
