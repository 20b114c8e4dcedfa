import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { svg, svgFile, symbolPath } from '../../src/charts/index.ts'

describe('a drawing as a file', () => {
  it('is one element with its name space, without what has no value', () => {
    assert.equal(
      svgFile(svg('svg', { width: 10.128, height: null }, svg('title', {}, 'A'))),
      '<svg xmlns="http://www.w3.org/2000/svg" width="10.13"><title>A</title></svg>\n',
    )
  })

  it('shows what a document says as text, whatever it says', () => {
    const hostile = '"><script>alert(1)</script>&\u0000\uD800'
    assert.equal(
      svgFile(svg('a', { href: hostile }, hostile)),
      `<a xmlns="http://www.w3.org/2000/svg" href="${ESCAPED}">${ESCAPED}</a>\n`,
    )
  })
})

const ESCAPED = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;\uFFFD\uFFFD'

describe('a symbol', () => {
  it('stands around its point', () => {
    assert.equal(symbolPath('square', 10, 20, 4), 'M8 18 L12 18 L12 22 L8 22 Z')
    assert.match(symbolPath('half', 10, 20, 4), /^M10 18 A2 2 0 0 0 10 22 Z$/)
  })
})
