import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { loadOntology } from '../../src/ontology/index.ts'
import { BOUNDS, DOMAINS, MEASURES, MODALITIES } from '../../src/vocabulary/index.ts'

const ontology = loadOntology()
const STATES = new Set(ontology.names('en').map(({ code }) => code))
const CURRENCIES = new Set(ontology.currencies('en').map(({ code }) => code))
const UNITS = new Set(ontology.units.forms.map(([, { unit }]) => unit))
const PER = new Set(ontology.units.per.map(([, unit]) => unit))
const COUNTED = /^\{\p{L}+(?:[ -]\p{L}+)*\}$/u

/** `USD`, `t/a`, `{flight}/wk`, `USD/{barrel}`. */
function isUnit(unit: string): boolean {
  if (UNITS.has(unit) || CURRENCIES.has(unit) || COUNTED.test(unit)) return true
  const slash = unit.indexOf('/')
  return slash > 0 && PER.has(unit.slice(slash + 1)) && isUnit(unit.slice(0, slash))
}

/** A year, a month, a season or a day of EDTF. */
function isDate(written: string): boolean {
  const [, month, day] = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written) ?? [null]
  if (month === null) return false
  if (month === undefined) return true
  if (day === undefined) return (month >= '01' && month <= '12') || (month >= '21' && month <= '24')
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
}

/** A date, or an interval of two whose first is not later; an open end is `..`. */
function isPeriod(written: string): boolean {
  const [from, to, ...rest] = written.split('/')
  if (to === undefined) return isDate(from!)
  const isClosed = from !== '..' && to !== '..'
  return (
    rest.length === 0 &&
    [from!, to].every((end) => end === '..' || isDate(end)) &&
    (!isClosed || from!.slice(0, to.length) <= to.slice(0, from!.length))
  )
}

const Period = z.string().refine(isPeriod, 'is no EDTF').nullable()

const Figure = z.strictObject({
  kind: z.literal('figure'),
  doc: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().regex(/^\S(?:[^]*\S)?$/u),
  value: z.number(),
  upper: z.number().optional(),
  unit: z.string().refine(isUnit, 'is no unit'),
  bound: z.enum(BOUNDS),
  measure: z.enum(MEASURES),
  indicator: z.string().refine((code) => ontology.indicators.has(code), 'is no indicator'),
  period: Period,
  modality: z.enum(MODALITIES),
  deadline: Period,
  speaker: z.string().min(1).nullable(),
  actors: z.array(z.string().refine((code) => STATES.has(code), 'is no state')),
  domain: z.enum(DOMAINS),
  hard: z.literal(true).optional(),
})

const Entry = z.strictObject({
  file: z.string(),
  title: z.string().min(1),
  publisher: z.string().min(1),
  lang: z.literal('en'),
  published: z.string().refine(isDate, 'is no date'),
})

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

for (const folder of ['open', 'held']) {
  const place = join(import.meta.dirname, folder)
  const names = readdirSync(place).filter((name) => name.endsWith('.txt'))

  test(`${folder}: each article has its line of the sidecar and its figures, and nothing else is there`, () => {
    const entries = linesOf(join(place, 'index.jsonl')).map((line) => Entry.parse(line))
    assert.ok(names.length >= 10)
    assert.deepEqual(entries.map(({ file }) => file).sort(), [...names].sort())
    const golds = names.map((name) => name.replace(/\.txt$/, '.gold.jsonl'))
    assert.deepEqual(readdirSync(place).sort(), [...names, ...golds, 'index.jsonl'].sort())
  })

  for (const name of names) {
    const text = readFileSync(join(place, name), 'utf8')
    const lines = linesOf(join(place, name.replace(/\.txt$/, '.gold.jsonl')))

    test(`${folder}/${name}: every figure is well formed and stands where it says`, () => {
      let reached = 0
      for (const line of lines) {
        const { success, data, error } = Figure.safeParse(line)
        assert.ok(success, `${JSON.stringify(line)}\n${error && z.prettifyError(error)}`)
        const { doc, start, end, quote, value, upper, measure, unit, modality, deadline, speaker, actors } = data
        assert.equal(doc, name)
        assert.equal(text.slice(start, end), quote)
        assert.ok(start >= reached, `${quote} overlaps the figure before it, or stands before it`)
        assert.ok(upper === undefined || upper > value, `${quote}: its upper value is no higher`)
        assert.equal(measure === 'rank', unit === '{rank}', quote)
        assert.ok(deadline === null || !['asserted', 'denied'].includes(modality), `${quote}: a fact has no deadline`)
        assert.ok(speaker === null || oneLine(text).includes(speaker), `${quote}: ${speaker} is not in the text`)
        assert.equal(new Set(actors).size, actors.length, quote)
        reached = end
      }
    })
  }
}
