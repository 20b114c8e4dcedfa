import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { DEFAULT_LIMITS, type ReadingLimits, Refusal } from '../vocabulary/index.ts'
import type { Article, Collection, Skipped } from './article.ts'
import { fileRefusal } from './file-errors.ts'
import { withDistinctPaths, withNames } from './naming.ts'
import { loadSidecar, SIDECAR, type Sidecar } from './sidecar.ts'
import { readStandardInput, STANDARD_INPUT } from './standard-input.ts'
import { type FoundFile, type Place, walk } from './walk.ts'

export interface CollectOptions {
  /** What `-` stands for. */
  readonly standardInput?: AsyncIterable<Uint8Array>
  readonly limits?: ReadingLimits
}

/** A file to be read, with the folder whose sidecar is the furthest that may speak of it. */
interface GivenFile extends FoundFile {
  readonly root: Place
  /** The same for every way that leads to the file. */
  readonly identity: string
}

/**
 * The articles that files, folders and `-` hold, in the order of their paths, whatever the order they are given in; a
 * file that is given twice is one article.
 */
export async function collect(paths: readonly string[], options: CollectOptions = {}): Promise<Collection> {
  const collector = new Collector(options.limits ?? DEFAULT_LIMITS)
  for (const path of new Set(paths)) {
    if (path === '-') await collector.takeStandardInput(options.standardInput ?? process.stdin)
    else await collector.takePath(path)
  }
  return await collector.collection()
}

class Collector {
  readonly #files: GivenFile[] = []
  readonly #piped: Omit<Article, 'name'>[] = []
  readonly #skipped: Skipped[] = []
  readonly #refusals: Refusal[] = []
  readonly #sidecars = new Map<string, Sidecar>()
  readonly #limits: ReadingLimits

  constructor(limits: ReadingLimits) {
    this.#limits = limits
  }

  async takeStandardInput(stream: AsyncIterable<Uint8Array>): Promise<void> {
    try {
      const { path, bytes } = await readStandardInput(stream, this.#limits.maxSize)
      this.#piped.push({ file: STANDARD_INPUT, path, content: bytes, size: bytes.length, metadata: {} })
    } catch (error) {
      this.#refusals.push(fileRefusal(error, STANDARD_INPUT))
    }
  }

  async takePath(file: string): Promise<void> {
    const place = { location: resolve(file), file }
    try {
      const status = await stat(place.location)
      if (status.isDirectory()) await this.#takeFolder(place)
      else if (basename(file) === SIDECAR) this.#skipped.push({ file, why: 'sidecar' })
      else await this.#takeFiles([{ ...place, path: basename(place.location), size: status.size }], above(place))
    } catch (error) {
      this.#refusals.push(fileRefusal(error, file))
    }
  }

  async #takeFolder(root: Place): Promise<void> {
    const { files, skipped, refusals } = await walk(root)
    this.#skipped.push(...skipped)
    this.#refusals.push(...refusals)
    await this.#takeFiles(files, root)
    if (files.length > 0 || refusals.length > 0) return
    const remedy = 'give a folder with .txt, .md or .html files, or name the files'
    this.#refusals.push(new Refusal('no-documents', root.file, 'the folder holds no articles', remedy))
  }

  async #takeFiles(files: readonly FoundFile[], root: Place): Promise<void> {
    const folders = new Map<string, string>()
    for (const file of files) {
      const folder = dirname(file.location)
      // A link to a file is a file of its own: only the folders that lead to it are followed.
      const real = folders.get(folder) ?? (await realpath(folder))
      folders.set(folder, real)
      this.#files.push({ ...file, root, identity: join(real, basename(file.location)) })
    }
  }

  async collection(): Promise<Collection> {
    const files = withDistinctPaths(onceEach(this.#files))
    const articles: Omit<Article, 'name'>[] = [...this.#piped]
    for (const file of files) {
      const { location, path, size } = file
      articles.push({ file: file.file, path, size, content: location, metadata: await this.#metadataOf(file) })
    }
    const sidecars = [...this.#sidecars.values()].flatMap(({ refusals }) => refusals)
    return {
      articles: withNames(articles).sort((one, other) => inOrder(one.path, other.path)),
      skipped: distinctFiles(this.#skipped),
      refusals: distinctFiles([...this.#refusals, ...sidecars]),
    }
  }

  /** What sidecars say of a file, the one beside it before those further up. */
  async #metadataOf({ location, file, root }: GivenFile): Promise<Article['metadata']> {
    let folder = above({ location, file })
    let path = basename(location)
    for (;;) {
      const said = (await this.#sidecarOf(folder)).entries.get(path)
      if (said || folder.location === root.location) return said ?? {}
      path = `${basename(folder.location)}/${path}`
      folder = above(folder)
    }
  }

  async #sidecarOf(folder: Place): Promise<Sidecar> {
    const known = this.#sidecars.get(folder.location)
    if (known) return known
    const sidecar = await loadSidecar(join(folder.location, SIDECAR), join(folder.file, SIDECAR))
    this.#sidecars.set(folder.location, sidecar)
    return sidecar
  }
}

const above = ({ location, file }: Place): Place => ({ location: dirname(location), file: dirname(file) })

/** Of a file that was found twice, the one with the longer path: from the folder further up. */
function onceEach(files: readonly GivenFile[]): GivenFile[] {
  const kept = new Map<string, GivenFile>()
  for (const file of files) {
    const other = kept.get(file.identity)
    if (!other || file.path.length > other.path.length) kept.set(file.identity, file)
  }
  return [...kept.values()]
}

function distinctFiles<T extends { readonly file: string }>(things: readonly T[]): T[] {
  const byFile = new Map(things.map((thing) => [thing.file, thing]))
  return [...byFile.values()].sort((one, other) => inOrder(one.file, other.file))
}

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
