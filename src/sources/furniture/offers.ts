import type { FurnitureKind } from '../../vocabulary/index.ts'
import { isProse, type PageLine } from './page-line.ts'
import { calls, offers } from './wording/index.ts'

const LONGEST = 240
const LONGEST_PRICE = 100
/** A button of a word or two is furniture only beside other furniture. */
const LEAST_WORDS = 3

const WORD = /[\p{L}'-]+/gu
/** `199/month`, `Rp 45.000/bulan`, `5 a week`. */
const RATE = /\d\s?(?:\/\s?\p{L}{2,}|(?:a|per) (?:day|week|month|year)(?!\p{L}))/u

/** `1,542.11 (+0.32%)`: an index with its change. */
const INDEX = /\d\.\d\d(?:\s[+−-]?\d{1,6}(?:\.\d{1,3})?)?\s\([+−-]?\d{1,3}(?:\.\d{1,3})?\s?%\)/
/** `EUR 24.32`: what a currency is worth. */
const CURRENCY = /(?:^|\s)[A-Z]{3}(?:\/[A-Z]{3})?\s\d{1,6}\.\d{2,4}(?=\s|$)/g
const LEAST_CURRENCIES = 2
const MOST_WORDS = 4

/**
 * A line that calls on its reader (`Get our newsletter free for 30 days`) or says what the page costs, or what markets did
 * when it was shown; `null` for every other.
 */
export function offerKind(line: PageLine): FurnitureKind | null {
  if (line.key === '' || line.length > LONGEST) return null
  const words: readonly string[] = line.key.match(WORD) ?? []
  const first = words[0]
  if (first === undefined) return null
  const isOffer = words.some((word) => offers.has(word))
  if (isOffer && words.length >= LEAST_WORDS && calls.has(first)) return 'notice'
  if (isProse(line)) return null
  if (isOffer && line.length <= LONGEST_PRICE && RATE.test(line.key)) return 'notice'
  return isMarket(line.text) ? 'widget' : null
}

function isMarket(text: string): boolean {
  if (INDEX.test(text) && !text.includes(':')) return true
  const rates = text.match(CURRENCY) ?? []
  if (rates.length < LEAST_CURRENCIES) return false
  return (text.replace(CURRENCY, ' ').match(WORD) ?? []).length <= MOST_WORDS
}
