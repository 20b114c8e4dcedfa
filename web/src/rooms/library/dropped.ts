/** A file on its way into the record, by its path within what was given. */
export interface Found {
  readonly path: string
  readonly file: File
}

/** What was given: files, and the paths of what in folders is no article by its name. */
export interface Given {
  readonly files: readonly Found[]
  readonly leftAlone: readonly string[]
}

/** Which files of a folder are articles, by their extensions in small letters; the empty one is a name without any. */
export type Extensions = ReadonlySet<string>

/** The sidecar of a folder, which says of its articles where they come from. */
const SIDECAR = 'index.jsonl'

/** A file of a folder, with the folder that was given. */
interface Placed extends Found {
  readonly folder: string | null
}

/** The files that were dropped, with those in folders and below them. */
export async function filesDropped(transfer: DataTransfer, extensions: Extensions): Promise<Given> {
  // They must be taken before anything is waited for: the browser then forgets them.
  const items = [...transfer.items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
  const placed: Placed[] = []
  for (const item of items) {
    // What is no file of a disk, such as a picture out of a page, has no entry.
    if (item instanceof File) placed.push({ file: item, folder: null, path: item.name })
    else if (item !== null) await walk(item, null, '', placed)
  }
  return kept(placed, extensions)
}

/** The files that were chosen; those of a folder have their paths within it. */
export function filesChosen(list: FileList, extensions: Extensions): Given {
  const placed = [...list].map((file): Placed => {
    const [folder = '', ...below] = file.webkitRelativePath.split('/')
    return below.length > 0 ? { file, folder, path: below.join('/') } : { file, folder: null, path: file.name }
  })
  return kept(placed, extensions)
}

async function walk(entry: FileSystemEntry, folder: string | null, path: string, placed: Placed[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    placed.push({ file, folder, path: path + entry.name })
    return
  }
  if (folder !== null && entry.name.startsWith('.')) return
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return
    for (const each of some) {
      await walk(each, folder ?? entry.name, folder === null ? path : `${path}${entry.name}/`, placed)
    }
  }
}

/** Files that were named are all taken; of folders those that are articles by their names, as a command takes them. */
function kept(placed: readonly Placed[], extensions: Extensions): Given {
  const visible = placed.filter(({ folder, path }) => folder === null || !path.split('/').some(isHidden))
  const isArticle = ({ folder, path }: Placed) => folder === null || isArticleName(nameOf(path), extensions)
  const [files, others] = [visible.filter(isArticle), visible.filter((each) => !isArticle(each))]
  const times = new Map<string, number>()
  for (const { path } of files) times.set(path, (times.get(path) ?? 0) + 1)
  return {
    // Where two folders hold a file of one name, each is named with its folder.
    files: files.map(({ file, folder, path }) => ({
      file,
      path: folder !== null && times.get(path) !== 1 ? `${folder}/${path}` : path,
    })),
    leftAlone: others.map(({ path }) => path),
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const isHidden = (name: string): boolean => name.startsWith('.')

function isArticleName(name: string, extensions: Extensions): boolean {
  if (name === SIDECAR) return true
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
  return extensions.has(extension) && !/^readme(?:\.|$)/i.test(name)
}
