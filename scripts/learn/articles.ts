import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDocument } from '../../src/sources/index.ts'
import type { Document, DocumentMetadata, Domain, Stance, StatementKind } from '../../src/vocabulary/index.ts'
import { unmark } from '../../test/fixtures/unmark.ts'

/** A figure as a careful reader marked it; without a value it is known by its place alone. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly value: number | null
  readonly actors: readonly string[]
}

/** A statement of any kind as a careful reader marked it. */
export interface MarkedStatement {
  readonly kind: StatementKind
  readonly start: number
  readonly end: number
  readonly domain: Domain
  readonly type?: string
  readonly stance?: string
}

/** A position as a careful reader marked it. */
export type MarkedPosition = Omit<MarkedStatement, 'domain'>

/** A text with its figures marked. */
export interface Article {
  readonly name: string
  readonly document: Document
  readonly marked: readonly Marked[]
  /** Those of every kind. */
  readonly statements: readonly MarkedStatement[]
  /** Its positions, with their domain or without. */
  readonly positions: readonly MarkedPosition[]
  /** Those on which careful readers may differ. */
  readonly open: readonly MarkedStatement[]
  /** How much each of its figures counts. */
  readonly weight: number
}

const GOLD = '.gold.jsonl'

/** The articles of a folder that have a gold record, by name; what careful readers may differ on is left out. */
export function articlesIn(golds: string, texts: string): Article[] {
  const sidecar = metadataIn(texts)
  return readdirSync(golds)
    .filter((file) => file.endsWith(GOLD))
    .map((file) => file.slice(0, -GOLD.length))
    .filter((name) => existsSync(join(texts, `${name}.txt`)))
    .sort()
    .map((name) => {
      const text = readFileSync(join(texts, `${name}.txt`))
      const all = linesOf<Marked & MarkedStatement & { hard?: boolean }>(join(golds, name + GOLD))
      const lines = all.filter(({ hard }) => !hard)
      return {
        name,
        document: open(name, text, sidecar.get(`${name}.txt`) ?? {}),
        marked: lines.filter(({ kind }) => kind === 'figure'),
        statements: lines.filter(({ domain }) => domain !== undefined),
        positions: lines.filter(({ kind }) => kind === 'position'),
        open: all.filter(({ hard }) => hard),
        weight: 1,
      }
    })
}

/** A text of the tests, whose figures have their actors marked: `Japan bought {200 tonnes|US,JP} of US wheat`. */
export function articleOf(name: string, text: string, weight: number, metadata: Partial<DocumentMetadata>): Article {
  const { text: plain, expected } = unmark(text)
  return {
    name,
    document: open(name, new TextEncoder().encode(plain), { lang: 'en', published: '2024-09-01', ...metadata }),
    marked: expected.map(({ start, quote, value }) => ({
      start,
      end: start + quote.length,
      value: null,
      actors: value === '' ? [] : value.split(','),
    })),
    statements: [],
    positions: [],
    open: [],
    weight,
  }
}

/** What a sentence of the tests counts beside a statement of an article: it says what it is about, and little else does. */
const SUBJECT = 6

/** A sentence of the tests with what one of its figures is of. */
export function sentenceOf(name: string, text: string, words: string, domain: Domain): Article {
  const start = text.indexOf(words)
  return {
    name,
    document: open(name, new TextEncoder().encode(text), { lang: 'en', published: '2024-09-01' }),
    marked: [],
    statements: [{ kind: 'figure', start, end: start + words.length, domain }],
    positions: [],
    open: [],
    weight: SUBJECT,
  }
}

/** What a sentence of the tests counts beside one of an article. */
const STANCE = 3

/** A sentence of the tests that takes a stance, or `null` for none. */
export function stanceOf(name: string, text: string, stance: Stance | null): Article {
  return {
    name,
    document: open(name, new TextEncoder().encode(text), { lang: 'en', published: '2024-09-01' }),
    marked: [],
    statements: [],
    positions: stance ? [{ kind: 'position', start: 0, end: text.length, stance }] : [],
    open: [],
    weight: STANCE,
  }
}

function open(name: string, bytes: Uint8Array, metadata: Partial<DocumentMetadata>): Document {
  const file = `${name}.txt`
  return openDocument({ file, path: file, name: file, bytes, metadata })
}

function metadataIn(folder: string): ReadonlyMap<string, Partial<DocumentMetadata>> {
  const path = join(folder, 'index.jsonl')
  if (!existsSync(path)) return new Map()
  return new Map(
    linesOf<DocumentMetadata & { file: string }>(path).map(({ file, title, publisher, lang, published, url }) => [
      file,
      Object.fromEntries(Object.entries({ title, publisher, lang, published, url }).filter(([, value]) => value)),
    ]),
  )
}

const linesOf = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
