import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { load } from 'js-yaml'
import { createPipeline } from '../src/pipeline.ts'
import { type DocumentMetadata, type Figure, ofKind, type Reading } from '../src/vocabulary/index.ts'

const ROOT = join(import.meta.dirname, '..')
const EXAMPLES = join(ROOT, 'examples')

/** One figure that a reader takes down from an example; the fields left out are not looked at. */
interface Expected {
  readonly q: string
  readonly v: number
  readonly u: string
  readonly p?: string
  readonly i?: string
  readonly m?: Figure['measure']
  readonly mod?: Figure['modality'] | 'any'
  readonly by?: string
  readonly b?: Figure['bound']
  readonly to?: number
  readonly a?: string
  /** The fields that the rules do not read as a reader does yet; `figure` where they do not find it. */
  readonly todo?: string
}

const expected = load(readFileSync(join(ROOT, 'test/fixtures/examples.yaml'), 'utf8')) as Readonly<
  Record<string, readonly Expected[]>
>

type SidecarLine = Partial<DocumentMetadata> & { readonly file: string }

const sidecar = readFileSync(join(EXAMPLES, 'index.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as SidecarLine)

const pipeline = createPipeline()

function readExample({ file, ...metadata }: SidecarLine): Reading {
  return pipeline.read({
    file: join(EXAMPLES, file),
    path: file,
    name: file,
    bytes: readFileSync(join(EXAMPLES, file)),
    metadata,
  })
}

const readings = new Map(sidecar.map((line) => [line.file, readExample(line)]))
const toDo = (row: Expected): readonly string[] => row.todo?.split(' ') ?? []
const figuresOf = (file: string): readonly Figure[] => ofKind('figure', readings.get(file)!.statements)

describe('the examples', () => {
  const files = readdirSync(EXAMPLES).filter((name) => /\.(txt|html)$/.test(name))

  it('are all in the sidecar, with a licence', () => {
    assert.deepEqual(sidecar.map(({ file }) => file).sort(), files.sort())
    for (const { file, licence } of sidecar) assert.equal(licence, 'Apache-2.0', file)
  })

  it('are each cited in their README', () => {
    const readme = readFileSync(join(EXAMPLES, 'README.md'), 'utf8')
    const sections = new Map(
      readme
        .split(/^## /m)
        .slice(1)
        .map((section) => [section.split(' ')[0]!, section]),
    )
    for (const file of files) {
      const section = sections.get(file)
      assert.ok(section, `${file} has no section`)
      assert.ok(file.startsWith('13-') || /https?:\/\//.test(section), `${file} cites no page`)
    }
  })

  it('are between 100 and 450 words long', () => {
    for (const [file, { document }] of readings) {
      const words = document.text.split(/\s+/).length
      assert.ok(words >= 100 && words <= 450, `${file} has ${words} words`)
    }
  })

  it('are read where they are English, and kept where not', () => {
    const unread = [...readings]
      .filter(([, reading]) => !reading.read)
      .map(([file, { document }]) => [file, document.lang])
    assert.deepEqual(unread, [['13-raschyoty.txt', 'ru']])
  })

  it('have a title, a publisher and a day', () => {
    for (const [file, { document }] of readings) {
      assert.ok(document.title, file)
      assert.equal(document.publisher, 'Chancery examples', file)
      assert.match(document.published ?? '', /^\d{4}-\d\d-\d\d$/, file)
    }
  })

  it('leave it to the page to say of itself what its JSON-LD says', () => {
    const { document } = readings.get('06-coast-deal.html')!
    assert.equal(document.title, 'What the coast deal brings to Cairo')
    assert.equal(document.author, 'Staff correspondent')
    assert.equal(document.published, '2024-03-03')
  })

  it('give as many figures as a reader takes down, and hardly more', () => {
    for (const [file, rows] of Object.entries(expected)) {
      const wanted = rows.filter((row) => !toDo(row).includes('figure')).length
      const found = figuresOf(file).length
      assert.ok(found >= wanted, `${file}: ${found} figures, a reader takes down ${wanted}`)
      assert.ok(found <= rows.length * 1.3 + 2, `${file}: ${found} figures, a reader takes down ${rows.length}`)
    }
  })
})

describe('the furniture of the examples', () => {
  const numbers = /^(128|64|16|61|58|33|31|11|105|4\.2|37|24|318|96|4\.99|5|1,284|12|10|80\.73|93\.51|11\.32|62\.40)\b/

  it('gives no figures: menus, rates, teasers, poll, votes and counters of the car page', () => {
    const { document, statements } = readings.get('05-car-market-page.html')!
    const wanted = new Set(expected['05-car-market-page.html']!.map(({ q }) => q))
    const wrong = statements
      .filter(({ quote }) => numbers.test(quote.replace('$', '')) && !wanted.has(quote))
      .map(({ quote }) => quote)
    assert.deepEqual(wrong, [])
    assert.ok(document.furniture.some(({ kind }) => kind === 'poll'))
    assert.ok(document.furniture.some(({ kind }) => kind === 'share'))
  })

  it('gives no figures: the counters and votes of the translated page', () => {
    const quotes = figuresOf('04-translated-page.txt').map(({ quote }) => quote)
    for (const quote of quotes) assert.doesNotMatch(quote, /^(16 px|17|4,3|12 \(71%\)|71%|29%|5 No)/)
  })
})

/** The figure of an example that a row describes: the one of its words whose fields fit best. */
function find(figures: readonly Figure[], row: Expected): Figure | undefined {
  const same = figures.filter(({ quote, value }) => quote === row.q && value === row.v)
  return (
    same.toSorted((one, other) => misses(one, row).length - misses(other, row).length)[0] ??
    figures.find(({ quote }) => quote === row.q)
  )
}

function misses(figure: Figure, row: Expected): string[] {
  const pairs: [field: string, found: unknown, wanted: unknown][] = [
    ['value', figure.value, row.v],
    ['unit', figure.unit, row.u],
    ['upper', figure.upper, row.to ?? null],
    ['period', figure.period, row.p],
    ['indicator', figure.indicator, row.i],
    ['measure', figure.measure, row.m ?? 'level'],
    ['modality', figure.modality, row.mod === 'any' ? undefined : (row.mod ?? 'asserted')],
    ['deadline', figure.deadline, row.by],
    ['bound', figure.bound, row.b ?? 'exact'],
    ['actors', figure.actors.join(' '), row.a],
  ]
  return pairs
    .filter(([, found, wanted]) => wanted !== undefined && found !== wanted)
    .map(([field, found, wanted]) => `${field} ${String(found)} for ${String(wanted)}`)
}

for (const [file, rows] of Object.entries(expected)) {
  describe(`the facts of ${file}`, () => {
    for (const row of rows) {
      const later = toDo(row)
      const name = `${row.q} is ${row.v} ${row.u}${row.p ? ` of ${row.p}` : ''}`
      if (!later.includes('figure')) {
        it(name, () => {
          const figure = find(figuresOf(file), row)
          assert.ok(figure, `no figure ${row.q}`)
          assert.deepEqual(
            misses(figure, row).filter((miss) => !later.includes(miss.split(' ')[0]!)),
            [],
          )
        })
      }
      if (later.length > 0) {
        it(`${name}: ${later.join(', ')}`, { todo: true }, () => {
          const figure = find(figuresOf(file), row)
          assert.ok(figure, `no figure ${row.q}`)
          assert.deepEqual(misses(figure, row), [])
        })
      }
    }
  })
}
