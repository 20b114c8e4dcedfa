import assert from 'node:assert/strict'
import { test } from 'node:test'
import { furnitureOf, opened, PROSE } from '../opened.ts'

const HEAD = 'From: Ann Roe <ann@post.example>\nSubject: Trade\nDate: Tue, 20 Aug 2024 23:30:00 -0500\n\n'
const furniture = (body: string) => furnitureOf(opened(`${HEAD}${body}`, 'a.eml'))

test('what is quoted is furniture, with the line that says whose it is', () => {
  const quoted = 'On Mon, 19 Aug 2024, Jim Poe wrote:\n> Trade rose by 5 billion.\n>\n> And 6.'
  assert.deepEqual(furniture(`${quoted}\n\n${PROSE}\n`), [
    'repeated: On Mon, 19 Aug 2024, Jim Poe wrote: > Trade rose by 5 billion. > > And 6.',
  ])
})

test('from the header of an older message on all is repeated', () => {
  const older = 'From: Jim Poe\nSent: Monday, 19 August 2024\nTo: Ann Roe\nSubject: Trade\n\nTrade rose by 5 billion.'
  assert.match(
    furniture(`${PROSE}\n\n-----Original Message-----\n${older}`)[0]!,
    /^repeated: -----Original.* 5 billion\.$/,
  )
  assert.match(furniture(`${PROSE}\n\n${older}`)[0]!, /^repeated: From: Jim Poe .* 5 billion\.$/)
  assert.match(
    furniture(`${PROSE}\n\nOn 19 Aug 2024 Jim Poe wrote:\n\nTrade rose.`)[0]!,
    /^repeated: On 19 .* Trade rose\.$/,
  )
})

test('a signature is furniture up to the end or to what is quoted below it', () => {
  assert.deepEqual(furniture(`${PROSE}\n\n-- \nAnn Roe\nThe Post, 7 floors\n`), [
    'notice: -- Ann Roe The Post, 7 floors',
  ])
  assert.deepEqual(furniture(`${PROSE}\n-- \nAnn Roe\n\n> Trade rose.\n`), [
    'notice: -- Ann Roe',
    'repeated: > Trade rose.',
  ])
})

test('what is sent on is read, and so is what only looks like a reply', () => {
  const sentOn = '---------- Forwarded message ---------\nFrom: Jim Poe\nDate: Mon, 19 Aug 2024\nSubject: Trade\n'
  assert.ok(!furniture(`${sentOn}\n${PROSE}`).some((piece) => piece.includes('border crossing')))
  assert.deepEqual(furniture(`${PROSE}\n\nOn Monday the minister wrote to them: the two sides agree.`), [])
  assert.deepEqual(furniture(`${PROSE}\n\nFrom: the capital to the border, 500 kilometres.\nIt takes a day.`), [])
  assert.deepEqual(
    furniture(`${PROSE}\n--\n${'A line of text.\n'.repeat(20)}`).filter((piece) => piece.startsWith('notice')),
    [],
  )
})

test('in a page what follows the name of another writer is repeated', () => {
  const page = `<div><p>${PROSE}</p><p>On Mon, 19 Aug 2024 Jim Poe wrote:</p><p>${PROSE} It rose by 5 billion.</p></div>`
  const document = opened(HEAD.replace('\n\n', `\nContent-Type: text/html\n\n${page}`), 'a.eml')
  assert.match(furnitureOf(document).at(-1)!, /^repeated: On Mon, .* 5 billion\.$/)
})
