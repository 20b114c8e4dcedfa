import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assert as check, array, constantFrom, integer, property, tuple } from 'fast-check'
import { meet } from '../../src/interval/index.ts'
import type { ClaimGroup, FigureRow } from '../../src/vocabulary/index.ts'
import { checking, entriesIn, row, type RowSketch } from '../fixtures/claims.ts'

const quotesOf = ({ members }: ClaimGroup): string[] => members.map(({ claim }) => claim.figure.quote)

/** Figures of one scope, each of an article of its own, published in their order. */
function lined(written: readonly string[], sketch: RowSketch = {}) {
  const [entry, ...more] = entriesIn(
    ...written.map((words, index) =>
      row(words, { in: `article-${index}`, published: `2024-02-${String(index + 1).padStart(2, '0')}`, ...sketch }),
    ),
  )
  assert.equal(more.length, 0)
  return entry!
}

/** A day of its own for each number, from the year 1000 on. */
const periodOf = (index: number): string =>
  new Date(Date.UTC(1000, 0, 1) + index * 86_400_000).toISOString().slice(0, 10)

interface Case {
  readonly what: string
  readonly written: readonly string[]
  /** The groups, the largest first. */
  readonly groups: readonly (readonly string[])[]
  readonly as?: RowSketch
  /** Those within the largest group that are not within its strict reading. */
  readonly imprecise?: readonly string[]
}

const CASES: readonly Case[] = [
  {
    what: 'figures that round to each other',
    written: ['$240.1 billion', '$240 billion', '$240.11 billion'],
    groups: [['$240.1 billion', '$240 billion', '$240.11 billion']],
  },
  {
    what: 'one that only the loose reading of its zeros lets in',
    written: ['$240.1 billion', '$200 billion', '$208 billion', '$207.9 billion'],
    groups: [['$200 billion', '$208 billion', '$207.9 billion'], ['$240.1 billion']],
    imprecise: ['$200 billion'],
  },
  {
    what: 'ends that only touch',
    written: ['$238.5 billion', '$238.6 billion', '$238.6 billion'],
    groups: [['$238.6 billion', '$238.6 billion'], ['$238.5 billion']],
  },
  {
    what: 'a bound that a value lies above',
    written: ['over $146.87 billion', '$240.1 billion'],
    groups: [['$146.87 billion', '$240.1 billion']],
  },
  {
    what: 'a bound that a value lies below',
    written: ['over $250 billion', '$240.1 billion', '$240 billion'],
    groups: [['$240.1 billion', '$240 billion'], ['$250 billion']],
  },
  {
    what: 'the value of an open bound itself is not above it',
    written: ['over $240 billion', 'up to $240 billion'],
    groups: [['$240 billion'], ['$240 billion']],
  },
  {
    what: 'the value of a closed bound is within it',
    written: ['at least $240 billion', 'up to $240 billion'],
    groups: [['$240 billion', '$240 billion']],
  },
  {
    what: 'what is only about a value',
    written: ['about $230 billion', '$240.1 billion', '$300 billion'],
    groups: [['$230 billion', '$240.1 billion'], ['$300 billion']],
  },
  {
    what: 'a range around a value',
    written: ['$12–15 billion', '$14.2 billion', '$16.2 billion'],
    groups: [['$12–15 billion', '$14.2 billion'], ['$16.2 billion']],
  },
  {
    what: 'shares',
    written: ['31%', '31.4%', '33%'],
    as: { indicator: 'trade.partner-share', measure: 'share' },
    groups: [['31%', '31.4%'], ['33%']],
  },
  {
    what: 'growth that differs in its decimals',
    written: ['-4.1%', '-4%', '-4.2%'],
    as: { measure: 'change' },
    groups: [['-4%', '-4.2%'], ['-4.1%']],
  },
  {
    what: 'a fall and a rise',
    written: ['-4%', '4%'],
    as: { measure: 'change' },
    groups: [['-4%'], ['4%']],
  },
  {
    what: 'small counts, which are exact',
    written: ['12', '12', '13'],
    as: { indicator: 'people.students', unit: '{student}' },
    groups: [['12', '12'], ['13']],
  },
  {
    what: 'large counts, which are rounded',
    written: ['12,000', '12,400', '11,300'],
    as: { indicator: 'people.students', unit: '{student}' },
    groups: [['12,000', '12,400'], ['11,300']],
    imprecise: ['12,400'],
  },
  {
    what: 'three values apart, the later ones by their size and then from the lowest on',
    written: [
      '$9 billion',
      '$5.0 billion',
      '$7.2 billion',
      '$7.2 billion',
      '$7.24 billion',
      '$5.1 billion',
      '$5.12 billion',
    ],
    groups: [
      ['$7.2 billion', '$7.2 billion', '$7.24 billion'],
      ['$5.1 billion', '$5.12 billion'],
      ['$5.0 billion'],
      ['$9 billion'],
    ],
  },
]

