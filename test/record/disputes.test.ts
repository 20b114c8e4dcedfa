import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assert as check, array, constantFrom, integer, property, tuple } from 'fast-check'
import { meet } from '../../src/interval/index.ts'
import { contradictedAmong } from '../../src/record/disputes.ts'
import type { RecordedClaim } from '../../src/vocabulary/index.ts'
import { checking, row } from '../fixtures/claims.ts'

const articleOf = ({ document }: RecordedClaim): string => document.key

describe('what contradicts another article', () => {
  const written = (...figures: readonly (readonly [string, string])[]) => {
    const claims = checking.recorded(figures.map(([words, name]) => row(words, { in: name })))
    const found = contradictedAmong(claims, articleOf)
    return claims.filter((claim) => found.has(claim)).map(({ figure }) => figure.quote)
  }

  it('is apart from a figure of another article', () => {
    assert.deepEqual(written(['$5.1', 'a'], ['$5.12', 'b'], ['$7.3', 'c']), ['$5.1', '$5.12', '$7.3'])
    assert.deepEqual(written(['$5.1', 'a'], ['$5.12', 'b']), [])
    assert.deepEqual(written(['over $5.1', 'a'], ['$7.3', 'b'], ['under $9', 'c']), [])
    assert.deepEqual(written(['over $5.0', 'a'], ['up to $5.0', 'b']), ['$5.0', '$5.0'])
    assert.deepEqual(written(['at least $5.0', 'a'], ['up to $5.0', 'b']), [])
  })

  it('is not a figure of the same article', () => {
    assert.deepEqual(written(['$5.1', 'a'], ['$7.3', 'a']), [])
    assert.deepEqual(written(['$5.1', 'a'], ['$7.3', 'a'], ['$7.31', 'b']), ['$5.1', '$7.31'])
    assert.deepEqual(written(), [])
  })

  it('property: is what a look at every pair finds', () => {
    const figure = tuple(
      constantFrom('', 'about ', 'over ', 'at least ', 'under ', 'up to '),
      integer({ min: 10, max: 90 }),
      constantFrom('a', 'b', 'c'),
    ).map(([bound, tenths, name]) => row(`${bound}$${(tenths / 10).toFixed(1)}`, { in: name }))
    check(
      property(array(figure, { maxLength: 12 }), (rows) => {
        const claims = checking.recorded(rows)
        const found = contradictedAmong(claims, articleOf)
        for (const claim of claims) {
          const isApart = claims.some(
            (other) => articleOf(other) !== articleOf(claim) && !meet(other.interval.loose, claim.interval.loose),
          )
          assert.equal(found.has(claim), isApart)
        }
      }),
    )
  })
})
