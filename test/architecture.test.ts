import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { filesBelow } from './fixtures/files.ts'

const ROOT = join(import.meta.dirname, '..')

/** One import of a file: what is written, the file it means (from the root, `null` for a package) and whether only types come. */
interface Import {
  readonly from: string
  readonly written: string
  readonly target: string | null
  readonly typeOnly: boolean
}

interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

/** The code without comments; strings stay, since imports are in them. */
const withoutComments = (text: string): string =>
  text.replaceAll(/^\s*\/\*[\s\S]*?\*\//gm, '').replaceAll(/(^|\s)\/\/(?!\/).*$/gm, '$1')

const STATEMENT =
  /^[ \t]*(import|export)[ \t]+(type[ \t]+)?(\*(?:[ \t]+as[ \t]+[\w$]+)?|[\w$]+|(?:[\w$]+,\s*)?\{[^}]*\})\s+from\s+['"]([^'"]+)['"]/gm
const BARE = /^[ \t]*import\s+['"]([^'"]+)['"]/gm
const DYNAMIC = /(?<![.\w])import\(\s*['"]([^'"]+)['"]\s*\)(\.\w+)?/g
const WORKER = /new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url\s*\)/g

function importsOf(path: string, code: string): Import[] {
  const found: [written: string, typeOnly: boolean][] = []
  for (const [, , type, names, written] of code.matchAll(STATEMENT))
    found.push([written!, Boolean(type) || areTypes(names!)])
  for (const [, written] of code.matchAll(BARE)) found.push([written!, false])
  for (const [, written, member] of code.matchAll(DYNAMIC))
    found.push([written!, Boolean(member) && member !== '.then'])
  for (const [, written] of code.matchAll(WORKER)) found.push([written!, false])
  return found.map(([written, typeOnly]) => ({ from: path, written, typeOnly, target: targetOf(path, written) }))
}

function areTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}/.exec(names)?.[1]
  if (inner === undefined) return false
  const each = inner.split(',').map((name) => name.trim())
  return each.filter((name) => name !== '').every((name) => name.startsWith('type '))
}

function targetOf(path: string, written: string): string | null {
  if (!written.startsWith('.')) return null
  return relative(ROOT, resolve(ROOT, dirname(path), written)).replaceAll('\\', '/')
}

function load(folder: string): Source[] {
  return filesBelow(folder).map((path) => {
    const text = withoutComments(readFileSync(join(ROOT, path), 'utf8'))
    return { path, text, imports: importsOf(path, text) }
  })
}

const src = load('src')
const web = load('web')
const STAGES = ['sources', 'mentions', 'statements', 'record', 'findings', 'official', 'views', 'exports']
const BELOW_STAGES = ['vocabulary', 'text', 'interval', 'ontology']
const OUTER = [
  'pipeline',
  'checking',
  'following',
  'judging',
  'adding-again',
  'importing',
  'fetching',
  'intake',
  'workers',
  'ontology',
  'record',
  'findings',
  'views',
  'exports',
  'store',
  'vocabulary',
]

/** What each part of src/ may import beside itself: the table of ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  vocabulary: [],
  text: ['vocabulary'],
  interval: ['vocabulary'],
  ontology: ['vocabulary', 'text', 'interval'],
  languages: ['vocabulary', 'text'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, BELOW_STAGES])),
  store: ['vocabulary'],
  wording: ['views', 'vocabulary'],
  charts: ['views', 'vocabulary', 'wording'],
  pipeline: ['opening', 'reading', 'ontology', 'vocabulary'],
  checking: ['following', 'record', 'findings', 'ontology', 'vocabulary'],
  following: ['record', 'ontology', 'languages', 'vocabulary'],
  judging: ['checking', 'following', 'statements', 'record', 'findings', 'ontology', 'text', 'interval', 'vocabulary'],
  importing: ['official', 'sources', 'ontology', 'vocabulary'],
  fetching: ['sources', 'vocabulary'],
  opening: ['sources', 'vocabulary'],
  reading: [...STAGES.filter((stage) => stage !== 'sources'), ...BELOW_STAGES, 'languages'],
  workers: ['opening', 'reading', 'vocabulary'],
  'adding-again': ['judging', 'ontology', 'vocabulary'],
  intake: ['adding-again', 'fetching', 'workers', 'store', 'vocabulary'],
  http: [...OUTER, 'charts', 'wording'],
  // `serve` and `start` open the server.
  cli: [...OUTER, 'http'],
  index: [...STAGES, ...OUTER, 'languages', 'text', 'interval', 'http'],
}

/** The part of src/ that a path belongs to: its folder, or the file's own name at the top. */
const partOf = (path: string): string => path.split('/')[1]!.replace(/\.ts$/, '')

