import type { Served, SourceInput } from '../vocabulary/index.ts'
import { docx } from './formats/docx.ts'
import { html } from './formats/html.ts'
import { mail } from './formats/mail.ts'
import { markdown } from './formats/markdown.ts'
import { pdf } from './formats/pdf.ts'
import { text } from './formats/text.ts'
import type { Source } from './source.ts'

/** Every source, those that know their format by its bytes before plain text, which takes what is left. */
export const sources: readonly Source[] = [pdf, docx, html, mail, markdown, text]

/** The source for an input: the one it names, else by its extension, else by its bytes where they say so, else plain text. */
export function sourceFor(input: SourceInput): Source {
  const named = sources.find(({ name }) => name === input.format)
  if (named) return named
  if (input.served !== undefined) return sourceForServed(input, input.served)
  const extension = extensionOf(input.path)
  return (
    sources.find((source) => source.extensions.includes(extension)) ??
    sources.find((source) => source.accepts(input)) ??
    text
  )
}

/** The end of an address says little (`/view.php`, `/report.txt` for a page), and so do many servers. */
function sourceForServed(input: SourceInput, { address, mediaType }: Served): Source {
  const extension = extensionOf(new URL(address).pathname)
  return (
    sources.find((source) => source !== text && source.accepts(input)) ??
    sources.find((source) => mediaType !== null && source.mediaTypes?.includes(mediaType)) ??
    sources.find((source) => source.extensions.includes(extension)) ??
    text
  )
}

/** The lower-case extension of a path without its dot; empty where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}
