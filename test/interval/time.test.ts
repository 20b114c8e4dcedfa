import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assert as check, constantFrom, integer, property, string } from 'fast-check'
import { spanOfTime } from '../../src/interval/index.ts'

const closed = (from: string, to: string) => ({ from, to, open: null })

describe('the days of an EDTF time', () => {
  const known: readonly (readonly [edtf: string, from: string, to: string])[] = [
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2023-12-31', '2023-12-31', '2024-01-01'],
    ['2024-01/2024-07', '2024-01-01', '2024-08-01'],
    ['2021/2023', '2021-01-01', '2024-01-01'],
    ['2023-11/2024', '2023-11-01', '2025-01-01'],
    ['2024-03-30/2024-04-02', '2024-03-30', '2024-04-03'],
    ['202X', '2020-01-01', '2030-01-01'],
    ['19XX', '1900-01-01', '2000-01-01'],
    ['0988', '0988-01-01', '0989-01-01'],
    ['2024~', '2024-01-01', '2025-01-01'],
    ['2024-05?', '2024-05-01', '2024-06-01'],
    ['2024-05%', '2024-05-01', '2024-06-01'],
  ]
  for (const [edtf, from, to] of known) {
    it(`${edtf} is ${from} up to ${to}`, () => assert.deepEqual(spanOfTime(edtf), closed(from, to)))
  }

  it('knows seasons, quarters, thirds and halves', () => {
    assert.deepEqual(spanOfTime('2024-21'), closed('2024-03-01', '2024-06-01'))
    assert.deepEqual(spanOfTime('2024-24'), closed('2024-12-01', '2025-03-01'))
    assert.deepEqual(spanOfTime('2024-33'), closed('2024-01-01', '2024-04-01'))
    assert.deepEqual(spanOfTime('2024-36'), closed('2024-10-01', '2025-01-01'))
    assert.deepEqual(spanOfTime('2024-38'), closed('2024-05-01', '2024-09-01'))
    assert.deepEqual(spanOfTime('2024-41'), closed('2024-07-01', '2025-01-01'))
  })

  it('leaves an end open where the text does', () => {
    assert.deepEqual(spanOfTime('../1938'), { from: '1938-01-01', to: '1939-01-01', open: 'start' })
    assert.deepEqual(spanOfTime('/1938'), { from: '1938-01-01', to: '1939-01-01', open: 'start' })
    assert.deepEqual(spanOfTime('2022/..'), { from: '2022-01-01', to: '2023-01-01', open: 'end' })
    assert.deepEqual(spanOfTime('2022-06/'), { from: '2022-06-01', to: '2022-07-01', open: 'end' })
  })
})

describe('what is no EDTF time', () => {
  for (const written of [
    '',
    '..',
    '../..',
    'recently',
    '24',
    '20240',
    '2024-00',
    '2024-13',
    '2024-42',
    '2024-1',
    '2023-02-29',
    '2024-04-31',
    '2024-33-01',
    '20XX-05',
    '2024/2023',
    '2020/2021/2022',
    '2024-13/2025',
    '2024/soon',
    '2024 ',
    '9999',
    '99XX',
    '9999-12-31',
  ]) {
    it(`${JSON.stringify(written)} has no days`, () => assert.equal(spanOfTime(written), null))
  }

  it('is known whatever is written', () => {
    check(
      property(string({ unit: constantFrom(...'0129X-/.~?'), maxLength: 12 }), (written) => {
        const span = spanOfTime(written)
        assert.ok(span === null || span.from < span.to, written)
      }),
    )
  })
})

describe('months of a year', () => {
  it('follow each other without a gap, and fill it', () => {
    check(
      property(integer({ min: 1, max: 9998 }), (number) => {
        const year = String(number).padStart(4, '0')
        const months = Array.from({ length: 12 }, (_, index) =>
          spanOfTime(`${year}-${String(index + 1).padStart(2, '0')}`),
        )
        for (const [index, month] of months.entries())
          assert.equal(month?.from, months[index - 1]?.to ?? `${year}-01-01`)
        assert.equal(months.at(-1)?.to, spanOfTime(year)?.to)
      }),
    )
  })
})
