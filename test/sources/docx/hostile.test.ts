import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceFor } from '../../../src/sources/index.ts'
import { docxOf, para } from '../../fixtures/docxs.ts'
import { zipOf } from '../../fixtures/zips.ts'
import { opened, PROSE, refusalOf } from '../opened.ts'

test('a document of Word is known by its bytes where no extension says so', () => {
  const input = { file: 'a', path: 'a', name: 'a', bytes: docxOf(para(PROSE)), metadata: {} }
  assert.equal(sourceFor(input).name, 'docx')
  assert.equal(sourceFor({ ...input, bytes: zipOf([{ name: 'a.txt', bytes: PROSE }]) }).name, 'text')
})

test('XML with a DOCTYPE is refused before anything in it is read, in any part', () => {
  const bomb = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
  const { code, problem } = refusalOf(docxOf(para('&b;'), { head: bomb }), 'a.docx')
  assert.deepEqual([code, problem], ['unsafe', 'its XML has a DOCTYPE, which can define what swells'])
  const parts = ['word/styles.xml', 'word/footnotes.xml', 'docProps/core.xml']
  for (const name of parts) {
    const document = { name: 'word/document.xml', bytes: `<w:document>${para(PROSE)}</w:document>` }
    assert.equal(refusalOf(zipOf([document, { name, bytes: `${bomb}<w:x/>` }]), 'a.docx').code, 'unsafe', name)
  }
})

test('entities that are not known stay as they are written', () => {
  assert.equal(opened(docxOf('<w:p><w:r><w:t>5 &amp; 6 &b; 7</w:t></w:r></w:p>'), 'a.docx').text, '5 & 6 &b; 7')
})

test('a part that swells is refused, and so are parts that do together', () => {
  const swelling = zipOf([{ name: 'word/document.xml', bytes: `<w:t>${' '.repeat(3_000_000)}</w:t>` }])
  assert.equal(refusalOf(swelling, 'a.docx').code, 'unsafe')
  const noise = Array.from({ length: 450_000 }, (_, index) => `${(index * 7919) % 99_991}`.padEnd(66, '-')).join('')
  const large = { name: 'word/document.xml', bytes: `<w:document>${para(PROSE)}<w:x>${noise}</w:x></w:document>` }
  const styles = { name: 'word/styles.xml', bytes: `<w:styles>${noise}</w:styles>` }
  assert.equal(opened(zipOf([large]), 'a.docx').text, PROSE)
  assert.equal(refusalOf(zipOf([large, styles]), 'a.docx').code, 'too-large')
})

test('elements within each other without an end are refused', () => {
  assert.equal(refusalOf(docxOf('<w:p>'.repeat(600)), 'a.docx').code, 'unsafe')
})

test('what is no document of Word is refused as such', () => {
  assert.equal(
    refusalOf(zipOf([{ name: 'a.txt', bytes: PROSE }]), 'a.docx').problem,
    'it is no document of Word (DOCX)',
  )
  assert.equal(refusalOf('The two sides agreed.', 'a.docx').code, 'damaged')
  assert.equal(refusalOf(docxOf(para(PROSE)).slice(0, 300), 'a.docx').code, 'damaged')
})

test('a document whose XML breaks off is read as far as it goes', () => {
  const bytes = zipOf([{ name: 'word/document.xml', bytes: `<w:document><w:body>${para(PROSE)}<w:p><w:r><w:t>And` }])
  assert.ok(opened(bytes, 'a.docx').text.startsWith(PROSE))
})
