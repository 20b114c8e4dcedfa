import type { Refusal } from '../vocabulary/index.ts'
import type { Article, Collection } from './article.ts'
import { withNames } from './naming.ts'
import { loadSidecar, SIDECAR, type Sidecar } from './sidecar.ts'

/** A file that was handed over with the name that it had where it comes from. */
export interface GivenFile {
  /** Relative to the folder that was given, parted by `/`; no other has it. */
  readonly path: string
  /** The absolute path at which it lies now. */
  readonly location: string
  /** In bytes. */
  readonly size: number
}

/** The articles among files that were handed over, in the order of their paths; sidecars speak as they do in a folder. */
export async function collectGiven(files: readonly GivenFile[]): Promise<Collection> {
  const sidecars = new Map<string, Sidecar>()
  for (const { path, location } of files.filter(isSidecar)) {
    sidecars.set(folderOf(path), await loadSidecar(location, path))
  }
  const articles = files
    .filter((file) => !isSidecar(file))
    .map(({ path, location, size }) => ({
      file: path,
      path,
      content: location,
      size,
      metadata: saidOf(path, sidecars),
    }))
  const refusals = [...sidecars.values()].flatMap((sidecar): readonly Refusal[] => sidecar.refusals)
  return { articles: withNames(articles).toSorted(byPath), skipped: [], refusals }
}

const isSidecar = ({ path }: GivenFile): boolean => path.slice(path.lastIndexOf('/') + 1) === SIDECAR

/** Of `a/b.txt` it is `a/`, of `b.txt` nothing. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** What sidecars say of a file, the one beside it before those further up. */
function saidOf(path: string, sidecars: ReadonlyMap<string, Sidecar>): Article['metadata'] {
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    const said = sidecars.get(folder)?.entries.get(path.slice(folder.length))
    if (said) return said
    if (folder === '') return {}
  }
}

const byPath = ({ path: one }: Article, { path: other }: Article): number => (one < other ? -1 : one > other ? 1 : 0)
