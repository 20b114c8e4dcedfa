import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Container, type Member, openDocument } from '../../../src/sources/index.ts'
import { Refusal } from '../../../src/vocabulary/index.ts'
import { mutated, seeded } from '../../fixtures/mutations.ts'
import { MAX_SIZE, membersOf, unpacked } from './members.ts'

/** Some documents in one format, and what must come out of them. */
export interface ContainerFixture {
  readonly path: string
  readonly bytes: Uint8Array
  /** What each document is known by, in order. */
  readonly ids: readonly string[]
  /** Words of each. */
  readonly sentences: readonly string[]
  readonly titles: readonly (string | null)[]
  readonly published: readonly (string | null)[]
  /** The messages of those that are wrong. */
  readonly refusals: readonly string[]
}

const MUTATIONS = 400

/** What every container keeps, checked on one file of its format. */
export function containerContract(container: Container, fixture: ContainerFixture): void {
  const { path, bytes } = fixture
  const named = (what: string) => `${container.name}: ${what}`

  test(named('its documents come out one after the other, with what it says of them'), () => {
    const { documents } = unpacked(bytes, path)
    assert.deepEqual(
      documents.map(({ id }) => id),
      fixture.ids,
    )
    for (const [at, { text }] of documents.entries()) assert.ok(text.includes(fixture.sentences[at]!), text)
    assert.deepEqual(
      documents.map(({ title }) => title),
      fixture.titles,
    )
    assert.deepEqual(
      documents.map(({ published }) => published),
      fixture.published,
    )
  })

  test(named('one that is wrong is one refusal, and the others are there'), () => {
    assert.ok(fixture.refusals.length > 0)
    assert.deepEqual(
      unpacked(bytes, path).refusals.map(({ message }) => message),
      fixture.refusals,
    )
  })

  test(named('places go on from the start to the end, and paths are below its own'), () => {
    let before = 0
    for (const member of membersOf(bytes, path)!) {
      if ('note' in member) continue
      assert.ok(member.position >= before && member.position <= bytes.length, String(member.position))
      before = member.position
      if ('document' in member)
        assert.match(member.document.path.replace(`${path}!/`, 'https://a.example/'), /^https?:/)
    }
  })

  test(named('the same bytes give the same, and are left as they are'), () => {
    const copy = bytes.slice()
    assert.deepEqual(membersOf(bytes, path), membersOf(copy, path))
    assert.deepEqual(bytes, copy)
  })

  test(named('bytes of another kind are refused with the file, what is wrong and what to do'), () => {
    const png = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    const { documents, refusals } = unpacked(png, path)
    assert.equal(documents.length, 0)
    assert.equal(refusals.length, 1)
    assert.ok(refusals[0]!.message.startsWith(`/in/${path}: `), refusals[0]!.message)
  })

  test(named('cut off anywhere, it gives documents and refusals and never fails'), () => {
    for (let length = 1; length < bytes.length; length += Math.ceil(bytes.length / 150)) {
      for (const member of membersOf(bytes.slice(0, length), path)!) checkMember(member)
    }
  })

  test(named('with bytes changed, it gives documents and refusals and never fails'), () => {
    const random = seeded(7)
    for (let run = 0; run < MUTATIONS; run += 1) {
      for (const member of membersOf(mutated(bytes, random), path)!) checkMember(member)
    }
  })
}

/** A member is a document that can be opened or is refused, a refusal in one sentence, or a note. */
function checkMember(member: Member): void {
  if ('document' in member) checkDocument(member)
  else if ('refusal' in member) assert.match(member.refusal.message, /^\/in\/[^]*: [^]+; [^]+\.$/)
  else assert.ok(member.note.length > 0)
}

function checkDocument({ document }: Extract<Member, { document: unknown }>): void {
  try {
    assert.equal(openDocument(document, { maxSize: MAX_SIZE }).text.isWellFormed(), true)
  } catch (error) {
    assert.ok(error instanceof Refusal, String((error as Error).stack))
  }
}
