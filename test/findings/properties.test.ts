import { describe, it } from 'node:test'
import assert from 'node:assert/strict'
import {
  type Arbitrary,
  assert as check,
  array,
  constantFrom,
  integer,
  property,
  record,
  shuffledSubarray,
} from 'fast-check'
import { createChecking } from '../../src/checking.ts'
import type { FindingRule } from '../../src/vocabulary/index.ts'
import { readAll } from '../fixtures/reader.ts'

/** Each text is read and checked, so a few dozen of each kind are enough. */
const RUNS = { numRuns: 25 }

const checking = createChecking()
const documentOf = (text: string, name: string, published = '2024-09-01') => {
  const { document, statements, named } = readAll(text, { published })
  const namedBy = new Map(statements.map(({ id }, index) => [id, named[index]!]))
  return checking.claims({ document: { ...document, name }, statements, namedBy })
}
const found = (...texts: readonly string[]) =>
  checking.check(texts.map((text, index) => documentOf(text, `${index}.txt`)))

const money = (millions: number): string =>
  millions >= 1000
    ? `$${Number((millions / 1000).toPrecision(4))} billion`
    : `$${Number(millions.toPrecision(4))} million`

/** Pairs of which nothing is published: what is found in them is found in the texts alone. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Peru', 'Chile'],
  ['Norway', 'Sweden'],
  ['Egypt', 'Kenya'],
  ['Brazil', 'Argentina'],
  ['Morocco', 'Portugal'],
]
const pair = constantFrom(...PAIRS)

/** Trade of China and Russia by year, in billions of dollars, and of China with others. */
const YEARS: readonly (readonly [year: number, value: number, growth: number])[] = [
  [2016, 69.53, 2.2],
  [2021, 146.87, 35.8],
  [2022, 190.27, 29.3],
  [2023, 240.11, 26.3],
  [2024, 244.82, 1.9],
]
/** Years of which nothing is published, between years of which something is, and about how much it was. */
const BETWEEN: readonly (readonly [state: string, year: number, value: number])[] = [
  ['India', 2020, 95],
  ['Kazakhstan', 2023, 40],
  ['Poland', 2019, 35],
  ['India', 2024, 140],
  ['Russia', 2012, 85],
]

type Texts = { readonly wrong: readonly string[]; readonly right: readonly string[] }
const texts = (wrong: string, right: string): Texts => ({ wrong: [wrong], right: [right] })

const trade = ([one, other]: readonly [string, string], year: number, amount: string): string =>
  `Trade between ${one} and ${other} was ${amount} in ${year}.`

const world = record({
  pair,
  year: integer({ min: 2012, max: 2022 }),
  size: integer({ min: 40, max: 9000 }),
  part: integer({ min: 20, max: 80 }),
  off: integer({ min: 25, max: 80 }),
  known: constantFrom(...YEARS),
  between: constantFrom(...BETWEEN),
})
type World = typeof world extends Arbitrary<infer Value> ? Value : never

/** Of each rule that looks at texts alone a text with one error, and the text without it. */
const ERRORS: Readonly<
  Record<Exclude<FindingRule, 'dyad-outlier' | 'name-mismatch' | 'revised-after-publication'>, (world: World) => Texts>
