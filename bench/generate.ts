import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Random, seeded } from './random.ts'
import { type Matter, personName, sentence } from './sentences.ts'
import { MONTHS, NOUNS, STATES } from './words.ts'

/** A generated article: a title, a byline, a dateline and paragraphs. */
export interface Article {
  /** The file's name. */
  readonly name: string
  readonly text: string
}

/** About the size of a news report; a paragraph that was begun is finished. */
const SIZE = 3700

/** News-like articles without end, the same for the same seed; no sentence comes twice. */
export function* articles(seed: number): Generator<Article> {
  const random = seeded(seed)
  const used = new Set<string>()
  for (let number = 0; ; number += 1) {
    yield { name: `article-${String(number).padStart(6, '0')}.txt`, text: article(random, used) }
  }
}

/** Writes the first `count` articles of a seed into a folder, which is made where there is none. */
export function writeArticles(folder: string, count: number, seed: number): number {
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (const { name, text } of articles(seed).take(count)) {
    writeFileSync(join(folder, name), text)
    bytes += Buffer.byteLength(text)
  }
  return bytes
}

function article(random: Random, used: Set<string>): string {
  const one = random.pick(STATES)
  const other = random.pick(STATES.filter((state) => state !== one))
  const matter: Matter = { one, other, year: random.whole(2012, 2025) }
  const day = `${random.pick(MONTHS)} ${random.whole(1, 28)}, ${matter.year}`
  const title = `${one.name}, ${other.name} and the ${random.pick(NOUNS)} of the ${random.pick(NOUNS)}`
  const parts = [title, `By ${personName(random)}`]
  let size = 0
  while (size < SIZE) {
    const paragraph = paragraphOf(random, matter, used)
    parts.push(size === 0 ? `${one.capital.toUpperCase()}, ${day} — ${paragraph}` : paragraph)
    size += paragraph.length
  }
  return `${parts.join('\n\n')}\n`
}

function paragraphOf(random: Random, matter: Matter, used: Set<string>): string {
  return Array.from({ length: random.whole(2, 4) }, () => newSentence(random, matter, used)).join(' ')
}

function newSentence(random: Random, matter: Matter, used: Set<string>): string {
  for (;;) {
    const made = sentence(random, matter, random.chance(0.3))
    // Kept as a hash: 300,000 sentences put together from pieces would fill 200 MB.
    const mark = hash('md5', made, 'base64')
    if (used.has(mark)) continue
    used.add(mark)
    return made
  }
}
