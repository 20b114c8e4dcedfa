import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NewJudgement, Store } from '../../../src/vocabulary/index.ts'
import { readingOf } from './readings.ts'
import { linesOf, type OpenStore, using } from './using.ts'

const TEXT = 'Trade reached $240 billion in 2023. It was $190 billion in 2022.'

const reading = readingOf({ id: 'a.txt', text: TEXT, figures: [{ quote: '$240 billion' }, { quote: '$190 billion' }] })
const other = readingOf({ id: 'b.txt', text: 'Exports were $5 billion.', figures: [{ quote: '$5 billion' }] })

async function keyOf(store: Store, id = 'a.txt'): Promise<string> {
  const { rows } = await store.documents()
  return rows.find((row) => row.id === id)!.key
}

async function judgement(store: Store, given: Partial<NewJudgement> = {}): Promise<NewJudgement> {
  return {
    target: { kind: 'statement', id: reading.statements[0]!.id, ordinal: 0 },
    document: await keyOf(store),
    quote: { exact: '$240 billion', prefix: 'Trade reached ', suffix: ' in 2023.' },
    start: 14,
    verdict: 'confirmed',
    reason: '',
    corrections: {},
    by: 'Ada',
    at: '2024-09-01T10:00:00.000Z',
    ...given,
  }
}

/** What persons decide: kept beside what was read, listed, taken back, and never lost. */
export function judgementsContract(open: OpenStore): void {
  keeping(open)
  listing(open)
  dumping(open)
}

function keeping(open: OpenStore): void {
  test('a judgement comes back as it was given, with an id', async () => {
    await using(open, async (store) => {
      await store.put(reading)
      const given = await judgement(store, {
        verdict: 'corrected',
        reason: 'the table says so\n“twice” 😀',
        corrections: { period: null, value: 1.5e9, actors: ['CN', 'RU'] },
      })
      const kept = await store.judge(given)
      assert.match(kept.id, /^[0-9a-f]{12}$/)
      assert.deepEqual(kept, { id: kept.id, ...given, takenBack: null })
      assert.deepEqual(await store.judgements(), { total: 1, rows: [kept] })
    })
  })

  test('a judgement of a finding keeps its rule and what it rested on', async () => {
    await using(open, async (store) => {
      await store.put(reading)
      const target = { kind: 'finding', id: 'f00', rule: 'misfiled-period', evidence: 'e00' } as const
      const kept = await store.judge(await judgement(store, { target, verdict: 'set-aside' }))
      assert.deepEqual(kept.target, target)
      assert.deepEqual((await store.judgements()).rows[0]?.target, target)
    })
  })

  test('what is judged stays as it was read', async () => {
    await using(open, async (store) => {
      await store.put(reading)
      const key = await keyOf(store)
      const [before, figures, state] = [await store.reading(key), await store.figures(), await store.state()]
      await store.judge(await judgement(store, { verdict: 'corrected', corrections: { value: 2 } }))
      await store.judge(await judgement(store, { verdict: 'rejected' }))
      assert.deepEqual(await store.reading(key), before)
      assert.deepEqual(await store.figures(), figures)
      assert.equal(await store.state(), state)
      await store.put(other)
      assert.notEqual(await store.state(), state)
    })
  })

  test('a judgement that is taken back stays, and says by whom it was first', async () => {
    await using(open, async (store) => {
      await store.put(reading)
      const { id } = await store.judge(await judgement(store))
      const back = { by: 'Ben', at: '2024-09-02T10:00:00.000Z' }
      assert.deepEqual((await store.takeBack(id, back))?.takenBack, back)
      assert.deepEqual((await store.takeBack(id, { by: 'Cyd', at: '2024-09-03T10:00:00.000Z' }))?.takenBack, back)
      const { rows } = await store.judgements()
      assert.deepEqual(
        rows.map((row) => [row.id, row.by, row.takenBack]),
        [[id, 'Ada', back]],
      )
      assert.equal(await store.takeBack('none', back), null)
    })
  })

  test('the same may be judged again in the same moment', async () => {
    await using(open, async (store) => {
      await store.put(reading)
      const one = await store.judge(await judgement(store))
      await store.takeBack(one.id, { by: 'Ada', at: one.at })
      const two = await store.judge(await judgement(store))
      assert.notEqual(two.id, one.id)
      assert.deepEqual((await store.judgements({ standing: true })).rows, [two])
    })
  })

  test('judgements stay when their document is read anew, or its words go', async () => {
    await using(open, async (store) => {
      await store.put(reading)
      const kept = await store.judge(await judgement(store))
      await store.put(readingOf({ id: 'a.txt', text: TEXT, figures: [] }))
      await store.put(readingOf({ id: 'a.txt', text: 'Nothing is left of it.' }))
      assert.deepEqual((await store.judgements()).rows, [kept])
    })
  })

  test('no words of a document that is not there can be judged', async () => {
    await using(open, async (store) => {
      await store.put(reading)
      for (const document of ['0123456789ab', 'nonsense']) {
        await assert.rejects(
          judgement(store, { document }).then((given) => store.judge(given)),
          /holds no document/,
        )
      }
      assert.equal((await store.judgements()).total, 0)
    })
  })
}

