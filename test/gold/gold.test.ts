import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { isDate, Mark } from './shapes.ts'

const Entry = z.strictObject({
  file: z.string(),
  title: z.string().min(1),
  publisher: z.string().min(1).optional(),
  lang: z.literal('en'),
  published: z.string().refine(isDate, 'is no date'),
})

/** Meetings and joint statements have no direction, and whom a name is of has none either. */
const UNDIRECTED = new Set(['meeting', 'summit', 'call', 'vote', 'statement'])

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
const isSorted = (codes: readonly string[]): boolean => [...codes].sort().join() === codes.join()

function checkFields(mark: Mark, text: string): void {
  const { quote } = mark
  if (mark.kind === 'figure') {
    const { value, upper, measure, unit, modality, deadline, speaker } = mark
    assert.ok(upper === undefined || upper > value, `${quote}: its upper value is no higher`)
    assert.equal(measure === 'rank', unit === '{rank}', quote)
    assert.ok(deadline === null || !['asserted', 'denied'].includes(modality), `${quote}: a fact has no deadline`)
    assert.ok(speaker === null || oneLine(text).includes(speaker), `${quote}: ${speaker} is not in the text`)
  }
  if (mark.kind === 'event' && UNDIRECTED.has(mark.type))
    assert.ok(isSorted(mark.actors), `${quote}: a ${mark.type} has no direction`)
  if (mark.kind === 'entity') assert.ok(isSorted(mark.parties), `${quote}: its parties stand out of order`)
  if (mark.kind === 'position') {
    const { actor } = mark
    assert.ok(actor === null || oneLine(text).includes(actor), `${quote}: ${actor} is not in the text`)
    assert.match(
      text.slice(mark.end - 1, mark.end + 2),
      /^[.?!…"”’')\]]|^[^]\s*(?:\n|$)/u,
      `${quote}: ends within a sentence`,
    )
  }
}

/** Folders that are marked for one kind alone, and without domains. */
const ALONE = new Map([
  ['figures', 'figure'],
  ['positions', 'position'],
  ['entities', 'entity'],
])

for (const folder of ['open', 'held', ...ALONE.keys()]) {
  const place = join(import.meta.dirname, folder)
  const names = readdirSync(place).filter((name) => name.endsWith('.txt'))

  test(`${folder}: each article has its line of the sidecar and its marks, and nothing else is there`, () => {
    const entries = linesOf(join(place, 'index.jsonl')).map((line) => Entry.parse(line))
    assert.ok(names.length >= 10)
    assert.deepEqual(entries.map(({ file }) => file).sort(), [...names].sort())
    const golds = names.map((name) => name.replace(/\.txt$/, '.gold.jsonl'))
    assert.deepEqual(readdirSync(place).sort(), [...names, ...golds, 'index.jsonl'].sort())
  })

  for (const name of names) {
    const text = readFileSync(join(place, name), 'utf8')
    const lines = linesOf(join(place, name.replace(/\.txt$/, '.gold.jsonl')))

    test(`${folder}/${name}: every mark is well formed and stands where it says, one of a kind in one place`, () => {
      const reached = new Map<string, number>()
      const entities = new Set<string>()
      let last = 0
      for (const line of lines) {
        const { success, data, error } = Mark.safeParse(line)
        assert.ok(success, `${JSON.stringify(line)}\n${error && z.prettifyError(error)}`)
        const { kind, start, end, quote } = data
        assert.equal(data.doc, name)
        assert.ok(ALONE.has(folder) ? kind === ALONE.get(folder) : data.domain, `${quote}: its domain is not marked`)
        assert.equal(text.slice(start, end), quote)
        assert.ok(start >= last, `${quote} stands before the mark before it`)
        assert.ok(start >= (reached.get(kind) ?? 0), `${quote} overlaps the ${kind} before it`)
        checkFields(data, text)
        if (kind === 'entity' && !data.hard) {
          assert.ok(!entities.has(data.name), `${data.name} is marked at its first mention only`)
          entities.add(data.name)
        }
        reached.set(kind, end)
        last = start
      }
    })
  }
}
