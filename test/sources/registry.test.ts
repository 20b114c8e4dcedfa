import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { wordings } from '../../src/sources/furniture/wording/index.ts'
import { sourceFor, sources } from '../../src/sources/index.ts'
import { hex } from './opened.ts'

const filesOf = (folder: string) =>
  readdirSync(new URL(`../../src/sources/${folder}/`, import.meta.url)).map((file) => file.replace(/\.ts$/, ''))

const known = (content: string | Uint8Array, path: string) =>
  sourceFor({ file: path, path, name: path, bytes: Buffer.from(content), metadata: {} }).name

test('every format of the folder is registered under the name of its file, and nothing else', () => {
  assert.deepEqual(sources.map(({ name }) => name).toSorted(), filesOf('formats').toSorted())
})

test('every language of furniture wording is registered under its code', () => {
  const files = filesOf('furniture/wording').filter((file) => file !== 'index' && file !== 'wording')
  assert.deepEqual(wordings.map(({ code }) => code).toSorted(), files.toSorted())
})

test('no two sources claim an extension', () => {
  const extensions = sources.flatMap((source) => source.extensions)
  assert.equal(new Set(extensions).size, extensions.length)
})

test('a source is found by extension, whatever its letters', () => {
  assert.equal(known('Trade rose.', 'a/b.c/page.HTML'), 'html')
  assert.equal(known('<html><p>Trade rose.', 'page.txt'), 'text')
  assert.equal(known('<html><p>is how a page begins.', 'notes.md'), 'markdown')
})

test('without a known extension a page is known by its start, in any of its encodings', () => {
  const page = '<!DOCTYPE html>\n<html><p>Trade rose.'
  assert.equal(known(page, 'page'), 'html')
  assert.equal(known(`\ufeff  ${page}`, 'page.asp'), 'html')
  assert.equal(known(`<?xml version="1.0"?>\n<!-- saved -->${page}`, '-'), 'html')
  assert.equal(known(`<!-- saved from a site -->\n${page}`, '-'), 'html')
  assert.equal(known(Buffer.concat([hex('fffe'), Buffer.from(page, 'utf16le')]), '-'), 'html')
})

test('all else is plain text', () => {
  assert.equal(known('Trade rose.', 'article'), 'text')
  assert.equal(known('Trade < 5 and > 3 <html>', '.hidden'), 'text')
  assert.equal(known('# Trade', 'notes.unknown'), 'text')
})