describe('figures of one scope are put into groups that meet', () => {
  for (const { what, written, groups, as, imprecise = [] } of CASES) {
    it(what, () => {
      const [definition] = lined(written, as).definitions
      assert.deepEqual(definition!.groups.map(quotesOf), groups)
      const [largest, ...further] = definition!.groups
      assert.deepEqual(
        largest!.members.filter(({ standing }) => standing === 'imprecise').map(({ claim }) => claim.figure.quote),
        imprecise,
      )
      assert.ok(further.every(({ members }) => members.every(({ standing }) => standing === 'outside')))
    })
  }

  it('with what they have in common, in both readings', () => {
    const [{ groups } = { groups: [] }] = lined(['$240.1 billion', '$240 billion', 'over $230 billion']).definitions
    assert.deepEqual(groups[0]!.common, { low: 240.05e9, high: 240.15e9, lowOpen: false, highOpen: true })
    assert.deepEqual(groups[0]!.strict, { low: 240.05e9, high: 240.15e9, lowOpen: false, highOpen: true })
  })

  it('with one line of arithmetic for each that stands outside', () => {
    const lines = (written: readonly string[], as?: RowSketch) =>
      lined(written, as).definitions.flatMap(({ groups }) =>
        groups.flatMap(({ members }) => members.flatMap(({ arithmetic }) => arithmetic ?? [])),
      )
    assert.deepEqual(lines(['$240 billion', '$240.2 billion', '$238 billion']), [
      '“$238 billion”: [237.5, 238.5) does not meet [240.15, 240.25)',
    ])
    assert.deepEqual(lines(['-4.1%', '-4.1%', '4.1%'], { measure: 'change' }), [
      '“4.1%”: [4.05, 4.15) does not meet (−4.15, −4.05]',
    ])
    assert.deepEqual(lines(['$147 million', '$146.9 billion', '$147 billion']), [
      '“$147 million”: [0.1465, 0.1475) does not meet [146.85, 146.95) billion',
    ])
    assert.deepEqual(lines(['over $250 billion', '$240 billion', '$240 billion']), [
      '“$250 billion”: (250, ∞) does not meet [235, 245)',
    ])
    assert.deepEqual(lines(['$200 billion', '$208 billion', '$207.9 billion']), [
      '“$200 billion”: [199.5, 200.5) does not meet [207.85, 207.95)',
    ])
  })

  it('and the most precise wording, of several the earliest', () => {
    const precise = (...written: string[]) => lined(written).definitions[0]!.groups[0]!.mostPrecise.figure
    assert.equal(precise('$240 billion', '$240.11 billion', '$240.1 billion').quote, '$240.11 billion')
    assert.equal(precise('over $230 billion', 'about $240 billion').quote, '$240 billion')
    const [first] = lined(['$240.1 billion', '$240.1 billion']).claims
    assert.equal(precise('$240.1 billion', '$240.1 billion').id, first!.figure.id)
  })

  it('property: every figure is in one group of a definition, and a group has a value in common', () => {
    const figure = tuple(
      constantFrom('', 'about ', 'over ', 'at least ', 'under ', 'up to '),
      integer({ min: 1, max: 400 }),
    ).map(([bound, tenths]) => `${bound}$${tenths / 10} billion`)
    check(
      property(array(figure, { minLength: 1, maxLength: 20 }), (written) => {
        const [definition] = lined(written).definitions
        const members = definition!.groups.flatMap((group) => group.members)
        assert.equal(new Set(members.map(({ claim }) => claim)).size, written.length)
        assert.equal(members.length, written.length)
        for (const { members: all, common } of definition!.groups) {
          assert.ok(all.every(({ claim }) => meet(claim.interval.loose, common)))
        }
        const [largest, ...further] = definition!.groups
        assert.ok(further.every(({ members: all }) => all.length <= largest!.members.length))
      }),
    )
  })
})

