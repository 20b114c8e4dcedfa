import { isSection } from '../furniture/index.ts'
import { isName, namesOf } from './names.ts'
import { readStamp } from './stamps.ts'

const LONGEST = 160

/** What stands between a name and a date: `Jane Doe | 3 May 2023`, `Jane Doe — 3 May 2023`. */
const BETWEEN = /[|/•·\n]|\s[—–-]\s|\s(?=(?:published|updated|posted)\s)/i

/** Words that begin the names of places with two words and hardly those of people. */
const PLACES =
  /^(?:new|north|south|east|west|saint|st|san|los|las|hong|abu|addis|tel|kuala|buenos|rio|cape|port|middle|central)\s/i

/** The author before a date on one line of a page, or on the line above it. */
export function datedAuthor(note: string, next: string): string | null {
  if (note.length > LONGEST || PLACES.test(note)) return null
  const between = BETWEEN.exec(note)
  const lead = note.slice(0, between?.index).trim()
  const rest = between ? note.slice(between.index + between[0].length) : next
  if (!isName(lead) || isSection(lead)) return null
  return readStamp(rest.split(/[|•·\n]/, 1)[0]!.trim()) === null ? null : namesOf(lead)
}
