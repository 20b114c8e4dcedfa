import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { asJudged, checkedCorrections, decisionOf, ordinalOf, refound } from '../../src/record/index.ts'
import { quoteOf } from '../../src/text/index.ts'
import type { Figure, Judgement, Reading, Verdict } from '../../src/vocabulary/index.ts'
import { figure, read } from '../fixtures/reader.ts'

const ontology = loadOntology()
const { rounding } = ontology.units

const TEXT =
  'Trade between China and Russia reached $240.1 billion in 2023, customs said. It was $190.3 billion in 2022.'
const turnover = figure(TEXT, '$240.1 billion')

let made = 0

/** A judgement of a statement, one a day. */
function judgement(verdict: Verdict, given: Partial<Judgement> = {}): Judgement {
  made += 1
  return {
    id: `j${made}`,
    target: { kind: 'statement', id: turnover.id, ordinal: 0 },
    document: '0123456789ab',
    quote: quoteOf(TEXT, turnover),
    start: turnover.start,
    verdict,
    reason: '',
    corrections: {},
    by: 'Ada',
    at: new Date(Date.UTC(2024, 0, made)).toISOString(),
    takenBack: null,
    ...given,
  }
}

const BACK = { by: 'Ada', at: '2024-12-01T00:00:00.000Z' }

describe('a decision', () => {
  test('is the last judgement that stands, whatever order they come in', () => {
    const [one, two, three] = [
      judgement('confirmed'),
      judgement('rejected', { by: 'Ben', reason: 'a misprint' }),
      judgement('set-aside', { takenBack: BACK }),
    ]
    const decision = decisionOf([three!, two!, one!])
    assert.deepEqual([decision?.verdict, decision?.by, decision?.reason], ['rejected', 'Ben', 'a misprint'])
    assert.deepEqual(decision?.judgements, [one, two])
  })

  test('is none where nothing was judged or everything was taken back', () => {
    assert.equal(decisionOf([]), null)
    assert.equal(decisionOf([judgement('confirmed', { takenBack: BACK })]), null)
  })

  test('has all corrections that stand, a later one over an earlier', () => {
    const decision = decisionOf([
      judgement('corrected', { corrections: { period: '2022', unit: 'CNY' } }),
      judgement('corrected', { corrections: { period: '2021' } }),
      judgement('corrected', { corrections: { unit: 'EUR' }, takenBack: BACK }),
      judgement('confirmed'),
    ])
    assert.deepEqual(decision?.corrections, { period: '2021', unit: 'CNY' })
    assert.equal(decision?.verdict, 'confirmed')
  })
})

describe('a statement as judged', () => {
  const judged = (...judgements: Judgement[]) => asJudged(turnover, decisionOf(judgements), rounding)

  test('is itself where nobody corrected it', () => {
    assert.equal(judged(), turnover)
    assert.equal(judged(judgement('confirmed')), turnover)
  })

  test('is left out where it was rejected or set aside, until it is confirmed again', () => {
    assert.equal(judged(judgement('rejected')), null)
    assert.equal(judged(judgement('set-aside')), null)
    assert.equal(judged(judgement('rejected'), judgement('confirmed')), turnover)
  })

  test('has the corrected fields, inferred no longer, and leaves what was read as it is', () => {
    const read: Figure = { ...turnover, inferred: ['actors', 'period'] }
    const before = structuredClone(read)
    const corrections = { period: '2021', actors: ['CN', 'PL'] }
    const corrected = asJudged(read, decisionOf([judgement('corrected', { corrections })]), rounding)
    assert.deepEqual(corrected, { ...before, ...corrections, inferred: [] })
    assert.deepEqual(read, before)
  })

  test('with another value is as precise as its words are', () => {
    const corrected = judged(judgement('corrected', { corrections: { value: 240.1e6 } }))
    assert.deepEqual(corrected?.interval.strict, { low: 240.05e6, high: 240.15e6, lowOpen: false, highOpen: true })
  })

  test('with another bound has the interval of that bound', () => {
    const over = judged(judgement('corrected', { corrections: { bound: 'over' } }))
    assert.deepEqual(over?.interval.strict, { low: 240.1e9, high: null, lowOpen: true, highOpen: true })
    const exact = asJudged(
      { ...turnover, bound: 'over', interval: over!.interval },
      decisionOf([judgement('corrected', { corrections: { bound: 'exact' } })]),
      rounding,
    )
    assert.deepEqual(exact?.interval.strict, { low: 240.05e9, high: 240.15e9, lowOpen: false, highOpen: true })
  })

  test('with another period keeps its interval', () => {
    assert.deepEqual(judged(judgement('corrected', { corrections: { period: '2021' } }))?.interval, turnover.interval)
  })
})

