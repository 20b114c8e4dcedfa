import type { Token } from '../../../vocabulary/index.ts'
import type { EntityTables, KnownName } from './tables.ts'

/** Whether a word is written large, or with a capital within (`eBay`). */
export const isLarge = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.text !== token.lower && !isGenitive(token)

/** `'s`, or the apostrophe of a plural. */
export const isGenitive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.text === "'" || token.text === '’')

/** Letters all of which are capitals: `APEC`, `U.S.`. */
export const isCapitals = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.text.length > 1 &&
  token.text === token.text.toUpperCase() &&
  token.text !== token.lower

export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.glued && (token.text === '-' || token.text === '–' || token.text === '‑')

/** A name of the gazetteers that begins at a token, as it must be written, with its last token. */
export function knownAt(
  tokens: readonly Token[],
  at: number,
  { known }: EntityTables,
): { readonly name: KnownName; readonly last: number } | null {
  const match = known.at(tokens, at)
  if (!match) return null
  const last = at + match.length - 1
  if (isHyphen(tokens[last + 1]) && tokens[last + 2]?.glued && tokens[last + 2]!.text === tokens[last + 2]!.lower)
    return null
  const name = match.value.find(({ exact }) => exact.every((text, index) => isWritten(tokens[at + index]!, text)))
  return name ? { name, last } : null
}

const isWritten = ({ text, kind }: Token, exact: string): boolean =>
  text === exact ||
  kind !== 'word' ||
  (exact.length > 3 && text === exact.toUpperCase()) ||
  (exact.includes("'") && text.replace('’', "'") === exact)
