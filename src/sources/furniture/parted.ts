import type { FurnitureKind } from '../../vocabulary/index.ts'
import { BYLINE, counterKind } from './counters.ts'
import { isProse, type PageLine } from './page-line.ts'
import { certainWording, likelyWording, listHeaders, menuEntries, menuSections } from './wording/index.ts'

const LONGEST = 160
const LEAST = 2

/** Bars, dots and wide gaps: what parts the buttons of one line. */
const GAP = /[|•·☰]|\s{2}/
/** The count or the weather beside a button: `Comments (33)`, `Weather -4°C`. */
const COUNT = /[\s([]{0,3}[-−–+]?\d[\d.,]{0,12}\s?[km°]?[cf]?[)\]]{0,2}$/u

/** Buttons, counters and heads of lists in one line, at least half of its parts: `128 Shares   Facebook   X`. */
export function partedKind(line: PageLine): FurnitureKind | null {
  if (line.length > LONGEST || !GAP.test(line.text) || isProse(line)) return null
  let kind: FurnitureKind | null = null
  let [parts, known, buttons] = [0, 0, 0]
  for (const written of line.text.toLowerCase().split(GAP)) {
    const part = written.trim()
    if (part === '') continue
    if (BYLINE.test(part)) return null
    parts++
    const name = part.replace(COUNT, '')
    const button = certainWording(name) ?? likelyWording(name)[0] ?? entryKind(name)
    const own = button ?? counterKind(part)
    if (button !== null) buttons++
    if (own !== null || menuSections.has(name)) known++
    kind ??= own
  }
  return buttons > 0 && known >= LEAST && known * 2 >= parts ? kind : null
}

const entryKind = (name: string): FurnitureKind | null =>
  listHeaders.has(name) ? 'related' : menuEntries.has(name) ? 'menu' : null

/** `Newest | Most read`: a line that heads a list of other articles. */
export const headsList = (line: PageLine): boolean =>
  listHeaders.has(line.key) ||
  (line.kind !== null &&
    line.length < 60 &&
    GAP.test(line.text) &&
    line.text
      .toLowerCase()
      .split(GAP)
      .some((part) => listHeaders.has(part.trim())))