> = {
  'differs-from-official': ({ known: [year, value], off }) => {
    // With two digits it is near to many values and equal to none: with more it may be another's by chance.
    const wrong = Number((value * (1 + off / 100)).toPrecision(2))
    return texts(
      trade(['China', 'Russia'], year, `$${wrong} billion`),
      trade(['China', 'Russia'], year, `$${value.toFixed(2)} billion`),
    )
  },
  'scale-slip': ({ known: [year, value] }) =>
    texts(trade(['China', 'Russia'], year, `$${value} million`), trade(['China', 'Russia'], year, `$${value} billion`)),
  'misfiled-period': ({ known: [year, value, growth] }) => {
    const of = (told: number) => `${trade(['China', 'Russia'], told, `$${value} billion`).slice(0, -1)}, up ${growth}%.`
    return texts(of(year === 2022 ? 2018 : 2022), of(year))
  },
  'misfiled-partner': ({ known: [year, value, growth] }) => {
    const of = (state: string) => `${trade(['China', state], year, `$${value} billion`).slice(0, -1)}, up ${growth}%.`
    return texts(of('Poland'), of('Russia'))
  },
  'misfiled-flow': ({ known: [year, value, growth] }) => {
    const grown = `$${value} billion in ${year}, up ${growth}%.`
    return texts(`Exports of China to Russia came to ${grown}`, `Trade between China and Russia came to ${grown}`)
  },
  'implausible-magnitude': ({ between: [state, year, value], off }) =>
    texts(
      trade(['China', state], year, `$${(value * (10 + off / 10)).toFixed(0)} billion`),
      trade(['China', state], year, `$${(value * (1 + off / 1000)).toFixed(1)} billion`),
    ),
  'growth-mismatch': ({ pair: states, year, size, part, off }) => {
    const of = (growth: number) =>
      `${trade(states, year, money(size * (1 + part / 100))).slice(0, -1)}, up ${growth}% from ${money(size)} in ${year - 1}.`
    return texts(of(part + off), of(part))
  },
  'parts-exceed-whole': ({ pair: states, year, size, part, off }) => {
    const of = (share: number) =>
      `${trade(states, year, money(size))} From January to June ${year} trade between ${states.join(' and ')} was ${money((size * share) / 100)}.`
    return texts(of(100 + off), of(part))
  },
  'sum-mismatch': ({ pair: [one, other], year, size, part, off }) => {
    const flows = `Exports of ${one} to ${other} were ${money(size)} in ${year}. Exports of ${other} to ${one} were ${money((size * part) / 100)} in ${year}.`
    const of = (total: number) => `${flows} ${trade([one, other], year, money(total))}`
    return texts(of(size * (1 + (part + off) / 100)), of(size * (1 + part / 100)))
  },
  'expired-forecast': ({ pair: states, year, size }) => {
    const of = (due: number) => `Trade between ${states.join(' and ')} is expected to reach ${money(size)} in ${due}.`
    return texts(of(Math.max(2019, year)), of(year + 15))
  },
  'sources-disagree': ({ pair: states, year, size, off }) => ({
    wrong: [trade(states, year, money(size)), trade(states, year, money(size * (1 + off / 100)))],
    right: [trade(states, year, money(size)), trade(states, year, money(size))],
  }),
  'date-conflict': ({ pair: states, year }) => {
    const of = (other: number) =>
      `The Aurora pipeline between ${states.join(' and ')} has been operating since ${year}. The Aurora pipeline was put into operation in ${other}.`
    return texts(of(year - 3), of(year))
  },
  'repeated-passage': ({ pair: [one, other], size, part }) => {
    const passage = `Whoever travels from ${one} to ${other} by road meets the same drivers, the same guards and the same dogs on both sides of the barrier, and hears of ${size} ways to pass it sooner, of which hardly ${part} are within the law.`
    return texts(`${passage}\n\nThe rest is patience.\n\n${passage}`, `${passage}\n\nThe rest is patience.`)
  },
}

describe('of any error of its kind', () => {
  for (const [rule, of] of Object.entries(ERRORS)) {
    it(`${rule} is found once, and nothing in the corrected text`, () =>
      check(
        property(world, (values) => {
          const { wrong, right } = of(values)
          assert.deepEqual(
            found(...wrong).map((finding) => finding.rule),
            [rule],
            wrong.join('\n'),
          )
          assert.deepEqual(found(...right), [], right.join('\n'))
        }),
        RUNS,
      ))
  }

  it('dyad-outlier is found once, and nothing in the corrected text', () =>
    check(
      property(world, ({ pair: states, year, size, part }) => {
        const others = [1, 2, 3].map((before) => trade(states, year - before, money(size - before))).join(' ')
        const of = (state: string) => `${others} ${trade([states[0], state], year, money(size * (1 + part / 1000)))}`
        const wrong = `${of('Iceland')} ${trade(states, year + 1, money(size + 2))} ${trade(states, year, money(size))}`
        assert.deepEqual(
          found(wrong).map((finding) => finding.rule),
          ['dyad-outlier'],
          wrong,
        )
        assert.deepEqual(found(of(states[1])), [])
      }),
      RUNS,
    ))
})

it('in whatever order articles are checked, the same is found in each', () => {
  const article = record({ rule: constantFrom(...Object.keys(ERRORS)), world })
  check(
    property(
      array(article, { minLength: 2, maxLength: 5 }).chain((articles) =>
        shuffledSubarray([...articles.keys()], { minLength: articles.length }).map((order) => ({ articles, order })),
      ),
      ({ articles, order }) => {
        const documents = articles.flatMap(({ rule, world: values }, at) =>
          ERRORS[rule as keyof typeof ERRORS](values).wrong.map((text, part) => documentOf(text, `${at}-${part}.txt`)),
        )
        const sorted = (ordered: typeof documents) =>
          checking
            .check(ordered)
            .toSorted((one, other) => (one.doc < other.doc ? -1 : one.doc > other.doc ? 1 : one.start - other.start))
        const turned = order.flatMap((at) => documents.filter(({ document }) => document.name.startsWith(`${at}-`)))
        assert.deepEqual(sorted(turned), sorted(documents))
      },
    ),
    { numRuns: 15 },
  )
})
