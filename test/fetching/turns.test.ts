import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Turns } from '../../src/fetching/turns.ts'

/** Work that is under way until it is told to end, and notes when it begins and ends. */
function works() {
  const notes: string[] = []
  const ends = new Map<string, (error?: Error) => void>()
  const work = (name: string) => () => {
    notes.push(`${name} begins`)
    return new Promise<string>((resolve, reject) => {
      ends.set(name, (error) => {
        notes.push(`${name} ends`)
        if (error) reject(error)
        else resolve(name)
      })
    })
  }
  return { notes, work, end: (name: string, error?: Error) => ends.get(name)!(error) }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('turns', () => {
  it('let one host be asked one after the other, and others meanwhile', async () => {
    const { notes, work, end } = works()
    const turns = new Turns(0)
    const [first, second, other] = [
      turns.take('a', work('a1')),
      turns.take('a', work('a2')),
      turns.take('b', work('b1')),
    ]
    await settled()
    assert.deepEqual(notes, ['a1 begins', 'b1 begins'])
    end('a1')
    assert.equal(await first, 'a1')
    while (notes.length < 4) await settled()
    assert.deepEqual(notes.slice(2), ['a1 ends', 'a2 begins'])
    end('b1')
    end('a2')
    assert.deepEqual(await Promise.all([second, other]), ['a2', 'b1'])
  })

  it('go on behind work that fails', async () => {
    const turns = new Turns(0)
    const failing = turns.take('a', () => Promise.reject(new Error('no')))
    const next = turns.take('a', () => Promise.resolve('yes'))
    await assert.rejects(failing, /no/)
    assert.equal(await next, 'yes')
  })

  it('wait no longer once they are over', async () => {
    const ending = new AbortController()
    const turns = new Turns(600_000, ending.signal)
    await turns.take('a', () => Promise.resolve('first'))
    const second = turns.take('a', () => Promise.resolve('second'))
    ending.abort()
    assert.equal(await second, 'second')
  })
})
