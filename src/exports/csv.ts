/** A cell of a table: a text, a number, yes or no, or nothing. */
export type Cell = string | number | boolean | null

/**
 * A table as CSV of RFC 4180 in UTF-8, with the mark by which spreadsheets know that it is: no cell of it is taken for a
 * formula. A text that begins as one, or would where a spreadsheet parts cells otherwise, gets an apostrophe before it.
 */
export const csvText = (headings: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[headings, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = cell.replaceAll(FORMULAS, "$1'$2")
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** At the start of a cell, of a line in it, or behind what parts cells elsewhere; wide forms count as well. */
const FORMULAS = /(^|[;\t\r\n|])([=+\-@＝＋－＠\t\r])/gu
