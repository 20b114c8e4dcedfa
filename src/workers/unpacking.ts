import { bytesInMemory, type Member, unpack } from '../opening.ts'
import type { Columns, ReadingLimits } from '../vocabulary/index.ts'
import { failure } from './failure.ts'
import { OpenFile } from './open-file.ts'
import { packed, type ParsingJob, type Portion, type PortionMember } from './protocol.ts'

/** A portion holds so many members, or so many bytes of them, whichever comes first. */
const MEMBERS = 32
const BYTES = 1_000_000

/** A file that is being taken apart. */
interface Underway {
  readonly job: ParsingJob
  readonly file: OpenFile | null
  readonly members: Iterator<Member>
  position: number
}

/** A process's side of taking files apart: asked again and again for the same one, it gives portion by portion. */
export class Unpacking {
  readonly #options: ReadingLimits & { readonly columns: Columns }
  #underway: Underway | null = null

  constructor(options: ReadingLimits & { readonly columns: Columns }) {
    this.#options = options
  }

  /** The next portion of a file. Throws a `Refusal` where it cannot be opened. */
  next(job: ParsingJob): Portion {
    if (this.#underway?.job.file !== job.file || this.#underway.job.path !== job.path) {
      this.#close()
      this.#underway = this.#open(job)
    }
    const portion = this.#underway === null ? SINGLE : portionOf(this.#underway)
    if (!portion.more) this.#close()
    return portion
  }

  #open(job: ParsingJob): Underway | null {
    const { content, file: name, path, name: shown, metadata, served } = job
    const file = typeof content === 'string' ? OpenFile.at(content, name) : null
    const source = typeof content === 'string' ? file : bytesInMemory(content)
    const members =
      source && unpack({ file: name, path, name: shown, metadata, served, content: source }, this.#options)
    if (members) return { job, file, members: members[Symbol.iterator](), position: 0 }
    file?.close()
    return null
  }

  #close(): void {
    this.#underway?.file?.close()
    this.#underway = null
  }
}

const SINGLE: Portion = { isSingle: true, members: [], more: false }

function portionOf(underway: Underway): Portion {
  const members: PortionMember[] = []
  for (let bytes = 0; members.length < MEMBERS && bytes < BYTES; ) {
    try {
      const { value, done } = underway.members.next()
      if (done) return { isSingle: false, members, more: false }
      if ('document' in value) bytes += value.document.bytes.length
      members.push(portionMember(value, underway))
    } catch (error) {
      members.push({ refusal: packed(failure(error, underway.job.file)), share: 0 })
      return { isSingle: false, members, more: false }
    }
  }
  return { isSingle: false, members, more: true }
}

function portionMember(member: Member, underway: Underway): PortionMember {
  if ('note' in member) return member
  const share = Math.max(0, member.position - underway.position)
  underway.position += share
  if ('refusal' in member) return { refusal: packed(member.refusal), share }
  const { bytes, ...document } = member.document
  return { article: { ...document, content: bytes, size: bytes.length, share } }
}