function listing(open: OpenStore): void {
  test('judgements are listed from the first to the last, by document, kind and whether they stand', async () => {
    await using(open, async (store) => {
      await store.putAll([reading, other])
      const finding = { kind: 'finding', id: 'f00', rule: 'scale-slip', evidence: '' } as const
      const late = await store.judge(await judgement(store, { at: '2024-09-03T00:00:00.000Z' }))
      const early = await store.judge(await judgement(store, { at: '2024-09-01T00:00:00.000Z', target: finding }))
      const elsewhere = await store.judge(
        await judgement(store, { at: '2024-09-02T00:00:00.000Z', document: await keyOf(store, 'b.txt') }),
      )
      await store.takeBack(late.id, { by: 'Ada', at: '2024-09-04T00:00:00.000Z' })
      const ids = async (filter?: Parameters<Store['judgements']>[0]) =>
        (await store.judgements(filter)).rows.map(({ id }) => id)
      assert.deepEqual(await ids(), [early.id, elsewhere.id, late.id])
      assert.deepEqual(await ids({ standing: true }), [early.id, elsewhere.id])
      assert.deepEqual(await ids({ kind: 'finding' }), [early.id])
      assert.deepEqual(await ids({ document: await keyOf(store) }), [early.id, late.id])
      assert.deepEqual(await ids({ document: 'nonsense' }), [])
      assert.deepEqual(await ids({ descending: true }), [late.id, elsewhere.id, early.id])
      assert.deepEqual(await ids({ limit: 1, offset: 1 }), [elsewhere.id])
      assert.equal((await store.judgements({ limit: 1 })).total, 3)
    })
  })
}

function dumping(open: OpenStore): void {
  test('a dump has judgements after their document, in whatever order they were given', async () => {
    const dumpOf = async (isTurned: boolean) => {
      let lines: readonly string[] = []
      await using(open, async (store) => {
        await store.putAll([reading, other])
        const given = [
          await judgement(store, { at: '2024-09-02T00:00:00.000Z', corrections: { value: 2, unit: 'CNY' } }),
          await judgement(store, { at: '2024-09-01T00:00:00.000Z', corrections: { unit: 'CNY', value: 2 } }),
        ]
        for (const each of isTurned ? given.toReversed() : given) await store.judge(each)
        lines = await linesOf(store)
      })
      return lines
    }
    const lines = await dumpOf(false)
    assert.deepEqual(await dumpOf(true), lines)
    const rows = lines.map((line) => JSON.parse(line))
    assert.deepEqual(
      rows.map(({ document, kind }) => `${document} ${kind}`),
      [
        'a.txt document',
        'a.txt figure',
        'a.txt figure',
        'a.txt judgement',
        'a.txt judgement',
        'b.txt document',
        'b.txt figure',
      ],
    )
    assert.deepEqual([rows[3].at, rows[3].by, rows[3].takenBack], ['2024-09-01T00:00:00.000Z', 'Ada', null])
  })
}
