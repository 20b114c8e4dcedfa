import type { Body } from './body.ts'
import { linkedArticle } from './json-ld.ts'
import type { Page, PageBlock } from './page.ts'
import { plainText } from './plain-text.ts'

const RUN = 4
const WORD = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu
const LONGEST = 500_000

/** A described article of fewer words is a summary. */
const LEAST_WORDS = 40

/** A block is of the described article from this share of its runs of words on; so much of it must be on the page. */
const LEAST_OF_BLOCK = 0.8
const LEAST_ON_PAGE = 0.6

/** From so much on, a page shows what it describes at least in part. */
const SHOWN = 0.1

/** The text that a page's JSON-LD gives as its article's; `null` without one. */
export function articleBody(page: Page): string | null {
  const body = linkedArticle(page.scripts)?.article['articleBody']
  if (typeof body !== 'string') return null
  const text = plainText(body.slice(0, LONGEST)).trim()
  return wordsOf(text).length < LEAST_WORDS ? null : text
}

/** Where the blocks stand that a page's JSON-LD gives as its article's; `null` where it gives none of them, or few. */
export function linkedBody(page: Page): Body | null {
  const text = articleBody(page)
  if (text === null) return null
  const runs = new Set(runsOf(text))
  const own = page.blocks.map((block) => isOf(block, runs))
  const first = own.indexOf(true)
  if (first < 0 || shareShown(page.blocks, runs) < LEAST_ON_PAGE) return null
  return { first, last: own.lastIndexOf(true) + 1 }
}

/** A page with the article behind all else that it describes without showing it, as pages do that a script fills. */
export function withUnshown(page: Page): Page {
  const text = articleBody(page)
  if (text === null || shareShown(page.blocks, new Set(runsOf(text))) >= SHOWN) return page
  const element = page.elements.length
  const first = page.blocks.length
  const paragraphs = text.split('\n').flatMap((line) => line.trim() || [])
  const blocks = paragraphs.map((paragraph) => ({
    text: paragraph,
    separator: 'blank' as const,
    level: 0,
    linked: 0,
    element,
  }))
  const last = first + blocks.length
  const root = { ...page.elements[0]!, last }
  const article = { tag: 'article', parent: 0, hint: null, isArticle: true, signature: 'article', first, last }
  return { ...page, blocks: [...page.blocks, ...blocks], elements: [root, ...page.elements.slice(1), article] }
}

function isOf(block: PageBlock, runs: ReadonlySet<string>): boolean {
  const own = runsOf(block.text)
  return own.length > 0 && own.filter((run) => runs.has(run)).length >= own.length * LEAST_OF_BLOCK
}

function shareShown(blocks: readonly PageBlock[], runs: ReadonlySet<string>): number {
  const shown = new Set<string>()
  for (const { text } of blocks) for (const run of runsOf(text)) if (runs.has(run)) shown.add(run)
  return shown.size / runs.size
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

function runsOf(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '))
}
