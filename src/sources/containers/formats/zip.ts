import { Refusal } from '../../../vocabulary/index.ts'
import { isEscape, unpackEntry, type ZipEntry, zipEntries } from '../../zip/index.ts'
import type { Container, ContainerInput, ContainerOptions, Member } from '../container.ts'

/** An archive in an archive, or a table in one, may have so many bytes. */
const LARGEST_INNER = 64_000_000

/** A ZIP archive: its files as a folder would give them. */
export const zip: Container = {
  name: 'zip',
  label: 'a ZIP archive',
  extensions: ['zip'],
  isArchive: true,
  accepts: (start) => isArchive(new TextDecoder('latin1').decode(start.subarray(0, 80))),
  members,
}

/** An office document is an archive too, and says so with its first file. */
const isArchive = (start: string): boolean =>
  start.startsWith('PK\x05\x06') ||
  (start.startsWith('PK\x03\x04') && !/^.{30}(?:\[Content_Types\]|mimetype)/s.test(start))

function* members(input: ContainerInput, options: ContainerOptions): Generator<Member, void, undefined> {
  const { content, file } = input
  const files = zipEntries(content, file).filter(({ name }) => !name.endsWith('/'))
  if (files.length > 0 && files.every(({ isEncrypted }) => isEncrypted)) {
    throw new Refusal('encrypted', file, 'the archive is encrypted', 'unpack it with its password and read the folder')
  }
  let [taken, skipped] = [0, 0]
  for (const entry of files) {
    const kind = options.kindOf(entry.name)
    if (kind === 'other') skipped += 1
    else {
      taken += 1
      yield memberOf(entry, input, options, kind === 'container' ? LARGEST_INNER : options.maxSize)
    }
  }
  if (taken === 0) throw new Refusal('no-documents', file, 'the archive holds no articles', 'leave it out')
  if (skipped > 0) yield { note: skippedNote(file, skipped) }
}

function memberOf(entry: ZipEntry, input: ContainerInput, { budget }: ContainerOptions, most: number): Member {
  const file = `${input.file}!/${entry.name}`
  const position = Math.min(input.content.size, entry.offset + entry.packedSize)
  try {
    if (isEscape(entry.name)) throw new Refusal('unsafe', file, 'its name leads out of the archive', 'leave it out')
    const bytes = unpackEntry(input.content, entry, file, Math.min(most, budget.left))
    budget.left -= bytes.length
    const path = `${input.path}!/${entry.name}`
    return { document: { file, path, name: path, bytes, metadata: input.metadata }, position }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (budget.left < most && error.code === 'too-large') throw swollen(input.file)
    return { refusal: error, position }
  }
}

const swollen = (file: string): Refusal =>
  new Refusal(
    'unsafe',
    file,
    'it unpacks to more than 100 times its size',
    'what came before is read; leave the rest out',
  )

const skippedNote = (file: string, count: number): string =>
  `${file}: ${count.toLocaleString('en-US')} ${count === 1 ? 'file that is no article by its name was' : 'files that are no articles by their names were'} skipped.`
