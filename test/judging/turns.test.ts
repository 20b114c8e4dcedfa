import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Turns } from '../../src/judging/turns.ts'

/** Work of so many milliseconds that gives way to nobody. */
function busy(time: number): void {
  const until = performance.now() + time
  while (performance.now() < until);
}

test('long work lets others go on in between', async () => {
  let isDone = false
  let others = 0
  const other = () => {
    others += 1
    if (!isDone) setImmediate(other)
  }
  setImmediate(other)
  const turns = new Turns()
  for (let step = 0; step < 40; step++) {
    busy(5)
    await turns.next()
  }
  isDone = true
  assert.ok(others >= 3, `${others} turns of others`)
})

test('short work goes on at once', async () => {
  let others = 0
  setImmediate(() => (others += 1))
  const turns = new Turns()
  for (let step = 0; step < 40; step++) await turns.next()
  assert.equal(others, 0)
})
