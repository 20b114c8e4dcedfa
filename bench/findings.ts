import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createChecking } from '../src/checking.ts'
import { createPipeline } from '../src/pipeline.ts'
import type { DocumentMetadata } from '../src/vocabulary/index.ts'
import type { Bench, Measurement } from './measurement.ts'

const ARTICLES = join(import.meta.dirname, '../test/findings/articles')

/** What is missed and what is false is told of the first two parts only: the others are for measuring. */
const PARTS = [
  { prefix: 'a-', isTold: true },
  { prefix: 'b-', isTold: true },
  { prefix: 'y-', isTold: false },
  { prefix: 'z-', isTold: false },
]

interface Place {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** One planted error, at any of its places. */
interface Planted {
  readonly rule: string
  readonly places: readonly Place[]
}

interface Found extends Place {
  readonly rule: string
  readonly severity: string
}

interface Entry extends Partial<DocumentMetadata> {
  readonly file: string
}

const pipeline = createPipeline()
const checking = createChecking()

/** The checks over articles with planted errors and over clean ones: each alone, the two of a pair together. */
export const findingsBench: Bench = () => {
  const lines = linesOf<Entry>(readFileSync(join(ARTICLES, 'index.jsonl'), 'utf8'))
  const entries = new Map(lines.map((entry) => [entry.file, entry]))
  const planted = readPlanted()
  const measured = PARTS.flatMap(({ prefix, isTold }) => {
    const files = [...entries.keys()].filter((file) => file.startsWith(prefix))
    const found = casesOf(files).flatMap((names) => check(names, entries))
    const ofPart = planted.filter(({ places }) => places[0]!.file.startsWith(prefix))
    if (isTold) tell(ofPart, found)
    return measure(`findings ${prefix}*`, files, ofPart, found)
  })
  return Promise.resolve(measured)
}

/** `NAME-a.txt` and `NAME-b.txt` are one case, every other article is one alone. */
function casesOf(files: readonly string[]): string[][] {
  return [...Map.groupBy(files, (file) => file.replace(/-[ab]\.txt$/u, '')).values()]
}

function check(names: readonly string[], entries: ReadonlyMap<string, Entry>): Found[] {
  const documents = names.map((name) => {
    const { file, ...metadata } = entries.get(name)!
    const bytes = readFileSync(join(ARTICLES, file))
    const { document, statements, named } = pipeline.read({ file, path: file, name: file, metadata, bytes })
    const namedBy = new Map(statements.map(({ id }, index) => [id, named[index]!]))
    return checking.claims({ document, statements, namedBy })
  })
  return checking.check(documents).map((finding) => ({ ...finding, file: finding.doc }))
}

function readPlanted(): Planted[] {
  type Line = Place & { rule: string; also?: readonly (Omit<Place, 'file'> & { file?: string })[] }
  return linesOf<Line>(readFileSync(join(ARTICLES, 'expected.jsonl'), 'utf8')).map(({ rule, also = [], ...place }) => ({
    rule,
    places: [place, ...also.map((other) => ({ ...other, file: other.file ?? place.file }))],
  }))
}

const overlap = (one: Place, other: Place) => one.file === other.file && one.start < other.end && other.start < one.end

const meets = (finding: Place, { places }: Planted) => places.some((place) => overlap(finding, place))

function measure(
  what: string,
  files: readonly string[],
  planted: readonly Planted[],
  found: readonly Found[],
): Measurement[] {
  const isRight = (finding: Found) => planted.some((error) => meets(finding, error))
  const right = found.filter(isRight)
  const firm = found.filter(({ severity }) => severity !== 'note')
  const caught = planted.filter((error) => found.some((finding) => meets(finding, error)))
  const named = caught.filter((error) => found.some((finding) => finding.rule === error.rule && meets(finding, error)))
  const faulty = new Set(planted.flatMap(({ places }) => places.map(({ file }) => file)))
  const clean = files.filter((file) => !faulty.has(file))
  const silent = clean.filter((file) => found.every((finding) => finding.file !== file))
  return [
    {
      what: `${what}: precision`,
      value: share(right.length, found.length),
      unit: `(${right.length} of ${found.length} findings)`,
      goal: { value: 0.9, is: 'at least' },
    },
    {
      what: `${what}: precision without notes`,
      value: share(firm.filter(isRight).length, firm.length),
      unit: `(${firm.filter(isRight).length} of ${firm.length} findings)`,
    },
    {
      what: `${what}: recall`,
      value: share(caught.length, planted.length),
      unit: `(${caught.length} of ${planted.length} planted errors)`,
      goal: { value: 0.8, is: 'at least' },
    },
    {
      what: `${what}: found with the right rule`,
      value: share(named.length, caught.length),
      unit: `(${named.length} of ${caught.length} that were found)`,
    },
    {
      what: `${what}: clean articles left alone`,
      value: share(silent.length, clean.length),
      unit: `(${silent.length} of ${clean.length} articles)`,
    },
  ]
}

/** One line for each planted error that was missed or has another rule, and for each finding that is false. */
function tell(planted: readonly Planted[], found: readonly Found[]): void {
  for (const error of planted) {
    const { file, quote } = error.places[0]!
    const rules = [...new Set(found.filter((finding) => meets(finding, error)).map(({ rule }) => rule))]
    if (rules.length === 0) console.log(`missed  ${file}  ${error.rule}  “${short(quote)}”`)
    else if (!rules.includes(error.rule))
      console.log(`renamed ${file}  ${error.rule} as ${rules.join(', ')}  “${short(quote)}”`)
  }
  for (const finding of found) {
    if (planted.some((error) => meets(finding, error))) continue
    console.log(`false   ${finding.file}  ${finding.rule} (${finding.severity})  “${short(finding.quote)}”`)
  }
}

const short = (quote: string) => (quote.length > 60 ? `${quote.slice(0, 59)}…` : quote).replace(/\s+/gu, ' ')

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

const linesOf = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
