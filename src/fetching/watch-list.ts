import { shownAddress, webAddress } from '../sources/index.ts'

/** An address that is to be asked again and again. */
export interface Watched {
  /** As it is asked for, without what stands behind `#`. */
  readonly address: string
  /** At the least so long between two times; `null` where the list does not say. */
  readonly minutes: number | null
}

export interface WatchList {
  /** In the order of the list, each once. */
  readonly watched: readonly Watched[]
  /** What is wrong with a line, without its full stop. */
  readonly problems: readonly { readonly line: number; readonly problem: string }[]
}

/** No page is worth being asked more often, and none that is watched less often. */
export const FEWEST_MINUTES = 5
export const MOST_MINUTES = 40_320

/** Reads a list of addresses, one a line, perhaps with minutes behind it; what follows `#` or nothing is a comment. */
export function parseWatchList(text: string): WatchList {
  const watched = new Map<string, Watched>()
  const problems: { line: number; problem: string }[] = []
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const [written, minutes, ...more] = withoutComment(line)
      .split(/\s+/)
      .filter((word) => word !== '')
    if (written === undefined) continue
    const read = more.length > 0 ? `“${shownAddress(more[0]!)}” is one word too many` : readLine(written, minutes)
    if (typeof read === 'string') problems.push({ line: at + 1, problem: read })
    else if (watched.has(read.address))
      problems.push({ line: at + 1, problem: `${shownAddress(read.address)} stands above already` })
    else watched.set(read.address, read)
  }
  return { watched: [...watched.values()], problems }
}

/** An address can hold a `#` of its own, but not behind a space. */
function withoutComment(line: string): string {
  const at = line.search(/(?:^|\s)#/)
  return at === -1 ? line : line.slice(0, at)
}

function readLine(written: string, minutes: string | undefined): Watched | string {
  const every = minutes === undefined ? null : /^\d{1,6}$/.test(minutes) ? Number(minutes) : Number.NaN
  if (every !== null && !(every >= FEWEST_MINUTES && every <= MOST_MINUTES)) {
    return `“${shownAddress(minutes ?? '')}” is no number of minutes from ${FEWEST_MINUTES} to ${MOST_MINUTES.toLocaleString('en-US')}`
  }
  try {
    const address = webAddress(written)
    address.hash = ''
    return { address: address.href, minutes: every }
  } catch (error) {
    return (error as Error).message.replace(/\.$/, '')
  }
}
