import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Refusal } from '../../src/vocabulary/index.ts'
import { readContent } from '../../src/workers/content.ts'
import { fileRefusal } from '../../src/workers/file-errors.ts'
import { filled, temporaryFolder } from './folder.ts'

const folder = filled(temporaryFolder(), { 'ten.txt': '0123456789', 'empty.txt': '', 'sub/a.txt': '' })

function refusal(content: string, maxSize: number): Refusal {
  try {
    readContent(content, 'article', maxSize)
  } catch (error) {
    assert.ok(error instanceof Refusal)
    return error
  }
  return assert.fail('it was read')
}

describe('the bytes of an article', () => {
  it('are those of its file', () => {
    const bytes = readContent(join(folder, 'ten.txt'), 'article', 10)
    assert.equal(Buffer.from(bytes).toString(), '0123456789')
    assert.equal(readContent(join(folder, 'empty.txt'), 'article', 10).length, 0)
  })

  it('are the given ones where it has no file', () => {
    const bytes = new Uint8Array([1, 2, 3])
    assert.equal(readContent(bytes, 'article', 10), bytes)
  })

  it('are not read beyond the limit', () => {
    assert.equal(
      refusal(join(folder, 'ten.txt'), 9).message,
      'article: it has 10 bytes, more than the 9 that one document may have; split it, or raise the limit with --max-size.',
    )
  })

  it('of a device without end stop at the limit', () => {
    assert.equal(
      refusal('/dev/zero', 1_000_000).message,
      'article: it has more than the 1,000,000 bytes that one document may have; split it, or raise the limit with --max-size.',
    )
  })

  it('of a file that has gone since, or become a folder, are refused', () => {
    assert.deepEqual(
      [refusal(join(folder, 'gone.txt'), 9).code, refusal(join(folder, 'sub'), 9).code],
      ['missing', 'unreadable'],
    )
  })
})

describe('what is told of an error of the file system', () => {
  const told = (code: string) => fileRefusal(Object.assign(new Error(code), { code }), 'a.txt', 'folder').message

  it('is what is wrong and what to do', () => {
    assert.equal(told('ENOENT'), 'a.txt: there is no such file or folder; check the path.')
    assert.equal(told('EACCES'), 'a.txt: the folder may not be read; allow reading it or leave it out.')
    assert.equal(told('ELOOP'), 'a.txt: it is a link that leads to itself; leave it out.')
    assert.equal(told('EMFILE'), 'a.txt: too many files are open; close some programs and read it again.')
    assert.equal(told('EIO'), 'a.txt: the folder could not be read (EIO); allow reading it or leave it out.')
  })

  it('is a refusal as it is', () => {
    const known = new Refusal('empty', 'a.txt', 'it is empty', 'leave it out')
    assert.equal(fileRefusal(known, 'other'), known)
  })
})
