import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fetchAddress, FetchProblem, isAddress, webAddress } from '../../../src/sources/index.ts'
import { isPublicAddress } from '../../../src/sources/network/public-address.ts'
import { PRIVATE_4, PRIVATE_6 } from './tricks.ts'

describe('public addresses', () => {
  it('are those that everybody can reach, the neighbours of private ones among them', () => {
    const public4 = ['1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255']
    const more4 = ['128.0.0.1', '172.15.255.255', '172.32.0.0', '192.167.255.255', '198.20.0.0', '223.255.255.255']
    const public6 = ['2606:2800:220:1::1', '2a00:1450::1', '2001:200::1', '2003::1', '3ffe::1', '2001:0db9::1']
    for (const address of [...public4, ...more4, ...public6]) assert.ok(isPublicAddress(address), address)
  })

  it('are also those that hold one in IPv6', () => {
    for (const address of ['::ffff:93.184.216.34', '::ffff:5db8:d822', '64:ff9b::5db8:d822', '64:ff9b::8.8.8.8'])
      assert.ok(isPublicAddress(address), address)
  })

  it('are none of the others, nor what is no IP address', () => {
    const others = ['', 'localhost', '127.1', '0x7f.0.0.1', '1.1.1.1.', '1.1.1.1%eth0', '2606:2800::1%1', '[::1]']
    const held = ['::ffff:10.0.0.1', '::ffff:0:0', '64:ff9b::', '64:ff9b::127.0.0.1', '::ffff:0:8.8.8.8', '::8.8.8.8']
    for (const address of [...PRIVATE_4, ...PRIVATE_6, ...others, ...held])
      assert.ok(!isPublicAddress(address), address)
  })
})

describe('addresses of the web', () => {
  const REFUSED: readonly (readonly [written: string, code: string, message: string])[] = [
    ['no address', 'no-address', 'no address: this is no address of the web; check how it is written.'],
    [
      'http://[fe80::1%25eth0]/',
      'no-address',
      'http://[fe80::1%25eth0]/: this is no address of the web; check how it is written.',
    ],
    ['http://[::1/', 'no-address', 'http://[::1/: this is no address of the web; check how it is written.'],
    ['http://256.1.1.1/', 'no-address', 'http://256.1.1.1/: this is no address of the web; check how it is written.'],
    [
      'ftp://example.org/a',
      'scheme',
      'ftp://example.org/a: only http and https are fetched; give an address that begins with https.',
    ],
    [
      'file:///etc/passwd',
      'scheme',
      'file:///etc/passwd: only http and https are fetched; give an address that begins with https.',
    ],
    [
      'data:text/html,a',
      'scheme',
      'data:text/html,a: only http and https are fetched; give an address that begins with https.',
    ],
    [
      'https://a:secret@example.org/',
      'credentials',
      'https://…@example.org/: the address holds a name or a password; leave out what stands before the @.',
    ],
    [
      'https://a@example.org/',
      'credentials',
      'https://…@example.org/: the address holds a name or a password; leave out what stands before the @.',
    ],
  ]
  for (const [written, code, message] of REFUSED) {
    it(`are not ${written}`, async () => {
      const problem = await fetchAddress(written).then(
        () => null,
        (error: unknown) => error,
      )
      assert.ok(problem instanceof FetchProblem)
      assert.equal(problem.code, code)
      assert.equal(problem.message, message)
    })
  }

  it('are read from where they stand', () => {
    const base = new URL('https://example.org/news/a?b')
    assert.equal(webAddress('../c#d', base).href, 'https://example.org/c#d')
    assert.equal(webAddress('//other.example/e', base).href, 'https://other.example/e')
    assert.throws(() => webAddress('javascript:alert(1)', base), /only http and https are fetched/)
    assert.throws(() => webAddress(`/${'a'.repeat(9000)}`, base), /example\.org.*: it leads to what is no address/)
  })

  it('are told from files by their scheme', () => {
    for (const written of ['https://a.example', 'HTTP://a', 'ftp://a', 'file:///a'])
      assert.ok(isAddress(written), written)
    for (const written of ['a/b.txt', 'C:\\a', 'c:/a', '-', 'http:', 'a b://c', '://'])
      assert.ok(!isAddress(written), written)
  })

  it('are told on one short line', () => {
    const problem = new FetchProblem(
      'refused',
      `https://example.org/\u001B[31m\n\u2028${'a'.repeat(300)}`,
      'no',
      'none',
    )
    assert.equal(problem.address, `https://example.org/ [31m  ${'a'.repeat(173)}…`)
  })
})
