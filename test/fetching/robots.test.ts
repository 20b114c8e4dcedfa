import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { parseRobots } from '../../src/fetching/robots.ts'

/** The paths of a list that may be asked for. */
const allowed = (text: string, ...paths: string[]): string[] => {
  const robots = parseRobots(text, 'Chancery')
  return paths.filter((path) => robots.allows(path))
}

describe('robots.txt', () => {
  it('is for all unless a group names the robot, which then counts alone', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-Agent: Other\nUser-agent: chancery/1.0\nDisallow: /a # not here\nAllow: /a/b\n'
    assert.deepEqual(allowed(text, '/', '/a', '/a/c', '/a/b', '/b'), ['/', '/a/b', '/b'])
    assert.equal(parseRobots(text, 'Stranger').allows('/b'), false)
  })

  it('puts the groups of one name together', () => {
    const text = 'user-agent: chancery\ndisallow: /a\nuser-agent: x\ndisallow: /\nuser-agent: Chancery\ndisallow: /b\n'
    assert.deepEqual(allowed(text, '/a', '/b', '/c'), ['/c'])
  })

  it('has the longest rule decide, of equal ones the one that allows', () => {
    assert.deepEqual(allowed('user-agent: *\nallow: /p\ndisallow: /', '/page', '/q'), ['/page'])
    assert.deepEqual(allowed('user-agent: *\ndisallow: /folder\nallow: /folder', '/folder/page'), ['/folder/page'])
    assert.deepEqual(allowed('user-agent: *\nallow: /page\ndisallow: /*.htm', '/page.htm', '/page'), ['/page'])
    assert.deepEqual(allowed('user-agent: *\nallow: /$\ndisallow: /', '/', '/page.htm'), ['/'])
  })

  it('knows stars, the end of a path and what is not ASCII', () => {
    const ends =
      'user-agent: *\ndisallow: /*.php$\ndisallow: /a*b*c\ndisallow: /é\ndisallow: /%66oo\ndisallow: /x%2fy\n'
    const paths = [
      '/a.php',
      '/a.php?b',
      '/.php/',
      '/abc',
      '/a-b-c-d',
      '/acb',
      '/%C3%A9t',
      '/%c3%a9',
      '/foo/',
      '/x/y',
      '/x%2Fy',
    ]
    assert.deepEqual(allowed(ends, ...paths), ['/a.php?b', '/.php/', '/acb', '/x/y'])
    assert.deepEqual(allowed('user-agent: *\ndisallow: *a*$', '/b', '/ab'), ['/b'])
    assert.deepEqual(allowed('user-agent: *\ndisallow: /ab*ab$', '/ab', '/abab', '/ab-ab-'), ['/ab', '/ab-ab-'])
  })

  it('says nothing where it has no rule for the robot, or an empty one', () => {
    for (const text of [
      '',
      'disallow: /',
      'user-agent: other\ndisallow: /',
      'user-agent: *\ndisallow:',
      '<html>',
      'user-agent *\ndisallow /',
    ])
      assert.deepEqual(allowed(text, '/a'), ['/a'], text)
  })

  it('never keeps itself from being asked for, and its other lines part no group', () => {
    const text = '\uFEFFUser-agent: a\r\nSitemap: https://example.org/s.xml\r\nUser-agent: *\r\n\r\nDisallow: /\r\n'
    assert.deepEqual(allowed(text, '/robots.txt', '/a'), ['/robots.txt'])
    assert.equal(parseRobots(text, 'a').allows('/b'), false)
  })

  it('may ask for a pause', () => {
    const pause = (value: string) => parseRobots(`user-agent: *\ncrawl-delay: ${value}`, 'Chancery').pause
    assert.deepEqual(['10', '0.5', '99999', 'x', '-1'].map(pause), [10_000, 500, 120_000, 0, 0])
  })

  it('is read to 500 KiB and no further', () => {
    const text = `user-agent: *\ndisallow: /a\n${'# more\n'.repeat(80_000)}disallow: /b\n`
    assert.deepEqual(allowed(text, '/a', '/b'), ['/b'])
  })

  it('of any kind is read, and decides on any path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (rules, path) => {
        const robots = parseRobots(`user-agent: *\ndisallow: /${rules}\n${rules}`, 'Chancery')
        return typeof robots.allows(`/${path}`) === 'boolean' && robots.allows('/robots.txt')
      }),
    )
    const robots = parseRobots(`user-agent: *\ndisallow: /${'*a'.repeat(200)}$`, 'Chancery')
    assert.equal(robots.allows(`/${'a'.repeat(8000)}b`), true)
    assert.equal(robots.allows(`/${'a'.repeat(8000)}`), false)
  })
})
