import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import type { Figure, Leftover, Position, Span, StoredReading } from '../../src/vocabulary/index.ts'
import { pageOf } from '../../web/src/rooms/reading/blocks.ts'
import { MOST, piecesOf } from '../../web/src/rooms/reading/pieces.ts'
import { placesOf } from '../../web/src/rooms/reading/places.ts'
import { type Layers, segmentsOf, type Worded } from '../../web/src/rooms/reading/segments.ts'
import { selectedWords } from '../../web/src/rooms/reading/selected.ts'
import { stretchesOf } from '../../web/src/stretches/cut.ts'

type Laid = Parameters<typeof pageOf>[0]

const laid = (text: string, more: Partial<Laid> = {}): Laid => ({
  text,
  title: null,
  headings: [],
  furniture: [],
  statements: [],
  ...more,
})

const wordsOf = (reading: Laid): string[] =>
  pageOf(reading).blocks.map(({ start, end }) => reading.text.slice(start, end))

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
    const blocks = pageOf(laid(text, { title: 'Title', headings })).blocks
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

  it('have the line that is the title above them, and leave out what repeats it, unless a statement stands there', () => {
    const text = 'Trade hits $5 billion\nProse.\nTrade hits $5 billion\nTrade hits $5 billion'
    const page = pageOf(laid(text, { title: 'Trade hits $5 billion', statements: [figure('a', 40, 50)] }))
    assert.deepEqual([page.title?.start, page.title?.end], [0, 21])
    assert.deepEqual(
      page.blocks.map(({ start }) => start),
      [22, 29],
    )
    assert.equal(pageOf(laid('Prose.', { title: 'Another title' })).title, null)
  })

  it('put neighbouring furniture into one', () => {
    const text = 'Prose.\nShare 5\nTweet 7\nVote: 3\nProse again.'
    const furniture: StoredReading['furniture'] = [
      { ...spanOf(text, 'Share 5\nTweet 7'), kind: 'share' },
      { ...spanOf(text, 'Vote: 3'), kind: 'vote' },
    ]
    const blocks = pageOf(laid(text, { furniture })).blocks
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
      pageOf(laid(text, { furniture })).blocks.map(({ kind }) => kind),
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
  const none: Layers = {
    statements: placesOf<Worded>([]),
    positions: placesOf<Position>([]),
    mentions: placesOf<Span>([]),
    leftovers: placesOf<Leftover>([]),
    furniture: placesOf<Span>([]),
  }
  const block = { start: 10, end: 30 }

  it('are one where nothing lies over it', () => {
    assert.deepEqual(segmentsOf(block, none), [
      { start: 10, end: 30, statements: [], positions: [], meant: false, leftover: null, furniture: false },
    ])
  })

  it('part statements that overlap, the shortest first', () => {
    const outer = figure('outer', 12, 28)
    const inner = figure('inner', 15, 20)
    const segments = segmentsOf(block, { ...none, statements: placesOf([outer, inner]) })
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
    const segments = segmentsOf(block, { ...none, statements: placesOf([figure('a', 12, 14), figure('b', 12, 14)]) })
    assert.deepEqual(
      segments.find(({ start }) => start === 12)?.statements.map(({ id }) => id),
      ['a', 'b'],
    )
  })

  it('mark leftovers and furniture', () => {
    const leftover = { start: 11, end: 13, quote: '24', reason: 'year' } as const
    const segments = segmentsOf(block, {
      ...none,
      leftovers: placesOf<Leftover>([leftover]),
      furniture: placesOf([{ start: 25, end: 40 }]),
    })
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
          const segments = segmentsOf(over, {
            ...none,
            statements: placesOf(statements),
            furniture: placesOf(furniture),
          })
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

describe('spans kept by place', () => {
  it('are found where they meet another, in order', () => {
    const places = placesOf([
      { start: 8, end: 9 },
      { start: 0, end: 20 },
      { start: 3, end: 5 },
    ])
    assert.deepEqual(places.meeting({ start: 5, end: 9 }), [
      { start: 0, end: 20 },
      { start: 8, end: 9 },
    ])
    assert.deepEqual(places.meeting({ start: 20, end: 30 }), [])
  })

  it('are the same that looking at each would find', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length + 1 }))
    fc.assert(
      fc.property(fc.array(span), span, (spans, over) => {
        const expected = spans.filter(({ start, end }) => start < over.end && end > over.start)
        const byStart = expected.toSorted((a, b) => a.start - b.start)
        assert.deepEqual(placesOf(spans).meeting(over), byStart)
      }),
    )
  })
})