const inside = (path: string, folder: string): boolean => path.startsWith(`${folder}/`)

describe('the reading of imports', () => {
  const read = (code: string): [string, boolean][] =>
    importsOf('src/mentions/x.ts', withoutComments(code)).map(({ written, typeOnly }) => [written, typeOnly])

  it('sees every way to import', () => {
    assert.deepEqual(read("import { a } from './a.ts'"), [['./a.ts', false]])
    assert.deepEqual(read("import {\n  a,\n  type B,\n} from '../b/index.ts'"), [['../b/index.ts', false]])
    assert.deepEqual(read("export * from './c.ts'\nexport { d } from './d.ts'"), [
      ['./c.ts', false],
      ['./d.ts', false],
    ])
    assert.deepEqual(read("import './side.ts'"), [['./side.ts', false]])
    assert.deepEqual(read("const e = await import('./e.ts')"), [['./e.ts', false]])
    assert.deepEqual(read("new Worker(new URL('./worker.ts', import.meta.url))"), [['./worker.ts', false]])
    assert.deepEqual(read("import * as fs from 'node:fs'\nimport z, { type Q } from 'zod'"), [
      ['node:fs', false],
      ['zod', false],
    ])
  })

  it('knows imports of types', () => {
    assert.deepEqual(read("import type { A } from './a.ts'"), [['./a.ts', true]])
    assert.deepEqual(read("import { type A, type B } from './a.ts'"), [['./a.ts', true]])
    assert.deepEqual(read("type A = import('./a.ts').A"), [['./a.ts', true]])
  })

  it('sees none in comments', () => {
    assert.deepEqual(read("/** import { a } from './a.ts' */\n// import './b.ts'\n"), [])
  })

  it('resolves to a path from the root', () => {
    const [one] = importsOf('src/languages/en/x.ts', "import { a } from '../../text/index.ts'")
    assert.equal(one?.target, 'src/text/index.ts')
  })

  it('finds the sources', () => {
    assert.ok(src.length > 50, `${src.length} files in src/`)
    assert.ok(src.some(({ path }) => path === 'src/pipeline.ts'))
  })
})

