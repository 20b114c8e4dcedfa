import { partsBetween, trimmedEnd } from '../../text/index.ts'
import { MONTHS, NO_NAMES, WEEKDAYS } from './wording.ts'

const PARTICLES = new Set(
  'van von der den de del della da di do dos du la le al el bin ibn bint ben ter ten zu y e'.split(' '),
)
const NAME_WORD = /^(?:(?:al|el|an|ad|as)-)?(?:d['’]|o['’])?\p{Lu}[\p{L}\p{M}'’.-]*$/u
const MOST_WORDS = 5

/** Whether words are a person's name: two to five of them, with capitals, particles between them allowed. */
export function isName(words: string): boolean {
  const parts = words.split(/\s+/)
  if (parts.length < 2 || parts.length > MOST_WORDS || words.length > 60) return false
  if (!NAME_WORD.test(parts[0]!) || !NAME_WORD.test(parts.at(-1)!)) return false
  return parts.every((part) => {
    const lower = part.toLowerCase().replace(/\.$/, '')
    if (NO_NAMES.has(lower) || MONTHS.has(lower)) return false
    return NAME_WORD.test(part) || PARTICLES.has(part)
  })
}

/** The name that a sentence starts with, up to a comma or the first word that is no part of one; `null` without one. */
export function leadingName(sentence: string): string | null {
  const parts: string[] = []
  for (const word of sentence.split(/\s+/, MOST_WORDS + 1)) {
    const bare = word.replace(/[,;:]$/, '')
    if (!NAME_WORD.test(bare) && !PARTICLES.has(bare)) break
    parts.push(bare)
    if (bare !== word) break
  }
  const name = parts.join(' ')
  return isName(name) ? name : null
}

/** The names of a list such as `Jane Doe, John Roe and Ann Poe`; `null` where a part of it is no name. */
export function namesOf(list: string): string | null {
  const names = partsBetween(withoutDate(list), /[,;&]|\sand\s|\swith\s/i).filter((name) => name !== '')
  if (names.length === 0 || names.length > 8 || !isName(names[0]!)) return null
  const people: string[] = []
  for (const name of names) {
    if (!isName(name)) break
    people.push(isCapitals(name) ? withSmallLetters(name) : name)
  }
  return people.join(', ')
}

/** A list of names up to a date or weekday behind it: `Jane Doe Tuesday, May 2, 2023`. */
function withoutDate(list: string): string {
  const words = list.split(/\s+/)
  const isDate = (word: string, index: number) => {
    const bare = trimmedEnd(word.toLowerCase(), /[.,]/)
    return /\d/.test(bare) || WEEKDAYS.has(bare) || (MONTHS.has(bare) && /\d/.test(words[index + 1] ?? ''))
  }
  const date = words.findIndex(isDate)
  return date < 0
    ? list
    : trimmedEnd(
        words
          .slice(0, date)
          .join(' ')
          .replace(/[,\s]on$/, ''),
        /[,\s]/,
      )
}

const isCapitals = (name: string) => name === name.toUpperCase() && /\p{Lu}{3}/u.test(name)

function withSmallLetters(name: string): string {
  return name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
}