describe('an entry', () => {
  const keys = (...rows: readonly FigureRow[]) => entriesIn(...rows).length

  it('is of one scope: what differs in it is another entry', () => {
    const others: readonly RowSketch[] = [
      { period: '2022' },
      { period: '2023-01/2023-07' },
      { period: null },
      { actors: ['CL', 'AR'] },
      { indicator: 'trade.exports' },
      { measure: 'change' },
      { unit: 'CNY' },
      { modality: 'forecast' },
    ]
    for (const other of others) assert.equal(keys(row('$5'), row('$5', other)), 2, JSON.stringify(other))
  })

  it('is one for the same days, the same states and a rate over its own year', () => {
    assert.equal(keys(row('$5'), row('$5', { period: '2023-01/2023-12' })), 1)
    assert.equal(keys(row('$5'), row('$5', { actors: ['PE', 'CL'] })), 1)
    assert.equal(keys(row('$5'), row('$5', { variant: 'goods' })), 1)
    assert.equal(keys(row('$5 billion'), row('$5 billion', { unit: 'USD/a' })), 1)
    assert.equal(keys(row('$5', { modality: 'target' }), row('$5', { modality: 'hoped' })), 1)
  })

  it('holds nothing that is denied or of no indicator', () => {
    assert.equal(keys(row('$5', { modality: 'denied' }), row('$5', { indicator: 'other' })), 0)
  })

  it('gives its time in the shortest wording', () => {
    const [entry] = entriesIn(row('$5', { period: '2023-01/2023-12' }), row('$5', { period: '2023' }))
    assert.equal(entry!.edtf, '2023')
  })

  it('does not depend on the order in which figures come', () => {
    const rows = ['$240 billion', '$238 billion', '$240.1 billion', 'over $239 billion'].map((written, index) =>
      row(written, { in: `article-${index}`, published: index === 2 ? null : '2024-02-01' }),
    )
    assert.deepEqual(entriesIn(...rows), entriesIn(...rows.toReversed()))
  })

  it('counts an article once, however often it says a figure', () => {
    const [entry] = entriesIn(
      row('$240 billion', { in: 'a' }),
      row('$240.0 billion', { in: 'a' }),
      row('$240.04 billion', { in: 'a' }),
      row('$230 billion', { in: 'b' }),
      row('$230.1 billion', { in: 'c' }),
    )
    assert.deepEqual([entry!.claims.length, entry!.articles, entry!.origins.length], [5, 3, 3])
    const [largest] = entry!.definitions[0]!.groups
    assert.deepEqual(quotesOf(largest!), ['$230 billion', '$230.1 billion'])
  })

  it('lines up more scopes than one call takes', async () => {
    const many = 130_000
    const one = row('$240 billion')
    const rows = Array.from({ length: many }, (_, index) => ({ ...one, period: periodOf(index) }))
    const entries = await checking.lining.linedUp(checking.recorded(rows), () => Promise.resolve(new Map()))
    assert.equal(entries.length, many)
  })

  it('takes two thousand figures of one scope in one go', () => {
    const written = Array.from({ length: 2000 }, (_, index) => `$${100 + index}.${index % 10} billion`)
    const entry = lined(written)
    assert.ok(entry.definitions[0]!.groups.length > 900)
  })
})

describe('what cannot all be true', () => {
  const two = (one: RowSketch, other: RowSketch = one) => {
    const [entry] = entriesIn(row('$240 billion', { in: 'a', ...one }), row('$238.2 billion', { in: 'b', ...other }))
    return entry!
  }

  it('is in dispute where two articles state of what and whom they speak', () => {
    const entry = two({})
    assert.deepEqual([entry.disputed, entry.cautions], [false, []])
    const apart = lined(['$240.2 billion', '$240.21 billion', '$238 billion'])
    assert.deepEqual([apart.disputed, apart.outsiders.map(({ figure }) => figure.quote)], [true, ['$238 billion']])
  })

  it('is not where one article says both', () => {
    assert.equal(lined(['$240.2 billion', '$238 billion'], { in: 'a' }).disputed, false)
  })

  it('is not where it was worked out by the reader of what or whom one speaks', () => {
    const rows = (inferred: FigureRow['inferred']) =>
      entriesIn(
        row('$240.2 billion', { in: 'a' }),
        row('$240.2 billion', { in: 'b' }),
        row('$238 billion', { in: 'c', inferred }),
      )[0]!
    assert.equal(rows(['actors']).disputed, false)
    assert.equal(rows(['indicator']).disputed, false)
    assert.equal(rows(['unit']).disputed, true)
    assert.equal(rows(['actors']).outsiders.length, 1)
  })

  it('is not where figures that do not meet can both be true, and why', () => {
    const apart = (sketch: RowSketch) => {
      const { disputed, cautions } = lined(['$240.2 billion', '$238 billion'], sketch)
      return [disputed, ...cautions]
    }
    assert.deepEqual(apart({}), [true])
    assert.deepEqual(apart({ period: null }), [false, 'undated'])
    assert.deepEqual(apart({ actors: [] }), [false, 'no-states'])
    assert.deepEqual(apart({ indicator: 'finance.investment' }), [false, 'several'])
    assert.deepEqual(apart({ modality: 'forecast' }), [false, 'future'])
  })
})

