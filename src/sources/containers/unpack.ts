import { Refusal, type Served, type SourceInput } from '../../vocabulary/index.ts'
import { canonicalAddress, canSpeakFor } from '../metadata/index.ts'
import { extensionOf, sources } from '../registry.ts'
import { articleKind } from './article-names.ts'
import { bytesInMemory } from './bytes.ts'
import type { Container, ContainerInput, ContainerOptions, Member } from './container.ts'
import { containers } from './registry.ts'

/** So many bytes from the start tell a format. */
const START = 1024

/** An archive in an archive is opened, one in that is not. */
const DEEPEST = 2

/** All that comes out of something may be so many times as large as it is, and this much more. */
const MOST_TIMES = 100
const MOST_BESIDE = 64_000_000

/** The container that something is by its extension, else by its first bytes; `null` of a single document. */
export function containerOf(input: Pick<ContainerInput, 'path' | 'content' | 'served'>): Container | null {
  const { path, content, served } = input
  if (served !== undefined) return containerServed(content.read(0, START), served)
  const extension = extensionOf(path)
  const named = containers.find(({ extensions }) => extensions.includes(extension))
  if (named) return named
  if (sources.some(({ extensions }) => extensions.includes(extension))) return null
  const start = content.read(0, START)
  return containers.find((container) => container.accepts(start)) ?? null
}

/** The end of an address says little: it counts where the bytes themselves are nothing that is known. */
function containerServed(bytes: Uint8Array, { address }: Served): Container | null {
  const extension = extensionOf(new URL(address).pathname)
  const accepting = containers.find((container) => container.accepts(bytes))
  const isDocument = sources.some((source) => source.name !== 'text' && source.accepts({ ...UNNAMED, bytes }))
  return (
    accepting ?? (isDocument ? null : (containers.find(({ extensions }) => extensions.includes(extension)) ?? null))
  )
}

const UNNAMED = { file: '', path: '', name: '', metadata: {} }

/**
 * The documents of a container, those of containers in it among them; `null` where it is a single document.
 * What cannot be read becomes a refusal; nothing is thrown but faults of the program.
 */
export function unpack(
  input: ContainerInput,
  options: Pick<ContainerOptions, 'maxSize' | 'columns'>,
): Iterable<Member> | null {
  const container = containerOf(input)
  const budget = { left: input.content.size * MOST_TIMES + MOST_BESIDE }
  const members = container && membersWithin(container, input, { ...options, kindOf: articleKind, budget }, 1)
  return members && input.served ? ofOwnSite(members, input.served) : members
}

/** What a server sends may say only of its own site where its documents belong. */
function* ofOwnSite(members: Iterable<Member>, { address }: Served): Generator<Member, void, undefined> {
  for (const member of members) {
    const url = 'document' in member ? canonicalAddress(member.document.metadata.url) : null
    if (!('document' in member) || url === null || canSpeakFor(address, url)) yield member
    else yield { ...member, document: { ...member.document, metadata: { ...member.document.metadata, url: null } } }
  }
}

function* membersWithin(
  container: Container,
  input: ContainerInput,
  options: ContainerOptions,
  depth: number,
): Generator<Member, void, undefined> {
  try {
    for (const member of container.members(input, options)) {
      const inner = 'document' in member ? innerOf(member.document) : null
      if (inner === null || !('document' in member)) yield member
      else if (inner.container.isArchive && depth === DEEPEST) {
        yield { refusal: tooDeep(member.document.file), position: member.position }
      } else yield* atPlace(membersWithin(inner.container, inner.input, options, depth + 1), member)
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    yield { refusal: error, position: input.content.size }
  }
}

/** A file of an archive that holds documents itself. */
function innerOf({ bytes, ...document }: SourceInput): { container: Container; input: ContainerInput } | null {
  if (document.format !== undefined) return null
  const input = { ...document, content: bytesInMemory(bytes) }
  const container = containerOf(input)
  return container && { container, input }
}

/** What is in a member is at the member's place in the whole. */
function* atPlace(members: Iterable<Member>, { position }: { position: number }): Generator<Member, void, undefined> {
  for (const member of members) yield 'note' in member ? member : { ...member, position }
}

const tooDeep = (file: string) =>
  new Refusal(
    'unsafe',
    file,
    'it lies in an archive within an archive within an archive',
    'unpack the outer ones first',
  )
