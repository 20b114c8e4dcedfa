import { findDate } from './dates.ts'

/** What a dateline says: `BEIJING, March 12, 2024 (Xinhua) —`. */
export interface Dateline {
  /** EDTF, where the dateline has its year. */
  readonly published: string | null
  /** The agency in brackets or slashes. */
  readonly publisher: string | null
}

const PLACE = /^(\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3})(?:,\s\p{Lu}[\p{L}. ]{1,25}(?=,|\s\(|\s?[—–-]))?/u
const DASH = /\s?(?:--|[—–]|\s-\s)/
const AGENCY = /\(([^()]{2,40})\)|\/([^/]{2,30})\//
const LONGEST = 110

/** Reads the dateline that a paragraph starts with; `null` where it starts with none. */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, LONGEST)
  const place = PLACE.exec(head)?.[0]
  if (!place) return null
  const stop = stopOf(head)
  if (stop === null || stop < place.length) return null
  const said = head.slice(place.length, stop)
  const agency = AGENCY.exec(said)
  const written = said.replace(AGENCY, ' ')
  const date = findDate(written)
  if (!agency && !isDated(written)) return null
  if (place !== place.toUpperCase() && !(agency && isDated(written))) return null
  if (!isEmptyWithoutDate(written, date?.start, date?.end)) return null
  return { published: date?.edtf ?? null, publisher: agency ? (agency[1] ?? agency[2])!.trim() : null }
}

/** Where the dateline ends: at its dash, or behind an agency between slashes. */
function stopOf(head: string): number | null {
  const dash = DASH.exec(head)
  const slashes = /\/[^/]{2,30}\/\.?\s/.exec(head)
  const ends = [dash?.index, slashes && slashes.index + slashes[0].length].filter((end) => typeof end === 'number')
  return ends.length === 0 ? null : Math.min(...ends)
}

const MONTH_DAY = /\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,9}/u
const isDated = (words: string) => MONTH_DAY.test(words)

function isEmptyWithoutDate(words: string, start?: number, end?: number): boolean {
  const rest = start === undefined ? words.replace(MONTH_DAY, '') : words.slice(0, start) + words.slice(end)
  return /^[\s,.:;]*$/.test(rest)
}
