import { hash } from 'node:crypto'
import { DOMAINS, type Figure, type Grounded, MODALITIES, type Reading } from '../src/vocabulary/index.ts'
import { marksOf } from '../src/text/index.ts'
import type { Article } from './generate.ts'
import { type Random, seeded } from './random.ts'

const INDICATORS = [
  ...Array.from({ length: 12 }, (_, index) => `trade.measure-${index}`),
  ...Array.from({ length: 18 }, (_, index) => `energy.measure-${index}`),
  'other',
]
const STATES = ['BR', 'CN', 'DE', 'FR', 'IN', 'JP', 'KZ', 'RU', 'TR', 'VN']
const PUBLISHERS = Array.from({ length: 25 }, (_, index) => `Publisher ${index}`)
const STATEMENTS = 15

/**
 * An article as if it had been read: figures at its first 15 numbers, with fields that a seed decides. It stands for what
 * the pipeline gives, so that the store is measured without it.
 */
export function readingOf(article: Article, number: number): Reading {
  const random = seeded(number)
  const { text, name } = article
  const textHash = hash('sha256', text)
  const month = String(random.whole(1, 12)).padStart(2, '0')
  return {
    document: {
      id: name,
      name,
      format: 'text',
      text,
      textHash,
      bytesHash: textHash,
      url: null,
      title: text.slice(0, text.indexOf('\n')),
      publisher: random.pick(PUBLISHERS),
      author: null,
      lang: 'en',
      published: `${random.whole(2012, 2025)}-${month}-${random.whole(10, 28)}`,
      licence: null,
      furniture: [],
      headings: [],
      inferred: ['title'],
    },
    read: true,
    statements: figuresOf(text, textHash, random),
    scopes: Array.from({ length: STATEMENTS }, () => null),
    named: Array.from({ length: STATEMENTS }, () => []),
    marks: marksOf(text, []),
    leftovers: [],
  }
}

function figuresOf(text: string, textHash: string, random: Random): readonly Grounded[] {
  const numbers = text.matchAll(/\$?\d[\d,.]*\d(?: [mb]illion)?%?/g).take(STATEMENTS)
  return [...numbers].map((match) => {
    const start = match.index
    const end = start + match[0].length
    const id = hash('sha256', `${textHash} ${start} ${end}`).slice(0, 16)
    // The store checks what came through no door here: every slice against its quote.
    return { ...fieldsOf(random), kind: 'figure', id, start, end, quote: match[0] } as Figure as Grounded
  })
}

function fieldsOf(random: Random) {
  const value = random.whole(1, 1e9)
  const allowed = { low: value - 0.5, high: value + 0.5, lowOpen: false, highOpen: true }
  const year = random.whole(2005, 2025)
  return {
    value,
    upper: null,
    unit: random.pick(['USD', 'CNY', 't', '%', 'm3', '{person}']),
    bound: random.pick(['exact', 'about', 'over']),
    measure: random.pick(['level', 'change', 'share']),
    indicator: random.pick(INDICATORS),
    variant: null,
    period: random.pick([null, `${year}`, `${year}-0${random.whole(1, 9)}`, `${year}-01/${year}-07`]),
    modality: random.chance(0.8) ? MODALITIES[0] : random.pick(MODALITIES),
    deadline: null,
    speaker: random.chance(0.5) ? 'the customs service' : null,
    speakerChain: [],
    actors: random.chance(0.6) ? ['CN', 'RU'] : [random.pick(STATES), random.pick(STATES)],
    domain: random.pick(DOMAINS),
    interval: { strict: allowed, loose: allowed },
    inferred: ['period', 'actors'],
    links: [],
  }
}
