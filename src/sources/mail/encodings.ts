/** The bytes of a part, out of how they were written for the way. */
export function transferDecoded(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return new Uint8Array(Buffer.from(body, 'base64'))
    case 'quoted-printable':
      return quotedPrintable(withoutTrailingSpace(body))
    default:
      return new Uint8Array(Buffer.from(body, 'latin1'))
  }
}

/** White space at the ends of lines came on the way. */
const withoutTrailingSpace = (body: string) =>
  body
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')

const EQUALS = 61
const HEX_PAIR = /^[0-9A-Fa-f]{2}$/

/** `=E2=82=AC` as bytes; a line that ends with `=` goes on in the next. */
function quotedPrintable(body: string): Uint8Array {
  const bytes = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const unit = body.charCodeAt(at)
    if (unit !== EQUALS) bytes[length++] = unit
    else if (HEX_PAIR.test(body.slice(at + 1, at + 3))) {
      bytes[length++] = Number.parseInt(body.slice(at + 1, at + 3), 16)
      at += 2
    } else if (body[at + 1] === '\n') at += 1
    else bytes[length++] = EQUALS
  }
  return bytes.slice(0, length)
}

const ENCODED_WORD = /=\?([A-Za-z0-9._:-]{2,40})(?:\*[A-Za-z-]{0,20})?\?([BbQq])\?([^?\s]{0,2000})\?=/g
const BETWEEN_WORDS = /(\?=)\s+(?==\?)/g

/** A header with its encoded words read: `=?utf-8?B?…?=`. */
export function decodedWords(field: string): string {
  return utf8OfLatin1(field)
    .replaceAll(BETWEEN_WORDS, '$1')
    .replaceAll(ENCODED_WORD, (whole, charset: string, kind: string, said: string) => {
      const written = kind.toUpperCase() === 'B' ? said : said.replaceAll('_', ' ')
      return (
        textIn(transferDecoded(written, kind.toUpperCase() === 'B' ? 'base64' : 'quoted-printable'), charset) ?? whole
      )
    })
}

/** Bytes beyond ASCII that stand in a header as they are, are UTF-8 nowadays. */
function utf8OfLatin1(field: string): string {
  return textIn(new Uint8Array(Buffer.from(field, 'latin1')), 'utf-8') ?? field
}

function textIn(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
