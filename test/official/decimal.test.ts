import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { scaled } from '../../src/official/decimal.ts'

describe('a published number times a power of ten', () => {
  const CASES: readonly (readonly [written: string, power: number, expected: string | null])[] = [
    ['240.11', 9, '240110000000'],
    ['240.11', 0, '240.11'],
    ['240.10', 1, '2401.0'],
    ['-3.5', 6, '-3500000'],
    ['1.5e3', 0, '1500'],
    ['1.5E-2', 0, '0.015'],
    ['0', 6, '0'],
    ['-0', 6, '0'],
    ['007', 0, '7'],
    ['+12', 0, '12'],
    ['12345', -3, '12.345'],
    ['5', -3, '0.005'],
    ['0.5', 3, '500'],
    ['', 0, null],
    ['1,234', 0, null],
    ['1 234', 0, null],
    ['12.', 0, null],
    ['.5', 0, null],
    ['NaN', 0, null],
    ['Infinity', 0, null],
    ['0x10', 0, null],
    ['1e999', 0, null],
    ['1e30', 6, null],
    ['=1+1', 0, null],
    ['١٢', 0, null],
  ]
  for (const [written, power, expected] of CASES) {
    it(`${written || 'nothing'} times 10^${power} is ${expected}`, () => assert.equal(scaled(written, power), expected))
  }

  it('is the same number, whatever its digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: -6, max: 9 }),
        (n, d, p) => {
          const written = (n / 10 ** d).toFixed(d)
          const value = Number(scaled(written, p))
          assert.ok(Math.abs(value - Number(written) * 10 ** p) <= Math.abs(value) * 1e-12)
        },
      ),
    )
  })
})
