import { endsSentence } from '../../text/index.ts'
import { isShareButton } from '../furniture/index.ts'
import { findDate, isByline, monthNumber, namesOf, stampsOf } from '../metadata/index.ts'
import type { Body } from './body.ts'
import type { Page, PageBlock } from './page.ts'
import { isProseBlock } from './prose.ts'

/** Up to so many words above and below all sentences are a label, a name or a button, and more may be a summary. */
const MOST_OF_LABEL = 4
const MOST_OF_TAIL = 5
const LONGEST_DATED = 120

/** So many blocks from the end of an article the names stand of those who worked on it. */
const CREDITS_WITHIN = 5
const CREDITS =
  /^[([]?(?:(?:additional )?reporting|writing|editing|compiled|translated|edited|written|photographs?|graphics) by\s|^[([]\s?editors?\s?[:：]|^source[:：]\s/i
const TIME = /^(?:(?:updated|at|published)\s){0,2}\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[a-z]{2,4})?$/i
const COUNTED = /^[\p{L}\s]{2,24}[:：]\s?[\d.,\s]+$|^\d{1,2}\smins?$/u
const ITEMS = new Set(['li', 'dt', 'dd', 'td', 'th', 'caption'])

/** `1 December`, `Dec. 1`: a day without its year. */
const DAY = /^(?:\d{1,2}\s(\p{L}{3,9})|(\p{L}{3,9})\.?\s\d{1,2})$/u
/** Words of a line of date and time that are none of anything else. */
const OF_TIME =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\.?m\.?|gmt|utc|[a-z]{1,2}st|[a-z]{1,3}t|first|last|published|updated|posted|modified|on|at|by|source|date|time)$/i
const MOST_BESIDE_DATE = 3

/**
 * Whether each block of an article's stretch is a note on the article and none of it: who wrote it and when, its
 * section, how long it takes to read, who took the picture. `names` are those that the page's markup gives as authors.
 */
export function findNotes(page: Page, { first, last }: Body, heading: number, names: readonly string[]): boolean[] {
  const notes = page.blocks.map(() => false)
  const own = page.blocks.slice(first, last)
  const isSaid = (block: PageBlock) => isProseBlock(block) || (block.level === 0 && isSentence(block))
  const head = own.findIndex(isSaid)
  const tail = own.findLastIndex((block) => isSaid(block) || isItem(page, block))
  if (head < 0) return notes
  for (const [index, block] of own.entries()) {
    if (first + index === heading) continue
    const isAtEnd = index >= own.length - CREDITS_WITHIN && CREDITS.test(block.text.slice(0, 60))
    notes[first + index] =
      isAtEnd ||
      (index < head && isHeadNote(page, block, names)) ||
      (index > tail && isTailNote(block)) ||
      isNamed(block, names) ||
      isOfDates(page, block) ||
      isLabelledDate(block) ||
      (block.text.length < 40 && TIME.test(block.text))
  }
  return notes
}

function isSentence({ text }: PageBlock): boolean {
  return endsSentence(text, text.length) && wordsOf(text) > MOST_OF_TAIL && !isDated(text) && !isByline(text)
}

/** An item of a list, or a cell of a table of values rather than of a page's layout. */
function isCell(page: Page, { element }: PageBlock): boolean {
  const { tag, first, last } = page.elements[element]!
  return ITEMS.has(tag) && (last - first === 1 || !tag.startsWith('t'))
}

const isItem = (page: Page, block: PageBlock) => isCell(page, block) && block.linked * 2 <= block.text.length

/** Between the heading and the first sentence stand notes, summaries and what an item of a summary says. */
function isHeadNote(page: Page, block: PageBlock, names: readonly string[]): boolean {
  const { text, level } = block
  if (level > 0 || text.length > LONGEST_DATED) return false
  if (!isCell(page, block) && wordsOf(text) <= MOST_OF_LABEL && !endsSentence(text, text.length) && !isFigure(text))
    return true
  return isByline(text) || isDated(text) || names.some((name) => text.includes(name))
}

/** A number that is more than a page's count of its own: `2,215 metres long`, not `Hits: 1023`, `38 Share`. */
function isFigure(text: string): boolean {
  if (!/\p{N}/u.test(text) || !/\p{L}/u.test(text) || isDated(text)) return false
  return !COUNTED.test(text) && !isShareButton(text.replace(/[\d.,\s]+/g, ' '))
}

/** Below the last sentence no figure is left out. */
function isTailNote({ text, level }: PageBlock): boolean {
  if (level > 0) return false
  if (text.length > LONGEST_DATED || endsSentence(text, text.length)) return isByline(text)
  return isByline(text) || isDated(text) || (wordsOf(text) <= MOST_OF_TAIL && !isFigure(text))
}

/** `Friday, 19 May 2023 14:20`, `Published 3 May 2023 | Updated 5 May 2023`: a date among few other words. */
function isDated(text: string): boolean {
  if (text.length > LONGEST_DATED) return false
  const day = DAY.exec(text)
  if (day) return monthNumber(day[1] ?? day[2]!) > 0
  if (stampsOf(text).length > 0) return true
  let rest = text
  for (let date = findDate(rest); date !== null; date = findDate(rest))
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`
  if (rest === text) return false
  const beside = (rest.match(/\p{L}[\p{L}.]*/gu) ?? []).filter((word) => !OF_TIME.test(word))
  return beside.length <= MOST_BESIDE_DATE
}

/** A line that names the authors and says nothing else, wherever it stands. */
function isNamed({ text, level }: PageBlock, names: readonly string[]): boolean {
  return level === 0 && text.length <= LONGEST_DATED && names.some((name) => namesOf(text) === name)
}

/** `Published 16 March 2023`, wherever it stands. */
function isLabelledDate({ text }: PageBlock): boolean {
  if (text.length > LONGEST_DATED) return false
  const [stamp] = stampsOf(text)
  return stamp !== undefined && (stamp.meaning === 'published' || stamp.meaning === 'updated')
}

const LONGEST_LIST = 400
const LABELS =
  /^(?:(?:first |last )?(?:published|updated|posted|modified|issued)(?: on| at)?|publication date|date)\s?:?$/i

/** A list of terms of which one says when the page was published: whom it is from, and when. */
function isOfDates(page: Page, { element }: PageBlock): boolean {
  const item = page.elements[element]!
  const list = page.elements[item.parent]
  if (list?.tag !== 'dl' || list.last - list.first > 20) return false
  const blocks = page.blocks.slice(list.first, list.last)
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  return length <= LONGEST_LIST && blocks.some((block) => LABELS.test(block.text) || isLabelledDate(block))
}

const wordsOf = (text: string) => text.split(/\s+/).length
