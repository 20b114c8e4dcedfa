import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FurnitureWording, wordings } from '../../../src/sources/furniture/wording/index.ts'
import { furnitureOf, opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry of transport said in a statement.'

const listsOf = (wording: FurnitureWording) => [
  ...[wording.certain, wording.likely, wording.openings].flatMap((kinds) => Object.values(kinds)),
  wording.pollHeaders,
  wording.pollAnswers,
  wording.votes,
  wording.aroundVotes,
  wording.listHeaders,
  wording.menuEntries,
  wording.menuSections,
]

/** The first kind and words of furniture below an article that ends in this line. */
const found = (line: string) => furnitureOf(opened(`${PROSE}\n\n${line}`))[0]

for (const wording of wordings) {
  test(`${wording.code}: phrases are in lower case, with single spaces, and none stands twice in a list`, () => {
    for (const list of listsOf(wording)) {
      assert.deepEqual(
        list.filter((phrase) => phrase !== phrase.toLowerCase().replace(/\s+/g, ' ').trim()),
        [],
      )
      assert.equal(
        new Set(list).size,
        list.length,
        list.find((phrase, index) => list.indexOf(phrase) !== index),
      )
    }
  })

  test(`${wording.code}: each certain line is furniture of its kind, in small letters and in capitals`, () => {
    for (const [kind, phrases] of Object.entries(wording.certain)) {
      for (const phrase of phrases) {
        assert.equal(found(phrase), `${kind}: ${phrase}`)
        assert.equal(found(phrase.toUpperCase()), `${kind}: ${phrase.toUpperCase()}`)
      }
    }
  })

  test(`${wording.code}: a line that begins with an opening is furniture of its kind`, () => {
    for (const [kind, phrases] of Object.entries(wording.openings)) {
      for (const phrase of phrases) assert.equal(found(`${phrase} 5%`), `${kind}: ${phrase} 5%`)
    }
  })

  test(`${wording.code}: what is likely is furniture beside furniture and not alone between paragraphs`, () => {
    for (const phrase of Object.values(wording.likely).flat()) {
      assert.deepEqual(furnitureOf(opened(`${PROSE}\n\n${phrase}\n\n${MORE}`)), [], phrase)
      const beside = opened(`${PROSE}\n\n${MORE}\n\n<!-- -->\nShare this article\n${phrase}`)
      assert.ok(beside.furniture.at(-1)!.end === beside.text.length, phrase)
    }
  })
}
