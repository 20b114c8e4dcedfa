import { partsBetween } from '../../text/index.ts'
import { isName, leadingName, namesOf } from './names.ts'
import { AUTHOR_ROLES } from './wording.ts'

const BYLINE = /^(?:by|written by|author|authors|text|text by|story by|автор|作者)(?:\s*[:：]\s*|\s+)(\S.*)$/iu
const TRADE =
  /^by\s(?:(?:a|an|the|our|its|staff|special|guest)\s)?(?:[\p{L}-]+\s){0,3}(?:reporters?|correspondents?|writers?|columnists?|contributors?|desk|staff|editors?|team|newsroom|board)(?:$|[\s,.|·•])/iu
/** `Jane Doe (The Post)`: whom an author writes for, with all behind it. */
const BRACKET = ' ('
const SEPARATOR = /[|•·]/
const NOTE = /^(?:editor['’]?s?['’]? note|editors['’] note|about the author|author bio|note)\s*[:.–—-]\s*(\S.*)$/isu
const IS = /^,?\s+(?:is|was|are|serves as|works as)\s/i
const IS_OR_COMMA = /^[,\s]*(?:is|was|are|serves as|works as|an?|the)\s/i
const LONGEST_BYLINE = 160

/** The author that a byline names: `By Jane Doe`, `Author: Jane Doe | 3 May 2023`. */
export function bylineAuthor(line: string): string | null {
  if (line.length > LONGEST_BYLINE) return null
  for (const part of partsBetween(line, SEPARATOR)) {
    const names = BYLINE.exec(part)?.[1]
    const author = names === undefined ? null : namesOf(names.split(BRACKET, 1)[0]!)
    if (author) return author
  }
  return null
}

/** Whether a line says who wrote the text, by name or by trade: `By a staff reporter`, `By the energy desk, 4 May`. */
export function isByline(line: string): boolean {
  return line.length <= LONGEST_BYLINE && (bylineAuthor(line) !== null || TRADE.test(line))
}

/** The author whom an editor's note introduces: `Editor's note: Jane Doe is an analyst …`. */
export function noteAuthor(paragraph: string): string | null {
  const note = NOTE.exec(paragraph.slice(0, 600))?.[1]?.replace(/^the (?:author|writer),?\s+/i, '')
  return note === undefined ? null : introducedAuthor(note, IS_OR_COMMA)
}

/**
 * The author whom a closing paragraph introduces: `Jane Doe is a professor at …`. Whoever is quoted in the article
 * is a source and not its author.
 */
export function closingAuthor(paragraph: string, article: string): string | null {
  const author = paragraph.length > 700 ? null : introducedAuthor(paragraph, IS)
  const surname = author?.split(' ').at(-1)
  if (!author || article.includes(`${surname} said`) || article.includes(`said ${surname}`)) return null
  return author
}

/** The author of a name line with a line of what they are below it. */
export function nameLineAuthor(line: string, next: string): string | null {
  if (line.length > 60 || next.length > 250 || !isName(line) || !hasRole(next)) return null
  return line
}

function introducedAuthor(sentence: string, is: RegExp): string | null {
  const name = leadingName(sentence)
  if (!name) return null
  const behind = sentence.slice(sentence.indexOf(name.split(' ').at(-1)!) + name.split(' ').at(-1)!.length)
  return is.test(behind) && hasRole(behind.slice(0, 160)) ? name : null
}

function hasRole(words: string): boolean {
  const lower = words.toLowerCase()
  if ([...AUTHOR_ROLES].some((role) => lower.includes(role))) return true
  return /director/.test(lower) && /institut|cent(?:er|re)|council|programme|program|think tank|foundation/.test(lower)
}
