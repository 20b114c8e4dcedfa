import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { checkSync } from 'recheck'
import { parseSync } from 'vite'
import { filesBelow } from './fixtures/files.ts'

const ROOT = join(import.meta.dirname, '..')

/**
 * Patterns whose time grows with the square of what they see, which the code around them keeps short: the most
 * characters they can be given.
 */
const CAPPED: Readonly<Record<string, number>> = {
  'src/sources/decoding/declared.ts META_CHARSET': 4096,
  'src/sources/headings.ts HASH': 102,
  'src/sources/headings.ts BOLD': 102,
  'src/sources/html/head.ts TITLE_AND_SITE': 500,
  'src/sources/metadata/stamps.ts LABEL': 42,
  'src/sources/furniture/lines.ts FONT_SIZE': 40,
  'src/sources/furniture/poll-options.ts TALLY': 300,
}
/** Those that the checker, which guesses at inputs, finds only now and then. */
const NOW_AND_THEN: ReadonlySet<string> = new Set([
  'src/sources/furniture/lines.ts FONT_SIZE',
  'src/sources/furniture/poll-options.ts TALLY',
])
const MOST = 5000

/** The files that put expressions together when they are loaded. */
const MAKERS = ['src/store/search/count.ts', 'src/store/search/fold.ts']

const files = ['src', 'web/src'].flatMap((folder) => filesBelow(folder))

interface Pattern {
  /** Its file, and the constant that holds it. */
  readonly place: string
  readonly source: string
  readonly flags: string
}

const patterns = files.flatMap(patternsOf)

function patternsOf(file: string): Pattern[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const found: Pattern[] = []
  const visit = (node: unknown, name: string): void => {
    if (Array.isArray(node)) for (const part of node) visit(part, name)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const { type, id, regex } = node as { type?: string; id?: { name?: string }; regex?: RegExpLiteral }
    if (regex) found.push({ place: `${file} ${name}`, source: regex.pattern, flags: regex.flags })
    const inner = type === 'VariableDeclarator' ? (id?.name ?? name) : name
    for (const [key, part] of Object.entries(node)) if (key !== 'regex') visit(part, inner)
  }
  visit(parseSync(file, text).program, '')
  return found
}

interface RegExpLiteral {
  readonly pattern: string
  readonly flags: string
}

/** Where recheck tries texts made at random, it tries the same ones each time. */
const CHECK = { timeout: 60_000, randomSeed: 1 }

it('no regular expression takes more than linear time, but on short text', () => {
  assert.ok(patterns.length > 200, `only ${patterns.length} patterns were found`)
  const slow: string[] = []
  const used = new Set<string>()
  for (const { place, source, flags } of patterns) {
    const result = checkSync(source, flags, CHECK)
    if (result.status === 'safe') continue
    const isPolynomial = result.status === 'vulnerable' && result.complexity.type === 'polynomial'
    if (isPolynomial && (CAPPED[place] ?? Infinity) <= MOST) used.add(place)
    else
      slow.push(
        `${place} /${source}/${flags}: ${result.status === 'vulnerable' ? result.complexity.summary : 'unknown'}`,
      )
  }
  assert.deepEqual(slow, [])
  assert.deepEqual(
    Object.keys(CAPPED).filter((place) => !used.has(place) && !NOW_AND_THEN.has(place)),
    [],
    'listed, but linear or gone',
  )
})

it('a regular expression that is put together takes linear time', async () => {
  const made: [source: string, flags: string][] = []
  const Original = RegExp
  globalThis.RegExp = class extends Original {
    constructor(source: string, flags = '') {
      super(source, flags)
      made.push([source, flags])
    }
  } as RegExpConstructor
  try {
    for (const file of MAKERS) await import(join(ROOT, file))
  } finally {
    globalThis.RegExp = Original
  }
  assert.ok(made.length >= MAKERS.length, 'the files were loaded before, or make none')
  for (const [source, flags] of made) assert.equal(checkSync(source, flags, CHECK).status, 'safe', source)
  const makers = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('new RegExp('))
  assert.deepEqual(makers, MAKERS)
})

it('knows an expression that takes exponential time', () => {
  const result = checkSync('^(a|a)*$', '')
  assert.equal(result.status, 'vulnerable')
})
