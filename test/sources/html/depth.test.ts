import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opened, PROSE } from '../opened.ts'

/** Nested tags of which a page of 5 KB takes other readers a minute. */
const NESTED: Readonly<Record<string, string>> = {
  blocks: '<div>',
  'inline elements': '<b>',
  'blocks and inline elements': '<div><span>',
  'tables in cells': '<table><tr><td>',
  lists: '<ul><li>',
  'paragraphs in links': '<a href="/"><p>',
  'articles with headings': '<article><h2>',
  forms: '<form><div class="post">',
}

/** How often the reading of a page looks something up, whatever the machine. */
function lookUps(page: string): number {
  const [has, get] = [Set.prototype.has, Map.prototype.get]
  let count = 0
  Object.assign(Set.prototype, {
    has(this: Set<unknown>, value: unknown) {
      count += 1
      return has.call(this, value)
    },
  })
  Object.assign(Map.prototype, {
    get(this: Map<unknown, unknown>, key: unknown) {
      count += 1
      return get.call(this, key) as unknown
    },
  })
  try {
    assert.ok(opened(page, 'a.html').text.includes(PROSE))
  } finally {
    Object.assign(Set.prototype, { has })
    Object.assign(Map.prototype, { get })
  }
  return count
}

const nested = (tags: string, size: number) =>
  `<!DOCTYPE html><body>${tags.repeat(Math.ceil(size / tags.length))}<p>${PROSE}</p>`

/** Each item looks for the one that it ends, above all the elements that are open. */
const below = (count: number) =>
  `<!DOCTYPE html><body>${'<b>'.repeat(count)}${'<li></li>'.repeat(count)}<p>${PROSE}</p>`

test('items below nested inline elements: twice as many take no more than twice as many steps', () => {
  const [once, twice] = [lookUps(below(2_000)), lookUps(below(4_000))]
  assert.ok(twice <= once * 2.2, `${once} and ${twice}`)
})

for (const [name, tags] of Object.entries(NESTED)) {
  test(`nested ${name}: twice as deep takes no more than twice as many steps`, () => {
    lookUps(nested(tags, 5_000))
    const [once, twice] = [lookUps(nested(tags, 40_000)), lookUps(nested(tags, 80_000))]
    assert.ok(twice <= once * 2.2, `${once} and ${twice}`)
    assert.ok(lookUps(nested(tags, 5_000)) <= 5_000 * 40)
  })
}
