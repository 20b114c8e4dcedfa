import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opened, PROSE, refusalOf } from '../opened.ts'

const HEAD = 'From: Ann Roe <ann@post.example>\nSubject: Trade\nDate: Tue, 20 Aug 2024 23:30:00 -0500\n'

const read = (message: string | Uint8Array, path = 'a.eml') => opened(message, path)

const parts = (kind: string, ...written: readonly string[]) =>
  `${HEAD}Content-Type: multipart/${kind}; boundary="b 1"\n\npreamble\n${written.map((part) => `--b 1\n${part}\n`).join('')}--b 1--\nepilogue\n`

test('subject, sender and date are what the header says, the date as it is written', () => {
  const { title, author, published, inferred, text, format } = read(`${HEAD}\n${PROSE}\n`)
  assert.deepEqual([title, author, published, inferred], ['Trade', 'Ann Roe', '2024-08-20', ['lang']])
  assert.deepEqual([text, format], [`${PROSE}\n`, 'mail'])
})

test('encoded words of a header are read, in pieces and in other letters', () => {
  const base64 = Buffer.from('Торговля выросла').toString('base64')
  const { title, author } = read(
    `From: =?koi8-r?B?${Buffer.from([0xe9, 0xd7, 0xc1, 0xce]).toString('base64')}?= <i@a.example>\nDate: 1 May 2024\nSubject: Re: Fwd: =?UTF-8?B?${base64}?=\n  =?utf-8?q?_=D0=B2_2023?=\n\n${PROSE}`,
  )
  assert.deepEqual([title, author], ['Торговля выросла в 2023', 'Иван'])
})

test('a header in plain UTF-8 is read as such, and an address alone gives its name', () => {
  const { title, author } = read(`From: press@mfa.example\nSubject: Обмен нотами\nDate: 1 May 2024\n\n${PROSE}`)
  assert.deepEqual([title, author], ['Обмен нотами', 'press'])
})

test('quoted-printable and base64 are undone, in the charset that the part names', () => {
  const quoted = 'Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: quoted-printable\n\n'
  assert.equal(
    read(`${HEAD}${quoted}=DD=EA=F1=EF=EE=F0=F2 =E2=\n=FB=F0=EE=F1   \n=3D 5%.`).text,
    'Экспорт вырос\n= 5%.',
  )
  const packed = Buffer.from(PROSE, 'utf16le')
    .toString('base64')
    .replaceAll(/(.{76})/g, '$1\r\n')
  const base64 = 'Content-Type: text/plain; charset="utf-16le"\r\nContent-Transfer-Encoding: BASE64\r\n\r\n'
  assert.equal(read(`${HEAD.replaceAll('\n', '\r\n')}${base64}${packed}\r\n`).text, PROSE)
})

test('of several parts the plain text is read, else the page; attachments are not', () => {
  const page = 'Content-Type: text/html; charset=utf-8\n\n<p>The <b>page</b> says that trade rose.</p>'
  const plain = `Content-Type: text/plain\n\n${PROSE}`
  const attached = 'Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nNo.'
  assert.equal(read(parts('alternative', page, plain)).text, PROSE)
  assert.equal(read(parts('mixed', attached, page)).text, 'The page says that trade rose.')
  assert.equal(
    read(parts('alternative', 'Content-Type: text/plain\n\n \n', page)).text,
    'The page says that trade rose.',
  )
  const inner = `Content-Type: multipart/related; boundary=b2\n\n--b2\n${plain}\n--b2--`
  assert.equal(read(parts('mixed', inner, attached)).text, PROSE)
})

test('a part that is cut off is read as far as it goes', () => {
  const whole = parts('mixed', `Content-Type: text/plain\n\n${PROSE}`)
  assert.equal(read(whole.slice(0, whole.indexOf('capacity'))).text, PROSE.slice(0, PROSE.indexOf('capacity')))
})

test('flowed lines are joined', () => {
  const flowed = 'Content-Type: text/plain; format=flowed\n\nTrade rose \nby a third.\nThen it fell.\n-- \nAnn'
  assert.equal(read(`${HEAD}${flowed}`).text, 'Trade rose by a third.\nThen it fell.\n-- \nAnn')
})

test('a message is known without its extension, also out of a mailbox, and other text is not', () => {
  assert.equal(read(`${HEAD}\n${PROSE}`, 'message').format, 'mail')
  assert.equal(read(`From ann@a.example Tue Aug 20 2024\n${HEAD}\n${PROSE}`, '1.').format, 'mail')
  assert.equal(read(`From: the ministry\nTo the press.\n\n${PROSE}`, 'note').format, 'text')
  assert.equal(read(`Subject: trade, said he.\n\nFrom: here on.\nDate: none.\n`, 'note').format, 'text')
})

test('what is no message is refused in a sentence', () => {
  assert.equal(
    refusalOf('\nTrade rose.', 'a.eml').message,
    '/in/a.eml: it has no header of an e-mail; save it again as .eml.',
  )
  assert.equal(
    refusalOf(parts('mixed', 'Content-Type: image/png\n\nabc'), 'a.eml').message,
    '/in/a.eml: the e-mail holds no text; leave it out.',
  )
})

test('parts within parts without an end are looked into only so far', () => {
  let deep = `Content-Type: text/plain\n\n${PROSE}`
  for (let level = 0; level < 30; level += 1)
    deep = `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${deep}\n--b${level}--`
  assert.equal(refusalOf(`${HEAD}${deep}`, 'a.eml').code, 'empty')
  const wide = parts('mixed', ...Array.from({ length: 5000 }, () => 'Content-Type: image/png\n\na'), `\n${PROSE}`)
  assert.equal(refusalOf(wide, 'a.eml').code, 'empty')
})
