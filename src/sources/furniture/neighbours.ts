import type { PageLine } from './page-line.ts'
import { edges, isItem, isProse, wordsOf } from './page-line.ts'
import { isVoteCount } from './counters.ts'
import { headsList } from './parted.ts'
import { likelyWording } from './wording/index.ts'

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
    if (!headsList(lines[at]!)) continue
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
