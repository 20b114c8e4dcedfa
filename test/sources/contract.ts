import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Source } from '../../src/sources/index.ts'
import { openDocument } from '../../src/sources/index.ts'
import { isCovered } from '../../src/text/index.ts'
import { mutated, seeded } from '../fixtures/mutations.ts'
import { Refusal, type SourceInput } from '../../src/vocabulary/index.ts'

/** One document in a source's format, and what must be found in it. */
export interface SourceFixture {
  readonly path: string
  readonly bytes: Uint8Array
  /** A sentence of the article that must come out as it is. */
  readonly sentence: string
  /** A heading of the article. */
  readonly heading: string
  /** Words that stand in furniture. */
  readonly furniture: string
  readonly title: string
  readonly published: string
}

/** What every source keeps, checked on one document of its format. */
export async function sourceContract(source: Source, fixture: SourceFixture): Promise<void> {
  const { path, bytes } = fixture
  const given = { file: path, path, name: path, bytes, metadata: {} }
  const ready = async (other: SourceInput): Promise<SourceInput> =>
    source.layOut ? { ...other, laidOut: await source.layOut(other) } : other
  const input = await ready(given)
  const reading = source.read(input)
  const slice = ({ start, end }: { start: number; end: number }) => reading.text.slice(start, end)
  const named = (what: string) => `${source.name}: ${what}`

  test(named('its text is well-formed, without a byte order mark, and holds the article'), () => {
    assert.equal(reading.text.isWellFormed(), true)
    assert.equal(reading.text.startsWith('\ufeff'), false)
    assert.ok(reading.text.includes(fixture.sentence))
  })

  test(named('furniture and headings are in order, within the text, apart and never empty'), () => {
    for (const spans of [reading.furniture, reading.headings]) {
      let end = 0
      for (const span of spans) {
        assert.ok(span.start >= end && span.end > span.start && span.end <= reading.text.length)
        assert.equal(slice(span), slice(span).trim())
        end = span.end
      }
    }
    assert.deepEqual(
      reading.headings.filter((heading) => isCovered(reading.furniture, heading)),
      [],
    )
  })

  test(named('the article is not furniture, and furniture is'), () => {
    const start = reading.text.indexOf(fixture.sentence)
    assert.equal(isCovered(reading.furniture, { start, end: start + fixture.sentence.length }), false)
    assert.ok(reading.furniture.some((span) => slice(span).includes(fixture.furniture)))
    assert.ok(reading.headings.some((heading) => slice(heading) === fixture.heading))
  })

  test(named('metadata are what the document says, without empty fields'), () => {
    assert.equal(reading.metadata.title, fixture.title)
    assert.equal(reading.metadata.published, fixture.published)
    assert.deepEqual(
      Object.values(reading.metadata).filter((value) => !value),
      [],
    )
    assert.deepEqual(
      reading.inferred.filter((field) => !(field in reading.metadata)),
      [],
    )
  })

  test(named('the same bytes are read the same, and left as they are'), () => {
    const before = Buffer.from(bytes).toString('hex')
    assert.deepEqual(source.read(input), reading)
    assert.equal(Buffer.from(bytes).toString('hex'), before)
  })

  test(named('it is the source that documents of its extensions are opened by'), () => {
    for (const extension of source.extensions) {
      assert.equal(openDocument({ ...input, path: `a.${extension}` }).format, source.name)
    }
  })

  const readBytes = async (other: Partial<SourceInput>) => source.read(await ready({ ...given, ...other }))

  test(named('bytes of another kind are refused with the file, what is wrong and what to do'), async () => {
    const png = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    await assert.rejects(
      readBytes({ file: 'other.bin', bytes: png }),
      (error) => error instanceof Refusal && error.code === 'binary' && error.message.startsWith('other.bin: '),
    )
  })

  test(named('a document with bytes changed is read or refused, never failed on'), async () => {
    const random = seeded(11)
    for (let run = 0; run < 300; run += 1) {
      try {
        assert.equal((await readBytes({ bytes: mutated(bytes, random) })).text.isWellFormed(), true)
      } catch (error) {
        assert.ok(error instanceof Refusal, String((error as Error).stack))
      }
    }
  })

  test(named('a document cut off anywhere is read or refused, never failed on'), async () => {
    for (let length = 1; length < bytes.length; length += Math.ceil(bytes.length / 150)) {
      try {
        assert.equal((await readBytes({ bytes: bytes.slice(0, length) })).text.isWellFormed(), true)
      } catch (error) {
        assert.ok(error instanceof Refusal, String(error))
      }
    }
  })
}
