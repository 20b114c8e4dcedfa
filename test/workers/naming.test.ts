import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { withDistinctPaths, withNames } from '../../src/workers/naming.ts'

const found = (location: string, path: string) => ({ location, path })
const pathsOf = (things: readonly { readonly path: string }[]) => things.map(({ path }) => path)

describe('paths', () => {
  it('that are distinct stay', () => {
    const files = [found('/in/a.txt', 'a.txt'), found('/in/sub/a.txt', 'sub/a.txt')]
    assert.deepEqual(withDistinctPaths(files), files)
  })

  it('that repeat start a folder earlier', () => {
    const files = [
      found('/home/one/a.txt', 'a.txt'),
      found('/home/two/deep/a.txt', 'a.txt'),
      found('/home/two/b.txt', 'b.txt'),
    ]
    assert.deepEqual(pathsOf(withDistinctPaths(files)), ['one/a.txt', 'deep/a.txt', 'b.txt'])
  })

  it('that repeat again once they are longer grow further', () => {
    const files = [found('/p/x/a.txt', 'a.txt'), found('/p/y/a.txt', 'a.txt'), found('/q/x/a.txt', 'x/a.txt')]
    assert.deepEqual(pathsOf(withDistinctPaths(files)), ['p/x/a.txt', 'y/a.txt', 'q/x/a.txt'])
  })

  it('grow past names that are the same', () => {
    const files = [found('/x/same/a.txt', 'a.txt'), found('/y/same/a.txt', 'a.txt'), found('/same/a.txt', 'same/a.txt')]
    assert.deepEqual(pathsOf(withDistinctPaths(files)), ['x/same/a.txt', 'y/same/a.txt', 'same/a.txt'])
  })

  it('may start at the root', () => {
    const files = [found('/one/a.txt', 'a.txt'), found('/two/a.txt', 'a.txt')]
    assert.deepEqual(pathsOf(withDistinctPaths(files)), ['one/a.txt', 'two/a.txt'])
  })

  it('are distinct ends of their locations, whatever the order', () => {
    const part = fc.constantFrom('a', 'b', 'c')
    const location = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `/${parts.join('/')}/file`)
    const files = fc
      .uniqueArray(fc.tuple(location, fc.nat(4)), { selector: ([place]) => place, minLength: 1, maxLength: 12 })
      .map((all) =>
        all.map(([place, depth]) =>
          found(
            place,
            place
              .split('/')
              .slice(1)
              .slice(-1 - depth)
              .join('/'),
          ),
        ),
      )
    fc.assert(
      fc.property(files, (all) => {
        const named = withDistinctPaths(all)
        assert.equal(new Set(pathsOf(named)).size, all.length)
        for (const { location, path } of named) assert.ok(location.endsWith(`/${path}`), `${location} ${path}`)
        const byLocation = new Map(named.map((file) => [file.location, file.path]))
        for (const { location, path } of withDistinctPaths(all.toReversed())) {
          assert.equal(path, byLocation.get(location))
        }
      }),
    )
  })
})

describe('names', () => {
  it('are file names, or paths where these repeat', () => {
    const named = withNames([{ path: 'one/a.txt' }, { path: 'two/a.txt' }, { path: 'two/b.txt' }, { path: 'c' }])
    assert.deepEqual(named, [
      { path: 'one/a.txt', name: 'one/a.txt' },
      { path: 'two/a.txt', name: 'two/a.txt' },
      { path: 'two/b.txt', name: 'b.txt' },
      { path: 'c', name: 'c' },
    ])
  })
})
