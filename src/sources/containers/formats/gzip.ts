import { Refusal } from '../../../vocabulary/index.ts'
import { gzipMember, isWarc } from '../../warc/index.ts'
import type { Container, ContainerInput, ContainerOptions, Member } from '../container.ts'
import { archivedPages } from './warc.ts'

/** A packed file may hold so many bytes; web archives are packed record by record, and as long as they like. */
const LARGEST_INNER = 64_000_000

/** What unpacks to more than so many times its size, beyond this many bytes, is made to fill a memory. */
const MOST_TIMES = 100
const FREE = 262_144

/** A file packed with gzip: a web archive, or one file. */
export const gzip: Container = {
  name: 'gzip',
  label: 'a gzip archive',
  extensions: ['gz'],
  isArchive: true,
  accepts: ([first, second]) => first === 0x1f && second === 0x8b,
  members: (input, options) => (isWarc(input.content) ? archivedPages(input, options) : [packedFile(input, options)]),
}

/** The name of what is in it is its own without `.gz`. */
function packedFile(input: ContainerInput, { maxSize, kindOf, budget }: ContainerOptions): Member {
  const { content, file, path, metadata } = input
  const inner = path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/i, '')
  const largest = Math.min(kindOf(inner) === 'container' ? LARGEST_INNER : maxSize, budget.left)
  const bound = content.size * MOST_TIMES + FREE
  const member = gzipMember(content, 0, Math.min(largest, bound))
  if (typeof member === 'string') throw refusalOf(member, file, largest <= bound ? largest : null)
  if (member.end < content.size) throw refusalOf('damaged', file, null)
  budget.left -= member.bytes.length
  const document = { file: `${file}!/${inner}`, path: `${path}!/${inner}`, name: `${path}!/${inner}`, metadata }
  return { document: { ...document, bytes: new Uint8Array(member.bytes) }, position: content.size }
}

function refusalOf(fault: 'none' | 'damaged' | 'cut-off' | 'too-large', file: string, largest: number | null): Refusal {
  if (fault === 'none') return new Refusal('damaged', file, 'it is no gzip archive', 'get it again, or leave it out')
  if (fault !== 'too-large') {
    const problem = fault === 'cut-off' ? 'the archive breaks off' : 'it is damaged, or packed in several pieces'
    return new Refusal('damaged', file, problem, 'get it again, or unpack it and read what it holds')
  }
  if (largest === null) return new Refusal('unsafe', file, 'it unpacks to more than 100 times its size', 'leave it out')
  const problem = `unpacked it has more than the ${largest.toLocaleString('en-US')} bytes that it may have`
  return new Refusal('too-large', file, problem, 'unpack it and read what it holds')
}
