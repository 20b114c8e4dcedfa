import type { SourceInput } from '../vocabulary/index.ts'
import { html } from './formats/html.ts'
import { text } from './formats/text.ts'
import type { Source } from './source.ts'

/** Every source, those that know their format by its bytes before plain text, which takes what is left. */
export const sources: readonly Source[] = [html, text]

/** The source for an input: by its bytes where they say so, else by its extension, else plain text. */
export function sourceFor(input: SourceInput): Source {
  const extension = extensionOf(input.path)
  return (
    sources.find((source) => source.extensions.includes(extension)) ??
    sources.find((source) => source.accepts(input)) ??
    text
  )
}

/** The lower-case extension of a path without its dot; empty where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}
