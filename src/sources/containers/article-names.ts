import type { NameKind } from './container.ts'
import { extensionOf, sources } from '../registry.ts'
import { containers } from './registry.ts'

/** Extensions of files that mostly hold something else than feeds. */
const SELDOM: ReadonlySet<string> = new Set(['xml', 'json', 'rdf'])

/** What the name of a file in an archive says that it is, by the rules of a folder. */
export function articleKind(path: string): NameKind {
  const parts = path.split('/')
  const name = parts.at(-1)!
  const isHidden = parts.some((part) => (part.startsWith('.') && part !== '.' && part !== '..') || part === '__MACOSX')
  if (isHidden || /^(?:readme(?:\.|$)|index\.jsonl$)/i.test(name)) return 'other'
  const extension = extensionOf(name)
  const knows = ({ extensions }: { readonly extensions: readonly string[] }) => extensions.includes(extension)
  if (extension === '' || sources.some(knows)) return 'document'
  return containers.some(knows) && !SELDOM.has(extension) ? 'container' : 'other'
}
