import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { edtfOf } from '../../src/official/period.ts'

const CASES: readonly (readonly [written: string, edtf: string | null])[] = [
  ['2023', '2023'],
  ['2023-A1', '2023'],
  ['202307', '2023-07'],
  ['2023-07', '2023-07'],
  ['2023-07-15', '2023-07-15'],
  ['2023M07', '2023-07'],
  ['2023-M12', '2023-12'],
  ['2023-Q1', '2023-01/2023-03'],
  ['2023Q4', '2023-10/2023-12'],
  ['2023-S2', '2023-07/2023-12'],
  ['2023-H1', '2023-01/2023-06'],
  ['2023-T3', '2023-09/2023-12'],
  ['2023-01-01/P1Y', '2023'],
  ['2023-04-01/P1Y', '2023-04/2024-03'],
  ['2023-01/P3M', '2023-01/2023-03'],
  ['2023-05-01T00:00:00/P1M', '2023-05'],
  ['', null],
  ['2023-13', null],
  ['202313', null],
  ['2023-24', null],
  ['202324', null],
  ['2023-02-30', null],
  ['2023-Q5', null],
  ['2023-Q0', null],
  ['2023-M13', null],
  ['2023-W05', null],
  ['23', null],
  ['2023/24', null],
  ['last year', null],
  ['2023-01-01/P1D', null],
]

describe('a time that statistics are published under', () => {
  for (const [written, edtf] of CASES) {
    it(`${written || 'nothing'} is ${edtf ?? 'none'}`, () => assert.equal(edtfOf(written), edtf))
  }
})
