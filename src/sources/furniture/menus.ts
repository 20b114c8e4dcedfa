import { edges, isItem, isProse, type PageLine, wordsOf } from './page-line.ts'
import { certainWording, listHeaders, menuEntries, menuSections } from './wording/index.ts'

const LEAST_RUN = 4
const MOST_UNKNOWN = 12

/** A line of text that ends a list of what is to come, and no menu. */
const ANNOUNCES = /[:：]$/

/** Marks navigation: runs of short lines before or behind all prose, many of them known entries. */
export function markMenus(lines: readonly PageLine[]): void {
  const { head, tail } = edges(lines)
  markRuns(lines, 0, head)
  markRuns(lines, tail + 1, lines.length)
  markBehindEnd(lines, tail)
  markTail(lines, tail)
}

/** At least a quarter of a run is known, and one entry is of the kind that only menus have. */
function markRuns(lines: readonly PageLine[], from: number, to: number): void {
  let first = from
  for (let at = from; at <= to; at++) {
    if (at < to && isEntry(lines[at]!)) continue
    const run = lines.slice(first, at)
    const entries = run.filter((line) => menuEntries.has(line.key)).length
    const known = entries + run.filter((line) => menuSections.has(line.key)).length
    const isMenu = run.length >= LEAST_RUN && entries > 0 && known > 1 && known * 4 >= run.length
    const isAnnounced = first > 0 && ANNOUNCES.test(lines[first - 1]!.text)
    if (isMenu && !isAnnounced) for (const line of run) line.kind ??= 'menu'
    first = at + 1
  }
}

/** Behind a menu, a comment form or a list of other articles below all prose, nothing that is no prose is the article. */
function markBehindEnd(lines: readonly PageLine[], tail: number): void {
  const end = lines.findIndex((line, index) => index > tail && endsArticle(line))
  if (end < 0) return
  for (const line of lines.slice(end)) {
    if (line.kind === null && isNoProse(line)) line.kind = wordsOf(line) < LEAST_RUN ? 'menu' : 'related'
  }
}

function endsArticle(line: PageLine): boolean {
  if (line.kind === 'menu') return true
  if (line.kind === 'comment-form') return certainWording(line.key) === 'comment-form'
  return line.kind === 'related' && listHeaders.has(line.key)
}

/** Neither a sentence nor a line on when and by whom the article was written. */
function isNoProse(line: PageLine): boolean {
  if (isProse(line) || /[.!?。！？]["'”’»)\]]*$/.test(line.text)) return false
  return !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(line.text) && !line.key.startsWith('by ')
}

/** Behind any furniture that ends a page, a few short lines to the end of the document are its menu. */
function markTail(lines: readonly PageLine[], tail: number): void {
  const first = lines.findIndex((line, index) => index > tail && line.kind !== null && line.kind !== 'markup')
  if (first < 0) return
  const rest = lines.slice(first).filter((line) => line.kind === null)
  if (rest.length > MOST_UNKNOWN || !rest.every((line) => isEntry(line) && !isCapitalised(line))) return
  for (const line of rest) line.kind = 'menu'
}

function isEntry(line: PageLine): boolean {
  if (line.length > 40 || wordsOf(line) > 5 || isItem(line)) return false
  return menuSections.has(line.key) || !/[\d.!?:;,]/.test(line.text)
}

/** A name or a headline rather than an entry: two or more words, all with capitals, that no menu is known by. */
function isCapitalised(line: PageLine): boolean {
  if (menuEntries.has(line.key) || wordsOf(line) < 2) return false
  return line.text.split(/\s+/).every((word) => /^\P{Ll}/u.test(word))
}
