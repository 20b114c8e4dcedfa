import type { PageLine } from './page-line.ts'
import { isProse, wordsOf } from './page-line.ts'
import { isVoteCount } from './lines.ts'
import { likelyWording, listHeaders, menuEntries } from './wording/index.ts'

/** Marks lines such as `print` and `(6 votes)` that are furniture only beside other furniture. */
export function markLikely(lines: readonly PageLine[]): void {
  markButtonRuns(lines)
  for (let at = 1; at < lines.length; at++) spread(lines[at - 1]!, lines[at]!)
  for (let at = lines.length - 2; at >= 0; at--) spread(lines[at + 1]!, lines[at]!)
}

function spread(from: PageLine, to: PageLine): void {
  if (from.kind === null || from.kind === 'markup' || to.kind !== null) return
  if (isVoteCount(to)) to.kind = 'vote'
  else {
    const kinds = likelyWording(to.key)
    to.kind = kinds.find((kind) => kind === from.kind) ?? kinds[0] ?? null
  }
}

/** Three share buttons on end before or behind all prose, where no colon announces them as a list. */
function markButtonRuns(lines: readonly PageLine[]): void {
  const { head, tail } = edges(lines)
  let run = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    const isButton = line && (at < head || at > tail) && likelyWording(line.key).includes('share') && !isItem(line)
    if (isButton) {
      run++
      continue
    }
    const before = lines[at - run - 1]
    if (run >= 3 && !before?.text.endsWith(':'))
      for (let back = at - run; back < at; back++) lines[back]!.kind = 'share'
    run = 0
  }
}

/** Marks lists of other articles under a header such as `Related articles`. */
export function markRelatedLists(lines: readonly PageLine[]): void {
  const { tail } = edges(lines)
  for (let at = 0; at < lines.length; at++) {
    if (!listHeaders.has(lines[at]!.key)) continue
    lines[at]!.kind = 'related'
    let next = at + 1
    while (next < lines.length && next <= at + 10 && isTeaser(lines[next]!)) {
      if (next < tail && !isTogether(lines[next - 1]!, lines[next]!)) break
      lines[next++]!.kind ??= 'related'
    }
  }
}

function isTeaser(line: PageLine): boolean {
  return !isProse(line) && wordsOf(line) <= 25 && !/[.。]$/.test(line.text)
}

/** Whether no blank line stands between two lines that follow each other. */
function isTogether(line: PageLine, next: PageLine): boolean {
  return next.from === line.to
}

/** Marks navigation: runs of short lines, many of them known entries, before or behind all prose. */
export function markMenus(lines: readonly PageLine[]): void {
  const { head, tail } = edges(lines)
  markMenuRuns(lines, 0, head)
  markMenuRuns(lines, tail + 1, lines.length)
  markTailMenu(lines, tail)
}

function markMenuRuns(lines: readonly PageLine[], from: number, to: number): void {
  let first = from
  for (let at = from; at <= to; at++) {
    if (at < to && isEntry(lines[at]!)) continue
    const run = lines.slice(first, at)
    const known = run.filter((line) => menuEntries.has(line.key)).length
    if (run.length >= 4 && known * 5 >= run.length * 2) for (const line of run) line.kind ??= 'menu'
    first = at + 1
  }
}

/** Behind the furniture that ends a page, short lines to the end of the document are its menu. */
function markTailMenu(lines: readonly PageLine[], tail: number): void {
  const first = lines.findIndex((line, index) => index > tail && line.kind !== null && line.kind !== 'markup')
  if (first < 0) return
  const rest = lines.slice(first).filter((line) => line.kind === null)
  if (rest.length > 12 || !rest.every((line) => isEntry(line) && !isCapitalised(line))) return
  for (const line of rest) line.kind = 'menu'
}

function isEntry(line: PageLine): boolean {
  return line.length <= 40 && wordsOf(line) <= 5 && !/[\d.!?:;,]/.test(line.text) && !isItem(line)
}

/** A name or a headline rather than an entry: two or more words, all with capitals, that no menu is known by. */
function isCapitalised(line: PageLine): boolean {
  if (menuEntries.has(line.key) || wordsOf(line) < 2) return false
  return line.text.split(/\s+/).every((word) => /^\P{Ll}/u.test(word))
}

const isItem = (line: PageLine) => /^[-*•·–—▪◦‣]/.test(line.text)

/** Index of the first line of prose and of the last: what stands before the one is head, behind the other tail. */
export function edges(lines: readonly PageLine[]): { head: number; tail: number } {
  const first = lines.findIndex((line) => line.kind === null && isProse(line))
  const last = lines.findLastIndex((line) => line.kind === null && isProse(line))
  return first < 0 ? { head: 0, tail: lines.length - 1 } : { head: first, tail: last }
}
