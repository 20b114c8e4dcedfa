import type { KnownSource } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText } from '../../format/index.ts'
import { href } from '../../router/index.ts'
import { sourceText } from './words.ts'

/** The address of what a value is from: its sentence, or the page on which it is published. */
export function sourceAddress(source: KnownSource): string | null {
  if (source.kind === 'official') return /^https?:/.test(source.url) ? source.url : null
  return source.document === null ? null : href(['documents', source.document], { statement: source.id })
}

/** What a value is from, as a way there. */
export function Source({ source }: { readonly source: KnownSource }) {
  const address = sourceAddress(source)
  const day =
    source.kind === 'official' ? CATALOGUE.pledges.retrieved(edtfText(source.retrieved)) : (source.published ?? '')
  const name = <span dir="auto">{sourceText(source)}</span>
  const isOutside = source.kind === 'official'
  return (
    <>
      {address === null ? (
        name
      ) : (
        <a href={address} rel={isOutside ? 'noopener noreferrer' : undefined}>
          {name}
        </a>
      )}
      {day !== '' && <span className="soft">, {isOutside ? day : edtfText(day)}</span>}
    </>
  )
}
