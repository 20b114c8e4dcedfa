import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfficialRow } from '../../../src/vocabulary/index.ts'
import { linesOf, type OpenStore, rejectionOf, using } from './using.ts'

const row: OfficialRow = {
  indicator: 'trade.exports',
  variant: null,
  measure: 'level',
  reporter: 'KE',
  partner: 'UG',
  period: '2023',
  value: '890000000',
  unit: 'USD',
  bound: 'exact',
  basis: null,
  status: 'preliminary',
  producer: 'Office',
  via: null,
  note: null,
  url: 'https://example.org/a',
  retrieved: '2024-08-21',
}

/** What becomes of published values that are put in. */
export function officialContract(open: OpenStore): void {
  test('published values come back as they were put in, by series and period', async () => {
    await using(open, async (store) => {
      const other = {
        ...row,
        period: '2022',
        partner: null,
        variant: 'goods',
        basis: 'CNY',
        via: 'Wire',
        note: 'first',
      }
      const put = await store.putOfficial([row, other])
      assert.deepEqual(put, { added: 2, beside: 0, unchanged: 0 })
      assert.deepEqual(await store.official(), [other, row])
      assert.equal((await store.status()).official, 2)
    })
  })

  test('published values can be asked for by indicator and by two states in either order', async () => {
    await using(open, async (store) => {
      const back = { ...row, reporter: 'UG', partner: 'KE' }
      const others = [{ partner: 'TZ' }, { partner: null }, { indicator: 'trade.turnover' }]
      await store.putOfficial([row, back, ...others.map((change) => ({ ...row, ...change }))])
      assert.deepEqual(await store.official({ indicator: 'trade.exports', dyad: 'KE-UG' }), [row, back])
      assert.equal((await store.official({ indicator: 'trade.turnover' })).length, 1)
      assert.equal((await store.official({ dyad: 'KE-UG' })).length, 3)
      assert.deepEqual(await store.official({ dyad: 'KE-RW' }), [])
    })
  })

  test('the same values again change nothing, whenever they are looked up', async () => {
    await using(open, async (store) => {
      await store.putOfficial([row])
      const before = await linesOf(store)
      const put = await store.putOfficial([row, { ...row, retrieved: '2025-01-01' }])
      assert.deepEqual(put, { added: 0, beside: 0, unchanged: 2 })
      assert.deepEqual(await linesOf(store), before)
    })
  })

  test('a value that has changed stands beside the old one, each with its status and day', async () => {
    await using(open, async (store) => {
      await store.putOfficial([row])
      const revised = { ...row, value: '912000000', status: 'revised' as const, retrieved: '2025-01-01' }
      assert.deepEqual(await store.putOfficial([revised]), { added: 1, beside: 1, unchanged: 0 })
      assert.deepEqual(await store.official(), [row, revised])
    })
  })

  test('the same value with another status or another page is one more, beside none', async () => {
    await using(open, async (store) => {
      await store.putOfficial([row])
      const put = await store.putOfficial([
        { ...row, status: 'final' },
        { ...row, url: 'https://example.org/b' },
      ])
      assert.deepEqual(put, { added: 2, beside: 0, unchanged: 0 })
    })
  })

  test('values of other series or periods stand beside none', async () => {
    await using(open, async (store) => {
      await store.putOfficial([row])
      const others = [
        { partner: 'TZ' },
        { period: '2022' },
        { unit: 'KES' },
        { producer: 'Bank' },
        { variant: 'goods' },
      ]
      const put = await store.putOfficial(others.map((change) => ({ ...row, value: '1', ...change })))
      assert.deepEqual(put, { added: 5, beside: 0, unchanged: 0 })
    })
  })

  test('are dumped behind the documents, the same in whatever order they came in', async () => {
    const rows = [row, { ...row, retrieved: '2024-01-01' }, { ...row, value: '900000000' }, { ...row, period: '2021' }]
    const dumps: (readonly string[])[] = []
    for (const order of [rows, rows.toReversed()]) {
      await using(open, async (store) => {
        for (const one of order) await store.putOfficial([one])
        dumps.push(await linesOf(store))
      })
    }
    assert.deepEqual(dumps[0], dumps[1])
    assert.equal(dumps[0]!.length, 3)
    assert.deepEqual(JSON.parse(dumps[0]![1]!), { kind: 'official', ...row, retrieved: '2024-01-01' })
  })

  test('are put in whole or not at all', async () => {
    await using(open, async (store) => {
      const broken = {
        ...row,
        period: '2020',
        url: undefined as never,
        get value(): string {
          throw new Error('torn')
        },
      }
      await rejectionOf(store.putOfficial([row, broken]))
      assert.deepEqual(await store.official(), [])
    })
  })

  test('a thousand of them are one put', async () => {
    await using(open, async (store) => {
      const many = Array.from({ length: 1000 }, (_, at) => ({ ...row, period: String(1000 + at) }))
      assert.equal((await store.putOfficial(many)).added, 1000)
      assert.equal((await store.putOfficial(many)).unchanged, 1000)
    })
  })
}
