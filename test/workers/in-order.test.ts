import assert from 'node:assert/strict'
import { setImmediate } from 'node:timers/promises'
import { describe, it } from 'node:test'
import { inOrder } from '../../src/workers/in-order.ts'

/** Work that is done when it is told so. */
class Works {
  readonly begun: number[] = []
  readonly #ends = new Map<number, { resolve(value: string): void; reject(error: Error): void }>()

  readonly work = (thing: number): Promise<string> => {
    this.begun.push(thing)
    return new Promise((resolve, reject) => this.#ends.set(thing, { resolve, reject }))
  }

  finish(...things: number[]): void {
    for (const thing of things) this.#ends.get(thing)?.resolve(`result ${thing}`)
  }

  fail(thing: number): void {
    this.#ends.get(thing)?.reject(new Error(`no result ${thing}`))
  }
}

describe('results in order', () => {
  it('come in the order of the things, whatever is done first', async () => {
    const works = new Works()
    const results = inOrder([1, 2, 3], 3, works.work)
    const first = results.next()
    await setImmediate()
    works.finish(3, 2)
    works.finish(1)
    assert.deepEqual(await first, { done: false, value: 'result 1' })
    assert.deepEqual(await results.next(), { done: false, value: 'result 2' })
    assert.deepEqual(await results.next(), { done: false, value: 'result 3' })
    assert.deepEqual(await results.next(), { done: true, value: undefined })
  })

  it('are worked on only so far ahead of whoever takes them', async () => {
    const works = new Works()
    const results = inOrder([1, 2, 3, 4, 5], 2, works.work)
    assert.deepEqual(works.begun, [])
    const first = results.next()
    await setImmediate()
    assert.deepEqual(works.begun, [1, 2])
    works.finish(1, 2)
    await first
    await setImmediate()
    assert.deepEqual(works.begun, [1, 2])
    const second = results.next()
    await setImmediate()
    assert.deepEqual(works.begun, [1, 2, 3])
    assert.equal((await second).value, 'result 2')
  })

  it('end with the first failure in their order', async () => {
    const works = new Works()
    const results = inOrder([1, 2, 3], 3, works.work)
    const first = results.next()
    await setImmediate()
    works.fail(2)
    works.finish(1)
    assert.equal((await first).value, 'result 1')
    await assert.rejects(results.next(), { message: 'no result 2' })
    assert.equal((await results.next()).done, true)
  })

  it('that nobody takes any more may fail', async () => {
    const works = new Works()
    const results = inOrder([1, 2, 3], 3, works.work)
    const first = results.next()
    await setImmediate()
    works.finish(1)
    await first
    await results.return()
    works.fail(2)
    await setImmediate()
    assert.deepEqual(works.begun, [1, 2, 3])
  })

  it('of nothing are none', async () => {
    assert.deepEqual(await inOrder([], 2, async () => 'result').next(), { done: true, value: undefined })
  })
})
