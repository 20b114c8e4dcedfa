import assert from 'node:assert/strict'
import { test } from 'node:test'
import { furnitureOf, headingsOf, opened, PROSE } from '../opened.ts'

const read = (markdown: string) => opened(markdown, 'a.md')

test('the text is what a reader sees', () => {
  assert.equal(
    read('The *two* governments\n**agreed** to [raise](https://a.example/1 "x") the `capacity` to 5\\% &amp; more.')
      .text,
    'The two governments agreed to raise the capacity to 5% & more.',
  )
  assert.equal(
    read('See ![a map of 3 ports](map.png) it.  \nA line\\\nmore<br>and <b>bold</b>').text,
    'See  it.\nA line\nmore\nand bold',
  )
  assert.equal(
    read('A [note][1] and <https://a.example/7>.\n\n[1]: https://a.example').text,
    'A note and https://a.example/7.',
  )
})

test('lists and tables stand in lines, set off by blank ones', () => {
  assert.equal(
    read('Goods:\n\n- oil\n- gas\n  - by pipe\n\nMore.\n\n1. coal\n2. ore').text,
    'Goods:\n\noil\ngas\nby pipe\n\nMore.\n\ncoal\nore',
  )
  assert.equal(
    read('| year | bn |\n| --- | --: |\n| 2023 | 38 |\n| 2024 | 40 |\n\nEnd.').text,
    'year | bn\n2023 | 38\n2024 | 40\n\nEnd.',
  )
  assert.equal(read('> He said.\n> So.\n\nShe did.').text, 'He said. So.\n\nShe did.')
})

test('a line that begins with a year keeps it', () => {
  assert.equal(read('2023. The year of the bridge.').text, '2023. The year of the bridge.')
  assert.equal(read('1. One.\n2. Two.').text, 'One.\nTwo.')
})

test('headings are those with marks, lines of marks below, or all in bold', () => {
  const text = `# Bridge *agreed* #\n\n${PROSE}\n\nRail\n----\n\n${PROSE.slice(4)}\n\n**Road**\n\nThe rest. **Not** this.\n\n**Nor this.**`
  assert.deepEqual(headingsOf(read(text)), ['1 Bridge agreed', '2 Rail', '3 Road'])
})

test('a paragraph above a line of dashes is no heading', () => {
  assert.deepEqual(headingsOf(read(`${PROSE} ${PROSE.replace('two', 'three')}\n---\n`)), [])
})

test('code and scripts are furniture, hidden elements too', () => {
  const document = read(
    `${PROSE}\n\n\`\`\`js\nlet votes = 6\n\`\`\`\n\n    indented = 7\n\n<script>\nx = 8\n</script>\n\n<div>Shown.</div>\n`,
  )
  assert.deepEqual(furnitureOf(document), ['markup: let votes = 6 indented = 7 <script> x = 8 </script>'])
  assert.ok(document.text.endsWith('Shown.'))
})

test('what stands above the text is taken for what it says', () => {
  const { title, author, published, url, lang, inferred, text } = read(
    `---\ntitle: 'Trade: up'\nauthors: [Ann Roe, Jim Poe]\ndate: 21 August 2024\nsource: https://a.example/x?utm_id=1\nlayout: post\n---\n${PROSE}`,
  )
  assert.deepEqual(
    [title, author, published, url],
    ['Trade: up', 'Ann Roe, Jim Poe', '2024-08-21', 'https://a.example/x'],
  )
  assert.deepEqual([lang, inferred, text], ['en', ['lang'], PROSE])
})

test('a line of dashes without an end opens no such block', () => {
  const { title, text } = read(`---\ntitle: no\n\n${PROSE}`)
  assert.ok(text.includes('title: no'))
  assert.notEqual(title, 'no')
})

test('deep and long nesting is read in time linear in its length', () => {
  for (const piece of ['>', '[', '- ', '*a **a ', '`', '<', '![](', '[a](', '|a', '> - ']) {
    assert.equal(opened(`${PROSE}\n\n${piece.repeat(20_000)}`, 'a.md').text.startsWith(PROSE), true, piece)
  }
})