describe('corrections', () => {
  const checked = (written: unknown) => checkedCorrections(written, turnover, ontology)

  test('are fields of the guide with values of the guide and of data/', () => {
    const given = {
      value: 24e9,
      upper: 25e9,
      unit: '{barrel}/d',
      bound: 'about',
      measure: 'change',
      indicator: 'energy.oil-volume',
      period: '2023-01/2023-07',
      modality: 'target',
      deadline: '2030',
      speaker: 'the minister',
      speakerChain: ['a daily'],
      actors: ['RU', 'CN'],
      domain: 'energy',
    }
    const known = ontology.indicators.has(given.indicator) ? given : { ...given, indicator: 'other' }
    assert.deepEqual(checked(known), { corrections: known, problem: null })
  })

  test('leave out what the field says already', () => {
    assert.deepEqual(checked({ unit: 'USD', period: '2021' }).corrections, { period: '2021' })
    assert.equal(checked({ unit: 'USD' }).problem, 'Nothing is corrected: every field says so already.')
    assert.match(checked({}).problem ?? '', /^Nothing is corrected/)
  })

  const WRONG: readonly (readonly [unknown, RegExp])[] = [
    [{ vaule: 1 }, /^There is no field vaule of a figure\.$/],
    [{ id: 'x' }, /^There is no field id/],
    [{ quote: 'other words' }, /^There is no field quote/],
    [{ value: '5' }, /^The field value must be a number\.$/],
    [{ value: Number.NaN }, /^The field value must be a number\.$/],
    [{ value: Number.POSITIVE_INFINITY }, /^The field value must be/],
    [{ upper: 1 }, /^The upper end must not be below the value\.$/],
    [{ unit: 'dollars' }, /^The field unit must be a currency of ISO 4217/],
    [{ unit: '{<b>}' }, /^The field unit must be/],
    [{ bound: 'around' }, /^The field bound must be one of exact, about/],
    [{ indicator: 'trade.everything' }, /^The field indicator must be a code/],
    [{ variant: 'none-such' }, /^The field variant must be .*definitions of trade\.turnover\.$/],
    [{ period: 'last year' }, /^The field period must be a time in EDTF/],
    [{ period: '2023-13' }, /^The field period must be a time in EDTF/],
    [{ actors: ['China'] }, /^The field actors must be ISO codes/],
    [{ actors: 'CN' }, /^The field actors must be/],
    [{ speaker: '' }, /^The field speaker must be a text\.$/],
    [{ domain: 'weather' }, /^The field domain must be one of/],
    ['period=2021', /^Corrections are fields/],
    [null, /^Corrections are fields/],
  ]
  for (const [written, problem] of WRONG) {
    test(`are refused in one sentence: ${JSON.stringify(written)}`, () => {
      const { corrections, problem: said } = checked(written)
      assert.equal(corrections, null)
      assert.match(said ?? '', problem)
      assert.match(said ?? '', /^[A-Z][^\n]*\.$/)
    })
  }

  test('of the indicator drop a definition that is not of the new one', () => {
    const [code, { variants }] = [...ontology.indicators].find(([, each]) => Object.keys(each.variants).length > 0)!
    const variant = Object.keys(variants)[0]!
    const defined: Figure = { ...turnover, indicator: code, variant }
    assert.deepEqual(checkedCorrections({ indicator: 'other' }, defined, ontology).corrections, {
      indicator: 'other',
      variant: null,
    })
  })
})

describe('a judged statement is found again', () => {
  const again = (reading: Pick<Reading, 'statements' | 'document'>, ...judgements: Judgement[]) =>
    refound(judgements, { text: reading.document.text, statements: reading.statements })
  const one = judgement('confirmed')

  test('by its id where the text is the same, whatever its fields are now', () => {
    const reading = read(TEXT, { published: '2020-01-01' })
    assert.deepEqual([...again(reading, one).of], [[turnover.id, [one]]])
  })

  test('by its words in a new version, where its id is another', () => {
    const next = read(`China and Russia trade more. ${TEXT} Nobody disagreed.`)
    const { of, lost } = again(next, one)
    const [id] = [...of.keys()]
    assert.notEqual(id, turnover.id)
    assert.equal(next.statements.find((statement) => statement.id === id)?.quote, '$240.1 billion')
    assert.deepEqual(lost, [])
  })

  test('where the reader now takes in more of its words', () => {
    const span = { start: turnover.start - 8, end: turnover.end }
    const wider = { ...turnover, ...span, id: 'other', quote: TEXT.slice(span.start, span.end) }
    assert.deepEqual([...refound([one], { text: TEXT, statements: [wider] }).of.keys()], ['other'])
  })

  test('by its place among statements of the same words', () => {
    const twins = ['a', 'b'].map((id) => ({ ...turnover, id }))
    assert.deepEqual([ordinalOf(twins[0]!, twins), ordinalOf(twins[1]!, twins)], [0, 1])
    const second = judgement('rejected', { target: { kind: 'statement', id: 'gone', ordinal: 1 } })
    assert.deepEqual([...refound([second], { text: TEXT, statements: twins }).of.keys()], ['b'])
    const third = judgement('rejected', { target: { kind: 'statement', id: 'gone', ordinal: 2 } })
    assert.deepEqual(refound([third], { text: TEXT, statements: twins }).lost, [third])
  })

  test('or is listed as lost, where its words changed or nothing is read there', () => {
    assert.deepEqual(again(read(TEXT.replace('$240.1', '$241.5')), one).lost, [one])
    assert.deepEqual(refound([one], { text: TEXT, statements: [] }).lost, [one])
  })
})