describe('the pieces of a block that is too long', () => {
  const nothing = placesOf<Span>([])
  const whole = (text: string) => ({ start: 0, end: text.length, goesOn: false })
  const cut = (text: string, statements = nothing): string[] =>
    piecesOf(whole(text), text, statements).map(({ start, end }) => text.slice(start, end))

  it('are one where it is not', () => {
    assert.deepEqual(piecesOf(whole('Short.'), 'Short.', nothing), [{ start: 0, end: 6, goesOn: false }])
  })

  it('end behind sentences, and say that they go on', () => {
    const text = 'A sentence of some length stands here. '.repeat(300).trim()
    const pieces = piecesOf(whole(text), text, nothing)
    assert.equal(pieces.length, 3)
    assert.deepEqual(
      pieces.map(({ goesOn }) => goesOn),
      [true, true, false],
    )
    for (const { start, end } of pieces.slice(0, -1)) assert.match(text.slice(start, end), /^A sentence.* here\. $/)
  })

  it('end behind the full stops of Chinese, else behind words', () => {
    assert.match(cut('中俄贸易额去年增长。'.repeat(900))[0]!, /。$/)
    assert.match(cut('word '.repeat(1800))[0]!, /word $/)
  })

  it('part no character where there is neither', () => {
    for (const character of ['𝔸', 'e\u0301', '👩\u200d🚀', 'क\u094d']) {
      const pieces = cut(`a${character.repeat(5000)}`)
      assert.ok(pieces.length > 1, character)
      for (const piece of pieces) assert.equal(piece.replaceAll(character, '').replace('a', ''), '', character)
    }
  })

  it('leave the words of a statement together', () => {
    const text = 'word '.repeat(1800)
    const over = { start: MOST - 9, end: MOST + 9 }
    const [first] = piecesOf(whole(text), text, placesOf([over]))
    assert.equal(first!.end, over.start)
  })

  it('hold every code unit in order, none of them too long, whatever the text', () => {
    const part = fc.constantFrom('word ', '。', '𝔸', 'e\u0301\u0301', '. ', '\ud800', 'x'.repeat(900), '\n')
    fc.assert(
      fc.property(fc.array(part, { minLength: 30, maxLength: 60 }), fc.nat(20_000), (parts, place) => {
        const text = parts.join('')
        const pieces = cut(text, placesOf([{ start: place, end: place + 30 }]))
        assert.equal(pieces.join(''), text)
        assert.ok(pieces.every(({ length }) => length > 0 && length <= MOST))
      }),
    )
  })
})

describe('the words of a selection', () => {
  const text = `First   paragraph, spaced.\n\n${'Long text goes on. '.repeat(400).trim()}\n\nShare 5\n\nLast.`
  const share = { ...spanOf(text, 'Share 5'), kind: 'share' as const }
  const blocks = pageOf(laid(text, { furniture: [share] })).blocks

  it('are those of the text, paragraphs a blank line apart, without what is not the article', () => {
    const words = selectedWords(blocks, text, 0, text.length)
    assert.ok(blocks.some(({ goesOn }) => goesOn))
    assert.equal(words, text.replace('   ', ' ').replace('\n\nShare 5', ''))
  })

  it('begin and end where the selection does', () => {
    const [from, to] = [text.indexOf('spaced'), text.indexOf('text goes') + 'text'.length]
    assert.equal(selectedWords(blocks, text, from, to), 'spaced.\n\nLong text')
  })
})

describe('stretches', () => {
  it('hold neighbours up to a length, and what is longer alone', () => {
    const stretches = stretchesOf([3, 3, 3, 20, 1, 1], (item) => item, 8)
    assert.deepEqual(stretches, [
      { items: [3, 3], length: 6 },
      { items: [3], length: 3 },
      { items: [20], length: 20 },
      { items: [1, 1], length: 2 },
    ])
    assert.deepEqual(
      stretchesOf([], () => 1, 8),
      [],
    )
  })
})