describe('of groups that are as large', () => {
  const first = (...figures: readonly (readonly [string, RowSketch])[]) => {
    const rows = figures.map(([words, sketch], index) => row(words, { in: `article-${index}`, ...sketch }))
    return quotesOf(entriesIn(...rows)[0]!.definitions[0]!.groups[0]!)
  }

  it('the one goes first of which the texts themselves state what and whom they are of', () => {
    assert.deepEqual(first(['$238.2 billion', { inferred: ['actors'] }], ['$240.2 billion', {}]), ['$240.2 billion'])
  })

  it('then the one that what is published allows', () => {
    const china: RowSketch = { actors: ['CN', 'RU'], period: '2021' }
    assert.deepEqual(first(['$120.4 billion', china], ['$146.9 billion', china]), ['$146.9 billion'])
    assert.deepEqual(first(['$150.4 billion', china], ['$146.9 billion', china]), ['$146.9 billion'])
  })

  it('then the lowest', () => {
    assert.deepEqual(first(['$240.2 billion', {}], ['$238.2 billion', {}]), ['$238.2 billion'])
  })
})

describe('figures that go back to one origin', () => {
  const CUSTOMS: RowSketch = { speaker: 'GACC', actors: ['CN', 'PE'] }

  it('count once, so that two who each speak for themselves outnumber three who cite one source', () => {
    const [entry] = entriesIn(
      ...['a', 'b', 'c'].map((name) => row('$238.2 billion', { in: name, publisher: name, ...CUSTOMS })),
      ...['d', 'e'].map((name) => row('$240.2 billion', { in: name, publisher: name, actors: ['CN', 'PE'] })),
    )
    assert.deepEqual([entry!.articles, entry!.origins.length], [5, 3])
    const [definition] = entry!.definitions
    assert.deepEqual(definition!.groups.map(quotesOf), [
      ['$240.2 billion', '$240.2 billion'],
      ['$238.2 billion', '$238.2 billion', '$238.2 billion'],
    ])
    assert.deepEqual(
      definition!.groups.map(({ articles, origins }) => [articles, origins]),
      [
        [2, 2],
        [3, 1],
      ],
    )
    assert.deepEqual(
      entry!.origins[0]!.why.map(({ kind }) => kind),
      ['source'],
    )
  })

  it('are those of a passage that one text has from another', () => {
    const rows = ['a', 'b', 'c'].map((name) => row('$240.2 billion', { in: name, publisher: name }))
    const [first, second] = rows
    const copied = (document: string) =>
      document === first!.document.key || document === second!.document.key ? 'one passage' : null
    const [entry] = checking.lining.entries(checking.recorded(rows), copied)
    assert.deepEqual([entry!.articles, entry!.origins.length], [3, 2])
    assert.equal(checking.lining.entries(checking.recorded(rows))[0]!.origins.length, 3)
  })

  it('are found in the texts of articles that tell of one scope, and in no others', async () => {
    const told =
      'Officials in both capitals welcomed the result, which they called the best in the history of the two states: '
    const text = (quote: string) => `${told}trade between them had come to ${quote} over the whole of the last year.`
    const at = (name: string, quote: string, period: string) => {
      const start = text(quote).indexOf(quote)
      return { ...row(quote, { in: name, publisher: name, period }), start, end: start + quote.length }
    }
    const rows = [at('a', '$240.2 billion', '2023'), at('b', '$240.2 billion', '2023'), at('c', '$7 billion', '2022')]
    const asked: string[][] = []
    const entries = await checking.lining.linedUp(checking.recorded(rows), async (keys) => {
      asked.push([...keys])
      return new Map(keys.map((key) => [key, text('$240.2 billion')]))
    })
    assert.deepEqual(asked, [[rows[0]!.document.key, rows[1]!.document.key]])
    assert.deepEqual(
      entries.map(({ articles, origins }) => [articles, origins.length]),
      [
        [2, 1],
        [1, 1],
      ],
    )
    assert.deepEqual(entries[0]!.origins[0]!.why.map(({ kind }) => kind).toSorted(), ['copy', 'publisher', 'publisher'])
  })
})
