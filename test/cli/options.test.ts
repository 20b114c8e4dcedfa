import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InvalidArgumentError } from 'commander'
import { parseSize } from '../../src/cli/options.ts'

test('sizes in bytes and in larger units', () => {
  const sizes: [string, number][] = [
    ['1', 1],
    ['2000', 2000],
    ['10MB', 10_000_000],
    ['1.5 mb', 1_500_000],
    ['512KiB', 524_288],
    ['2GB', 2_000_000_000],
  ]
  for (const [text, bytes] of sizes) assert.equal(parseSize(text), bytes)
})

test('what is no size', () => {
  for (const text of ['', '0', '-1', 'MB', '10 XB', '1e3', '99999999999GB', '0.2']) {
    assert.throws(() => parseSize(text), InvalidArgumentError, text)
  }
})
