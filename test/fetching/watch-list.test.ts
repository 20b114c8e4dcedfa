import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Memory, parseWatchList } from '../../src/fetching/index.ts'
import { retryTime } from '../../src/fetching/retry-after.ts'

describe('a list to watch', () => {
  it('holds addresses, minutes and comments', () => {
    const text = `\uFEFF# Ministries
https://example.org/feed.xml 30
https://example.org/trade#top   # with a # of its own

\thttp://Example.com:80/a  1440 # once a day\r\nhttps://example.net`
    assert.deepEqual(parseWatchList(text), {
      watched: [
        { address: 'https://example.org/feed.xml', minutes: 30 },
        { address: 'https://example.org/trade', minutes: null },
        { address: 'http://example.com/a', minutes: 1440 },
        { address: 'https://example.net/', minutes: null },
      ],
      problems: [],
    })
  })

  it('says of each line what is wrong with it', () => {
    const text =
      'https://a.example\nnews\nftp://a.example/b\nhttps://a.example/ 10\nhttps://b.example 4\nhttps://c.example soon\nhttps://d.example 10 20\nhttps://u:p@e.example'
    const { watched, problems } = parseWatchList(text)
    assert.deepEqual(watched, [{ address: 'https://a.example/', minutes: null }])
    assert.deepEqual(
      problems.map(({ line, problem }) => `${line}: ${problem}`),
      [
        '2: news: this is no address of the web; check how it is written',
        '3: ftp://a.example/b: only http and https are fetched; give an address that begins with https',
        '4: https://a.example/ stands above already',
        '5: “4” is no number of minutes from 5 to 40,320',
        '6: “soon” is no number of minutes from 5 to 40,320',
        '7: “20” is one word too many',
        '8: https://…@e.example/: the address holds a name or a password; leave out what stands before the @',
      ],
    )
  })
})

describe('what is remembered', () => {
  const page = {
    etag: '"a"',
    lastModified: null,
    first: 10,
    asked: 20,
    changed: 'x',
    items: [{ address: 'https://b', changed: null }],
    result: 'failed',
    problem: 'It is gone.',
  } as const

  it('is the same after it was written and read', () => {
    const memory = Memory.read(null)!
    memory.keep('https://b', page)
    memory.keep('https://a', { ...page, etag: null })
    memory.putOff('a.example', 500)
    memory.putOff('b.example', 5)
    const written = memory.written(100)
    const again = Memory.read(written)!
    assert.deepEqual([again.page('https://b'), again.page('https://c')], [page, null])
    assert.deepEqual([again.until('a.example'), again.until('b.example')], [500, 0])
    assert.equal(again.written(100), written)
    assert.ok(written.indexOf('https://a') < written.indexOf('"https://b": {'))
  })

  it('is forgotten ninety days after it was asked for', () => {
    const memory = Memory.read(null)!
    memory.keep('https://a', page)
    const days = (count: number) => 20 + count * 86_400_000
    assert.notEqual(Memory.read(memory.written(days(89)))!.page('https://a'), null)
    assert.equal(Memory.read(memory.written(days(90)))!.page('https://a'), null)
  })

  it('is not read from anything else', () => {
    for (const text of [
      '',
      '{',
      '[]',
      '{"version": 2, "pages": {}, "hosts": {}}',
      '{"version": 1, "pages": {"a": {}}, "hosts": {}}',
    ])
      assert.equal(Memory.read(text), null, text)
  })

  it('may name what objects have by nature', () => {
    const memory = Memory.read(null)!
    memory.putOff('constructor', 500)
    assert.equal(Memory.read(memory.written(1))!.until('constructor'), 500)
    assert.equal(Memory.read(memory.written(1))!.until('toString'), 0)
  })
})

describe('Retry-After', () => {
  const NOW = Date.UTC(2026, 0, 5, 12)
  const seconds = (written: string | null) => (retryTime(written, NOW) - NOW) / 1000

  it('is seconds or a time, a minute at the least and a day at the most', () => {
    assert.equal(seconds('120'), 120)
    assert.equal(seconds(' Mon, 05 Jan 2026 12:10:00 GMT '), 600)
    assert.deepEqual(['0', '5', 'Mon, 05 Jan 2026 11:00:00 GMT'].map(seconds), [60, 60, 60])
    assert.deepEqual(['999999999', 'Mon, 05 Jan 2099 11:00:00 GMT'].map(seconds), [86_400, 86_400])
  })

  it('is a quarter of an hour where it is not said', () => {
    assert.deepEqual([null, '', 'soon', '-5x'].map(seconds), [900, 900, 900, 900])
  })
})