describe('the layers', () => {
  it('are all in the table', () => {
    const unknown = [...new Set(src.map(({ path }) => partOf(path)))].filter((part) => !(part in MAY_IMPORT))
    assert.deepEqual(unknown, [])
  })

  for (const [part, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${part} imports ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}`, () => {
      const files = src.filter(({ path }) => partOf(path) === part)
      const wrong = files
        .flatMap(({ imports }) => imports)
        .filter(({ target }) => target !== null && !target.endsWith('.json'))
        .filter(
          ({ target }) => !inside(target!, 'src') || (partOf(target!) !== part && !allowed.includes(partOf(target!))),
        )
      assert.deepEqual(wrong.map(show), [])
    })
  }

  it('languages know none of each other', () => {
    const wrong = src
      .filter(({ path }) => /^src\/languages\/[^/]+\//.test(path))
      .flatMap(({ path, imports }) => imports.filter(({ target }) => isOtherLanguage(path, target)))
    assert.deepEqual(wrong.map(show), [])
  })

  it('the browser takes types of views and vocabulary, and runs charts and wording, and nothing else', () => {
    const wrong = web
      .filter(({ path }) => !path.endsWith('vite.config.ts'))
      .flatMap(({ imports }) => imports)
      .filter(({ target }) => target !== null && !inside(target, 'web'))
      .filter(({ target, typeOnly }) => !(typeOnly ? TYPES_OF_BROWSER : RUN_BY_BROWSER).includes(target!))
    assert.deepEqual(wrong.map(show), [])
  })

  it('what the browser runs of src/ takes only types from the rest of it, and nothing of Node', () => {
    const wrong = src
      .filter(({ path }) => ['charts', 'wording'].includes(partOf(path)))
      .flatMap(({ imports }) => imports)
      .filter(({ typeOnly, written }) => !typeOnly || written.startsWith('node:'))
      .filter(({ target, written }) =>
        target === null ? written !== 'd3-scale' : !['charts', 'wording'].includes(partOf(target)),
      )
    assert.deepEqual(wrong.map(show), [])
  })
})

const RUN_BY_BROWSER = ['src/charts/index.ts', 'src/wording/index.ts']
const TYPES_OF_BROWSER = [...RUN_BY_BROWSER, 'src/views/index.ts', 'src/vocabulary/index.ts']

function isOtherLanguage(path: string, target: string | null): boolean {
  const own = path.split('/')[2]
  return target !== null && inside(target, 'src/languages') && target.split('/')[2] !== own
}

const show = ({ from, written }: Import): string => `${from} imports ${written}`

describe('the folders', () => {
  it('are entered by their index.ts', () => {
    const folders = [...new Set([...src, ...web].map(({ path }) => dirname(path)))].filter(
      (folder) =>
        folder.split('/').length > 1 + Number(inside(folder, 'web')) && existsSync(join(ROOT, folder, 'index.ts')),
    )
    const wrong = [...src, ...web]
      .flatMap(({ imports }) => imports)
      .filter(({ from, target }) =>
        folders.some(
          (folder) =>
            target !== null && inside(target, folder) && !inside(from, folder) && target !== `${folder}/index.ts`,
        ),
      )
    assert.deepEqual(wrong.map(show), [])
  })

  it('of src/ have an index.ts where another part imports them', () => {
    const entered = src.flatMap(({ path, imports }) =>
      imports.flatMap(({ target }) =>
        target && inside(target, 'src') && partOf(target) !== partOf(path) ? [target] : [],
      ),
    )
    const wrong = [...new Set(entered)].filter(
      (target) => target.split('/').length > 2 && !target.endsWith('/index.ts'),
    )
    assert.deepEqual(wrong, [])
  })

  it('hold no import of a file that is not there', () => {
    const wrong = [...src, ...web].flatMap(({ imports }) => imports).filter(({ target }) => target && !isThere(target))
    assert.deepEqual(wrong.map(show), [])
  })

  it('have no cycles', () => {
    assert.deepEqual(cycles([...src, ...web]), [])
  })
})

/** A bundler's import may leave the extension to it, and a URL may mean a folder. */
const isThere = (target: string): boolean =>
  ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].some((ending) => existsSync(join(ROOT, `${target}${ending}`)))

/** Each cycle of imports that exist when the program runs, as a chain of files. */
function cycles(sources: readonly Source[]): string[] {
  const next = new Map(
    sources.map(({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)]),
  )
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, chain: readonly string[]): void => {
    if (chain.includes(path)) found.push([...chain.slice(chain.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) {
      for (const target of next.get(path) ?? []) if (target !== null) visit(target, [...chain, path])
      done.add(path)
    }
  }
  for (const path of next.keys()) visit(path, [])
  return found
}

/** What the flow from bytes to exports must not ask, so that the same input gives the same output. */
const FLOW = ['opening', 'reading', 'pipeline']
const PURE = ['wording', 'charts', 'vocabulary', 'text', 'interval', 'ontology', 'languages', ...STAGES, ...FLOW]
const IMPURE: readonly [what: string, pattern: RegExp][] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\)|\bperformance\b|\bTemporal\.Now\b|\bprocess\.hrtime\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ['the environment', /\bprocess\.env\b|\bprocess\.argv\b|\bprocess\.cwd\b/],
  [
    'the locale of the machine',
    /\.toLocale(?!LowerCase\('|UpperCase\(')\w*\(\s*\)|\.localeCompare\([^,)]*\)|new Intl\.\w+\(\s*\)/,
  ],
]

describe('the marks of impurity', () => {
  const marks = (code: string): string[] => IMPURE.filter(([, pattern]) => pattern.test(code)).map(([what]) => what)

  it('are seen', () => {
    assert.deepEqual(marks('const now = Date.now()'), ['the clock'])
    assert.deepEqual(marks('const now = new Date()'), ['the clock'])
    assert.deepEqual(marks('const start = performance.now()'), ['the clock'])
    assert.deepEqual(marks('Math.random() < 0.5'), ['chance'])
    assert.deepEqual(marks("await fetch('https://example.org')"), ['the network'])
    assert.deepEqual(marks('process.env.HOME'), ['the environment'])
    assert.deepEqual(marks('names.sort((a, b) => a.localeCompare(b))'), ['the locale of the machine'])
  })

  it('are not seen where there are none', () => {
    assert.deepEqual(
      marks('new Date(Date.UTC(2024, 1, 29)); date.toISOString(); names.toSorted(); word.toLowerCase()'),
      [],
    )
  })
})

describe('the pure stages', () => {
  const files = src.filter(({ path }) => PURE.includes(partOf(path)))

  for (const [what, pattern] of IMPURE) {
    it(`do not ask ${what}`, () => {
      // by-llm/ asks a model; sources/network/ opens sockets without any of these.
      const doors = what === 'the network' ? ['src/statements/by-llm/'] : []
      const wrong = files.filter(({ path, text }) => !doors.some((door) => path.startsWith(door)) && pattern.test(text))
      assert.deepEqual(
        wrong.map(({ path, text }) => `${path}: ${pattern.exec(text)?.[0]}`),
        [],
      )
    })
  }

  it('use of Node only hashing and decompression, in text/ and sources/; the ontology reads files', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      text: ['node:crypto', 'node:zlib'],
      sources: ['node:crypto', 'node:zlib'],
      ontology: ['node:fs', 'node:path', 'node:module'],
    }
    // The recogniser of languages is loaded by the first text that needs it.
    const loading = 'src/sources/language/recogniser.ts'
    const wrong = files
      .flatMap(({ imports }) => imports)
      .filter(({ from, written }) => from !== loading || !['node:module', 'node:url'].includes(written))
      .filter(({ from }) => !inside(from, DOOR))
      .filter(({ written, from }) => written.startsWith('node:') && !allowed[partOf(from)]?.includes(written))
    assert.deepEqual(wrong.map(show), [])
  })
})

/** The one module that asks the network, and what each of its files takes of Node for it. */
const DOOR = 'src/sources/network'
const DOOR_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'dial.ts': ['node:dns/promises', 'node:events', 'node:net', 'node:tls'],
  'exchange.ts': ['node:events', 'node:http'],
  'body.ts': ['node:events', 'node:stream'],
  'unpack.ts': ['node:stream', 'node:zlib'],
  // Only to compare addresses.
  'public-address.ts': ['node:net'],
}

/** Takes hold of what opens sockets in order to shut it. */
const SHUTS = 'src/workers/no-sockets.ts'

/** What opens sockets, or what asks the network by itself. */
const SOCKETS = /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|inspector|cluster|undici)$/
const ASKS = /(?:await|return|=>?|[(,?:])\s*fetch\(|\bglobalThis\.fetch\b|\b(?:XMLHttpRequest|WebSocket|EventSource)\b/

describe('the door to the network', () => {
  it('takes of Node what each of its files needs', () => {
    const imports = src.filter(({ path }) => inside(path, DOOR)).flatMap(({ imports }) => imports)
    const found = imports.filter(({ written, typeOnly }) => written.startsWith('node:') && !typeOnly)
    const allowed = Object.entries(DOOR_MAY_IMPORT).flatMap(([file, names]) =>
      names.map((name) => `${DOOR}/${file} ${name}`),
    )
    assert.deepEqual(found.map(({ from, written }) => `${from} ${written}`).toSorted(), allowed.toSorted())
  })

  it('is the only one: nothing else opens a socket, but the server that listens', () => {
    const wrong = src
      .filter(({ path }) => !inside(path, DOOR) && path !== SHUTS)
      .flatMap(({ imports }) => imports)
      .filter(({ written, typeOnly }) => SOCKETS.test(written) && !typeOnly)
    assert.deepEqual(wrong.map(show), [])
    const listening = src.flatMap(({ imports }) => imports).filter(({ written }) => written === '@hono/node-server')
    assert.deepEqual([...new Set(listening.map(({ from }) => from))], ['src/http/server.ts'])
  })

  it('is asked by name, not by what engines offer', () => {
    assert.ok(ASKS.test("const a = await fetch('https://example.org')"))
    assert.ok(ASKS.test('(address) => fetch(address)'))
    const asking = src.filter(
      ({ path, text }) => !path.startsWith('src/statements/by-llm/') && path !== SHUTS && ASKS.test(text),
    )
    assert.deepEqual(
      asking.map(({ path, text }) => `${path}: ${ASKS.exec(text)?.[0]}`),
      [],
    )
  })
})

/** Files whose patterns meet only ASCII by nature, with why; `\b` and `\w` are wrong for every other text. */
const ASCII_ONLY: ReadonlyMap<string, string> = new Map()

/** A regular expression with a word boundary or a word letter: `/\bton/`. */
const hasWordPattern = (line: string): boolean =>
  /(^|[\s(,=:[!&|?])\/(?![/*])[^\n]*(?<!\\)(\\\\)*\\[bBwW].*\//.test(line)

describe('regular expressions', () => {
  it('are told from other text', () => {
    assert.ok(hasWordPattern(String.raw`const TON = /\bton/i`))
    assert.ok(hasWordPattern(String.raw`text.replace(/[\w-]+/g, '')`))
    assert.ok(!hasWordPattern(String.raw`const MARK = /[\p{L}\d]/u`))
    assert.ok(!hasWordPattern(String.raw`const folder = 'a/b' + '\b'`))
  })

  it('leave word boundaries to the English pack', () => {
    const wrong = src
      .filter(({ path }) => !inside(path, 'src/languages/en') && !ASCII_ONLY.has(path))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter(hasWordPattern)
          .map((line) => `${path}: ${line.trim()}`),
      )
    assert.deepEqual(wrong, [])
  })

  it('excuse only files that exist, each with a reason', () => {
    for (const [path, why] of ASCII_ONLY) {
      assert.ok(existsSync(join(ROOT, path)), path)
      assert.ok(why.length > 20, path)
    }
  })
})

describe('sizes', () => {
  const sizes = [...src, ...web]
    .map(({ path }) => [readFileSync(join(ROOT, path), 'utf8').split('\n').length, path] as const)
    .sort((one, other) => one[0] - other[0])

  it('hold no file of more than 400 lines', (context) => {
    const at = (part: number): number => sizes[Math.floor((sizes.length - 1) * part)]![0]
    context.diagnostic(
      `${sizes.length} files, median ${at(0.5)} lines, nine in ten below ${at(0.9)}, longest ${sizes.at(-1)}`,
    )
    assert.deepEqual(
      sizes.filter(([lines]) => lines > 400).map(([lines, path]) => `${path}: ${lines}`),
      [],
    )
  })
})
