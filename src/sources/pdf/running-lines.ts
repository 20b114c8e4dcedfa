import { trimmedEnds } from '../../text/index.ts'
import type { ReadLine } from './columns.ts'

/** A page with its lines in the order of reading. */
export interface ReadPage {
  readonly height: number
  readonly lines: readonly ReadLine[]
}

/** Running heads and feet stand within this share of a page's edges, and are no longer than this. */
const EDGE = 0.12
const LONGEST = 150
const LEAST_PAGES = 2

const EDGES = /[-–—[\](){}|\s]/
const NUMBER = /^(?:page |p\. ?|стр\. ?|第)?(?:\d{1,4}|[ivxl]{1,6})(?: ?页)?(?: ?(?:of|\/|из) ?\d{1,4})?$/i

/** The lines of each page that are none of its text: heads and feet that other pages have too, numbers of pages. */
export function runningLines(pages: readonly ReadPage[]): ReadonlySet<ReadLine> {
  const seen = new Map<string, number>()
  const edges = pages.map(edgeLines)
  for (const lines of edges) {
    for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const running = edges.flat().filter((line) => (seen.get(keyOf(line)) ?? 0) >= LEAST_PAGES || isNumber(line))
  return new Set(running)
}

/** From the edge on, up to the first line that stands further in. */
function edgeLines({ height, lines }: ReadPage): ReadLine[] {
  return lines.filter(({ y, text }) => text.length <= LONGEST && (y < height * EDGE || y > height * (1 - EDGE)))
}

const isNumber = ({ text }: ReadLine) => NUMBER.test(trimmedEnds(text, EDGES, EDGES))

/** A head is the same on all pages but for their number. */
const keyOf = ({ text }: ReadLine) => text.toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim()
