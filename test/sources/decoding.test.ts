import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hex, opened, PROSE } from './opened.ts'

const utf16 = (text: string, isBigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return Uint8Array.from(isBigEndian ? bytes.swap16() : bytes)
}
const joined = (...parts: Uint8Array[]) => Uint8Array.from(Buffer.concat(parts))
const textOf = (bytes: Uint8Array, path?: string) => opened(bytes, path).text

/** One byte a character, by a table of those beyond ASCII. */
function singleByte(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (character) => bytes.get(character) ?? assert.fail(`${encoding} has no ${character}`))
}

/** Two bytes a character, found by decoding every pair. */
function doubleByte(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const pairs = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail])
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\x80' ? character.charCodeAt(0) : (pairs.get(character) ?? assert.fail(`no ${character}`)),
    ),
  )
}

const RUSSIAN =
  'Товарооборот России и Китая в 2023 году вырос на 26,3% и достиг 240,1 млрд долларов, сообщило Главное таможенное управление КНР.'
const CHINESE =
  '据中国海关总署统计，2023年中俄贸易额达到2401亿美元，同比增长26.3%，创历史新高。两国元首同意继续扩大合作。'
const TAIWANESE =
  '根據統計，兩國去年的貿易總額達到二百四十億美元，比前一年增加百分之二十六，創下歷史新高，雙方同意繼續擴大合作。'
const JAPANESE = '両国の貿易額は昨年、過去最高の二千四百億ドルに達したと発表した。政府は今後も協力を続けるとしている。'
const KOREAN =
  '양국의 교역액은 지난해 사상 최고인 이천사백억 달러에 이르렀다고 정부가 발표했다. 두 나라는 협력을 계속하기로 했다.'
const FRENCH =
  'Les échanges entre les deux pays ont dépassé 240 milliards d’euros en 2023 — un « record », a déclaré le ministère.'

test('a byte order mark names the encoding and is no part of the text', () => {
  assert.equal(textOf(joined(hex('efbbbf'), Buffer.from('Zölle'))), 'Zölle')
  assert.equal(textOf(joined(hex('fffe'), utf16('Zölle 中'))), 'Zölle 中')
  assert.equal(textOf(joined(hex('feff'), utf16('Zölle 中', true))), 'Zölle 中')
})

test('a second byte order mark is a character of the text', () => {
  assert.equal(textOf(joined(hex('efbbbf efbbbf'), Buffer.from('a'))), '\ufeffa')
})

test('UTF-16 without a mark shows by its zero bytes', () => {
  assert.equal(textOf(utf16(PROSE)), PROSE)
  assert.equal(textOf(utf16(PROSE, true)), PROSE)
  assert.equal(textOf(utf16(`${RUSSIAN} 2023`)), `${RUSSIAN} 2023`)
})

test('a lone surrogate of UTF-16 becomes U+FFFD in its place', () => {
  assert.equal(textOf(joined(hex('fffe'), utf16('a\ud800b'))), 'a\ufffdb')
  assert.equal(textOf(joined(hex('fffe'), utf16('\udc00😀'))), '\ufffd😀')
})

test('a surrogate that was written into UTF-8 becomes U+FFFD, the rest stays UTF-8', () => {
  assert.equal(textOf(joined(Buffer.from('Zölle '), hex('eda080'), Buffer.from(' é'))), 'Zölle \ufffd é')
})

test('a file cut off within a character is still UTF-8', () => {
  const whole = Buffer.from(RUSSIAN)
  assert.equal(textOf(Uint8Array.from(whole.subarray(0, 61))).slice(0, 34), RUSSIAN.slice(0, 34))
})

test('legacy encodings are found by what their texts look like', () => {
  assert.equal(textOf(singleByte('windows-1251', RUSSIAN)), RUSSIAN)
  assert.equal(textOf(singleByte('koi8-r', RUSSIAN)), RUSSIAN)
  assert.equal(textOf(singleByte('windows-1252', FRENCH)), FRENCH)
  assert.equal(textOf(doubleByte('gb18030', CHINESE)), CHINESE)
  assert.equal(textOf(doubleByte('big5', TAIWANESE)), TAIWANESE)
  assert.equal(textOf(doubleByte('shift_jis', JAPANESE)), JAPANESE)
  assert.equal(textOf(doubleByte('euc-jp', JAPANESE)), JAPANESE)
  assert.equal(textOf(doubleByte('euc-kr', KOREAN)), KOREAN)
})

test('an English text with a few signs of windows-1252 is that', () => {
  const text = 'The ministry’s “new” report – published in May – puts the loan at €5 billion.'
  assert.equal(textOf(singleByte('windows-1252', text)), text)
})

test('UTF-8 that reads as UTF-8 is that, whatever a page declares', () => {
  const page = `<html><meta charset="windows-1252"><p>Zölle: 中</p></html>`
  assert.equal(textOf(Buffer.from(page), 'a.html'), 'Zölle: 中')
})

test('the declared encoding of a page holds where its bytes are no UTF-8', () => {
  const head = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"></head><p>'
  assert.equal(textOf(joined(Buffer.from(head), singleByte('koi8-r', 'Да')), 'a.html'), 'Да')
  const xml = '<?xml version="1.0" encoding="windows-1251"?><html><p>'
  assert.equal(textOf(joined(Buffer.from(xml), singleByte('windows-1251', 'Да')), 'a.html'), 'Да')
})

test('a declared encoding that nobody knows is passed over', () => {
  const head = Buffer.from('<html><meta charset="x-no-such"><p>')
  assert.equal(textOf(joined(head, singleByte('windows-1251', RUSSIAN)), 'a.html'), RUSSIAN)
})
