import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import type { Figure, StoredReading } from '../../src/vocabulary/index.ts'
import { blocksOf } from '../../web/src/rooms/reading/blocks.ts'
import { segmentsOf } from '../../web/src/rooms/reading/segments.ts'

type Laid = Parameters<typeof blocksOf>[0]

const laid = (text: string, more: Partial<Laid> = {}): Laid => ({
  text,
  title: null,
  headings: [],
  furniture: [],
  statements: [],
  ...more,
})

const wordsOf = (reading: Laid): string[] => blocksOf(reading).map(({ start, end }) => reading.text.slice(start, end))

const figure = (id: string, start: number, end: number): Figure => ({ id, start, end }) as Figure

/** Where words stand in a text. */
function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('the blocks of an article', () => {
  it('are its lines where each is a paragraph', () => {
    assert.deepEqual(wordsOf(laid('One line. \n\n  Another.\r\nA third.')), ['One line.', 'Another.', 'A third.'])
  })

  it('join lines that are wrapped at a width', () => {
    const text = `${'The first line of a paragraph goes on beyond its own end and\n'.repeat(3)}then it stops.\n\nA second one.`
    const blocks = wordsOf(laid(text))
    assert.equal(blocks.length, 2)
    assert.match(blocks[0]!, /^The first line[\s\S]+then it stops\.$/)
    assert.equal(blocks[1], 'A second one.')
  })

  it('set headings as headings, without a gap between ranks', () => {
    const text = 'Title\nPart\nProse here.\nDetail\nMore prose.'
    const headings = [
      { ...spanOf(text, 'Title'), level: 1 },
      { ...spanOf(text, 'Part'), level: 2 },
      { ...spanOf(text, 'Detail'), level: 4 },
    ]
    const blocks = blocksOf(laid(text, { title: 'Title', headings }))
    assert.deepEqual(
      blocks.map(({ kind, level }) => [kind, level]),
      [
        ['heading', 2],
        ['paragraph', 0],
        ['heading', 3],
        ['paragraph', 0],
      ],
    )
  })

  it('leave out a line that repeats the title, unless a statement stands in it', () => {
    const text = 'Trade hits $5 billion\nProse.'
    assert.deepEqual(wordsOf(laid(text, { title: 'Trade hits $5 billion' })), ['Prose.'])
    const statements = [figure('a', 11, 21)]
    assert.deepEqual(wordsOf(laid(text, { title: 'Trade hits $5 billion', statements })), [
      'Trade hits $5 billion',
      'Prose.',
    ])
  })

  it('put neighbouring furniture into one', () => {
    const text = 'Prose.\nShare 5\nTweet 7\nVote: 3\nProse again.'
    const furniture: StoredReading['furniture'] = [
      { ...spanOf(text, 'Share 5\nTweet 7'), kind: 'share' },
      { ...spanOf(text, 'Vote: 3'), kind: 'vote' },
    ]
    const blocks = blocksOf(laid(text, { furniture }))
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['paragraph', 'furniture', 'paragraph'],
    )
    assert.deepEqual(blocks[1]!.furniture, ['share', 'vote'])
  })

  it('keep a paragraph with furniture inside it', () => {
    const text = 'By a writer | 5 min read'
    const furniture: StoredReading['furniture'] = [{ ...spanOf(text, '5 min read'), kind: 'widget' }]
    assert.deepEqual(
      blocksOf(laid(text, { furniture })).map(({ kind }) => kind),
      ['paragraph'],
    )
  })

  it('hold every character that is not white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b c', '\n', '\r\n', ' ', '𝔸', 'é.', '—')), (parts) => {
        const text = parts.join('')
        assert.equal(wordsOf(laid(text)).join('').replaceAll(/\s/g, ''), text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('the segments of a block', () => {
  const none = { statements: [], leftovers: [], furniture: [] }
  const block = { start: 10, end: 30 }

  it('are one where nothing lies over it', () => {
    assert.deepEqual(segmentsOf(block, none), [
      { start: 10, end: 30, statements: [], leftover: null, furniture: false },
    ])
  })

  it('part statements that overlap, the shortest first', () => {
    const outer = figure('outer', 12, 28)
    const inner = figure('inner', 15, 20)
    const segments = segmentsOf(block, { ...none, statements: [outer, inner] })
    assert.deepEqual(
      segments.map(({ start, end, statements }) => [start, end, statements.map(({ id }) => id)]),
      [
        [10, 12, []],
        [12, 15, ['outer']],
        [15, 20, ['inner', 'outer']],
        [20, 28, ['outer']],
        [28, 30, []],
      ],
    )
  })

  it('keep statements of the same words together', () => {
    const segments = segmentsOf(block, { ...none, statements: [figure('a', 12, 14), figure('b', 12, 14)] })
    assert.deepEqual(
      segments.find(({ start }) => start === 12)?.statements.map(({ id }) => id),
      ['a', 'b'],
    )
  })

  it('mark leftovers and furniture', () => {
    const leftover = { start: 11, end: 13, quote: '24', reason: 'year' } as const
    const segments = segmentsOf(block, { ...none, leftovers: [leftover], furniture: [{ start: 25, end: 40 }] })
    assert.deepEqual(
      segments.map(({ start, leftover: left, furniture }) => [start, left?.reason ?? null, furniture]),
      [
        [10, null, false],
        [11, 'year', false],
        [13, null, false],
        [25, null, true],
      ],
    )
  })

  it('cover the block without a gap, whatever lies over it', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length + 1 }))
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 8 }),
        fc.array(span, { maxLength: 4 }),
        span,
        (spans, furniture, over) => {
          const statements = spans.map(({ start, end }, index) => figure(String(index), start, end))
          const segments = segmentsOf(over, { statements, leftovers: [], furniture })
          assert.equal(segments[0]!.start, over.start)
          assert.equal(segments.at(-1)!.end, over.end)
          for (const [index, segment] of segments.entries()) {
            assert.ok(segment.end > segment.start)
            if (index > 0) assert.equal(segment.start, segments[index - 1]!.end)
            const covering = spans.filter(({ start, end }) => start <= segment.start && end >= segment.end)
            assert.equal(segment.statements.length, covering.length)
          }
        },
      ),
    )
  })
})
