import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { buildWhereMissing, ROOT } from './interface.ts'

const BUILT = join(ROOT, 'dist/web')
const SOURCES = readdirSync(join(ROOT, 'web/src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'web/src', name), 'utf8') }))

before(buildWhereMissing)

describe('the built interface', () => {
  it('loads at most 200 kB of JavaScript, compressed, before the first room', () => {
    const page = readFileSync(join(BUILT, 'index.html'), 'utf8')
    const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path!)
    assert.ok(first.length > 0)
    const bytes = first.reduce((sum, path) => sum + gzipSync(readFileSync(join(BUILT, path))).length, 0)
    assert.ok(bytes <= 200_000, `${bytes} bytes`)
  })

  it('keeps the chart out of what is loaded first', () => {
    const page = readFileSync(join(BUILT, 'index.html'), 'utf8')
    assert.ok(readdirSync(join(BUILT, 'assets')).some((name) => /^chart-.*\.js$/.test(name)))
    assert.doesNotMatch(page, /chart-/)
  })

  it('has nothing inline that a strict policy would stop', () => {
    const page = readFileSync(join(BUILT, 'index.html'), 'utf8')
    assert.doesNotMatch(page, /<script(?![^>]*\ssrc=)[^>]*>/)
    assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=/)
  })

  it('names no other host', () => {
    for (const name of readdirSync(join(BUILT, 'assets')).filter((each) => extname(each) === '.css'))
      assert.doesNotMatch(readFileSync(join(BUILT, 'assets', name), 'utf8'), /url\(["']?(?:https?:)?\/\//)
    assert.doesNotMatch(readFileSync(join(BUILT, 'index.html'), 'utf8'), /(?:src|href)="(?:https?:)?\/\//)
  })

  it('brings its own fonts', () => {
    assert.ok(readdirSync(join(BUILT, 'assets')).filter((name) => name.endsWith('.woff2')).length >= 6)
    assert.ok(existsSync(join(BUILT, 'seal.svg')))
  })
})

describe('the sources of the interface', () => {
  it('set document text only as text', () => {
    for (const { name, text } of SOURCES) {
      assert.doesNotMatch(text, /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/, name)
    }
  })

  it('use no style attribute and no eval', () => {
    for (const { name, text } of SOURCES) assert.doesNotMatch(text, /\sstyle=\{|\beval\(|new Function\(/, name)
  })

  it('keep the words of the interface in the catalogue', () => {
    for (const { name, text } of SOURCES.filter((source) => source.name.endsWith('.tsx'))) {
      const written = [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+[.!?]?)\s*</g)].map(([, words]) => words)
      assert.deepEqual(written, [], name)
    }
  })
})
