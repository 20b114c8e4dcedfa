import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createChecking } from '../../src/checking.ts'
import { digitsOf } from '../../src/record/track-records.ts'
import { TRACK_COUNTS, type TrackCount, type TrackRecord } from '../../src/vocabulary/index.ts'
import { read } from '../fixtures/reader.ts'

const checking = createChecking()

/** The track records of articles, `Publisher: text`. */
function recordsOf(...articles: string[]): TrackRecord[] {
  const records = checking.trackRecords()
  for (const [index, article] of articles.entries()) {
    const [publisher = '', text = ''] = article.split(': ', 2)
    const { document, statements } = read(text, { publisher: publisher === '?' ? null : publisher })
    const named = { ...document, name: `${index}.txt` }
    const figures = statements.map((figure) => {
      const [claim = null] = checking.claimsOf(figure, named)
      return { figure, claim, isCopied: false }
    })
    records.add(named, figures)
  }
  return records.records()
}

function find(records: readonly TrackRecord[], kind: string, name: string): TrackRecord {
  const found = records.find((record) => record.kind === kind && record.name === name)
  assert.ok(found, `${kind} ${name} among ${records.map((record) => `${record.kind} ${record.name}`).join(', ')}`)
  return found
}

/** Those that are not nothing. */
const countsOf = ({ figures }: TrackRecord): Partial<Record<TrackCount, number>> =>
  Object.fromEntries(TRACK_COUNTS.map((count) => [count, figures[count].length]).filter(([, number]) => number !== 0))

const RIGHT = 'Trade between China and Russia reached $240.11 billion in 2023'
const WRONG = 'Trade between China and Russia reached $390.11 billion in 2023'
const UNKNOWN = 'Trade between Peru and Chile reached $8.1 billion in 2020'
const AIM = 'China and Russia aim to raise trade between them to $300 billion by 2030'

describe('what is counted of a publisher', () => {
  it('are its facts by what official statistics say of them', () => {
    const [daily] = recordsOf(`Daily: ${RIGHT}.`, `Daily: ${WRONG}.`, `Daily: ${UNKNOWN}.`, `Daily: ${AIM}.`)
    assert.deepEqual(countsOf(daily!), {
      figures: 4,
      facts: 3,
      confirmed: 1,
      contradicted: 1,
      undecided: 1,
      own: 4,
      rounded: 2,
    })
    assert.deepEqual([daily!.name, daily!.documents], ['Daily', 4])
  })

  it('are its figures by whom it has them from', () => {
    const [daily] = recordsOf(
      `Daily: ${RIGHT}, China's General Administration of Customs said.`,
      `Daily: ${RIGHT}, officials said.`,
      `Daily: ${RIGHT}.`,
    )
    const { figures, own, named, unnamed } = countsOf(daily!)
    assert.deepEqual({ figures, own, named, unnamed }, { figures: 3, own: 1, named: 1, unnamed: 1 })
  })

  it('is not what names the paper itself', () => {
    const daily = find(recordsOf(`TASS: ${RIGHT}, TASS reported.`), 'publisher', 'TASS')
    assert.equal(countsOf(daily).own, 1)
  })

  it('are the digits that its figures are told with', () => {
    const [daily] = recordsOf(`Daily: ${RIGHT}. ${UNKNOWN}.`)
    assert.deepEqual([daily!.digits, countsOf(daily!).rounded], [2, 1])
  })

  it('is nothing of an article without a publisher', () => {
    assert.deepEqual(recordsOf(`?: ${RIGHT}.`), [])
  })
})

describe('what is counted of a speaker', () => {
  const said = recordsOf(
    `Daily: ${RIGHT}, China's General Administration of Customs said.`,
    `Courier: ${WRONG}, according to Chinese customs.`,
    `Courier: ${UNKNOWN}, officials said.`,
  )

  it('are all figures that are told to be from it, however it is named', () => {
    const customs = find(said, 'speaker', 'GACC')
    const { figures, confirmed, contradicted, own } = countsOf(customs)
    assert.deepEqual(
      { figures, confirmed, contradicted, own, publishers: customs.publishers },
      { figures: 2, confirmed: 1, contradicted: 1, own: 2, publishers: 2 },
    )
  })

  it('is nothing of those who are not named', () => {
    assert.deepEqual(
      said.filter(({ kind }) => kind === 'speaker').map(({ name }) => name),
      ['GACC'],
    )
  })
})

it('every count has the figures behind it', () => {
  const { document, statements } = read(`${RIGHT}. ${WRONG}.`, { publisher: 'Daily' })
  const records = checking.trackRecords()
  records.add(
    document,
    statements.map((figure) => ({ figure, claim: checking.claimsOf(figure, document)[0] ?? null, isCopied: true })),
  )
  const [daily] = records.records()
  assert.deepEqual(
    daily!.figures.copied,
    statements.map(({ id }) => id),
  )
  assert.deepEqual(
    daily!.figures.figures,
    statements.map(({ id }) => id),
  )
})

it('those with most figures come first, publishers before speakers', () => {
  const records = recordsOf(
    `Small: ${RIGHT}.`,
    `Large: ${RIGHT}. ${UNKNOWN}.`,
    `Small: ${UNKNOWN}, Vladimir Putin said.`,
  )
  assert.deepEqual(
    records.map(({ kind, name, figures }) => `${kind} ${name} ${figures.figures.length}`),
    ['publisher Large 2', 'publisher Small 2', 'speaker Vladimir Putin 1'],
  )
})

describe('the digits of a figure', () => {
  const CASES: readonly (readonly [quote: string, value: number, digits: number])[] = [
    ['$240 billion', 240e9, 2],
    ['$240.0 billion', 240e9, 4],
    ['$146.87 billion', 146.87e9, 5],
    ['22.73 bcm', 22.73 * 1e9, 4],
    ['1,400,000', 1_400_000, 2],
    ['half', 50, 1],
    ['0.5%', 0.5, 1],
    ['zero', 0, 1],
    ['-3.05%', -3.05, 3],
  ]
  for (const [quote, value, digits] of CASES) it(quote, () => assert.equal(digitsOf({ quote, value }), digits))
})
