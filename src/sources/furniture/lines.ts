import { partsBetween } from '../../text/index.ts'
import type { FurnitureKind } from '../../vocabulary/index.ts'
import { counterKind } from './counters.ts'
import { offerKind } from './offers.ts'
import { pageLine, type PageLine } from './page-line.ts'
import { partedKind } from './parted.ts'
import { certainWording, likelyWording, listHeaders, menuEntries, menuSections } from './wording/index.ts'

const FONT_SIZE = /^(?=.*[+\-−–↺⟲↻⟳])(?=.*\d\s?(?:px|pt))(?!.*\d{3})(?:[+\-−–—↺⟲↻⟳|/\s\d%]|px|pt)+$/
const LETTER_SIZES = /^[AА](?:[-+−–\s]{1,3}[AАaа]){1,3}[-+−–]?$/
const COPYRIGHT = /^(?:copyright\s*)?(?:©|\(c\))|^copyright\s+(?:19|20)\d\d/
const COMMENT = /^<!--.*-->$/
const HASHES = /^\\?#{1,6}$/
const MENU_MARK = /[|»›>•·/]/

/** What a line is by its own words alone; `null` where they do not decide. */
export function certainKind(line: PageLine): FurnitureKind | null {
  if (line.text === '') return null
  if (COMMENT.test(line.text) || HASHES.test(line.text)) return 'markup'
  if (isFontWidget(line.text)) return 'widget'
  if (line.key === '') return null
  const kind = certainWording(line.key)
  if (kind) return kind
  const offer = offerKind(line)
  if (offer) return offer
  if (line.length > 200) return null
  if (COPYRIGHT.test(line.key) || line.key.includes('all rights reserved')) return 'notice'
  return counterKind(line.key) ?? (isMenuLine(line) ? 'menu' : partedKind(line))
}

/** Font-size buttons: `+ ↺ − 16 px`, `A- A A+`. */
export function isFontWidget(text: string): boolean {
  return text.length <= 40 && (FONT_SIZE.test(text) || LETTER_SIZES.test(text))
}

/** Navigation written in one line: `Home | World | Politics`, `Home » News » Asia`. */
function isMenuLine(line: PageLine): boolean {
  if (!MENU_MARK.test(line.key)) return false
  const parts = partsBetween(line.key, MENU_MARK)
  if (parts.length < 3) return false
  const known = parts.filter((part) => menuEntries.has(part) || menuSections.has(part)).length
  return known * 2 >= parts.length || (parts[0] === 'home' && line.length < 120)
}

/** What a line above a box of a page says of it: `list` above other articles, else a kind of furniture or nothing. */
export function lineWording(text: string): FurnitureKind | 'list' | null {
  const { key } = lineOf(text)
  return listHeaders.has(key) ? 'list' : certainWording(key)
}

/** Whether words are those of a button that shares an article. */
export const isShareButton = (text: string): boolean => likelyWording(lineOf(text).key).includes('share')

const lineOf = (text: string): PageLine => pageLine(text, { start: 0, end: text.length, from: 0, to: text.length }, 0)

/** Whether every word is one of a site's sections: `World News`. */
export const isSection = (text: string): boolean =>
  menuSections.has(text.toLowerCase()) || text.split(/\s+/).every((word) => menuSections.has(word.toLowerCase()))
