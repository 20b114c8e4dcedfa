import { unitAt } from '../../text/index.ts'
/** A binary format by its first bytes, and what a person can do with such a file. */
export interface BinaryFormat {
  readonly label: string
  readonly remedy: string
}

const AS_TEXT = 'save its text as .txt or .html and read that'
const NO_TEXT = 'give the article as text or HTML'

/** Signatures at an offset, as bytes of Latin-1 text. */
const SIGNATURES: readonly (readonly [offset: number, signature: string, label: string, remedy: string])[] = [
  [0, '%PDF-', 'a PDF file', 'give it a name that ends in .pdf'],
  [0, 'PK\x03\x04', 'a ZIP archive or an office document (DOCX, ODT, EPUB)', 'unpack it, or ' + AS_TEXT],
  [0, 'PK\x05\x06', 'an empty ZIP archive', NO_TEXT],
  [0, '\xd0\xcf\x11\xe0', 'an old Office document (DOC, XLS, MSG)', AS_TEXT],
  [0, '{\\rtf', 'an RTF document', AS_TEXT],
  [0, '\x1f\x8b', 'a gzip archive', 'unpack it and read what it holds'],
  [0, 'BZh', 'a bzip2 archive', 'unpack it and read what it holds'],
  [0, '\xfd7zXZ', 'an xz archive', 'unpack it and read what it holds'],
  [0, '7z\xbc\xaf\x27\x1c', 'a 7z archive', 'unpack it and read what it holds'],
  [0, 'Rar!\x1a', 'a RAR archive', 'unpack it and read what it holds'],
  [0, '\x28\xb5\x2f\xfd', 'a Zstandard archive', 'unpack it and read what it holds'],
  [257, 'ustar', 'a tar archive', 'unpack it and read what it holds'],
  [0, '\x89PNG\r\n', 'a PNG image', NO_TEXT],
  [0, '\xff\xd8\xff', 'a JPEG image', NO_TEXT],
  [0, 'GIF87a', 'a GIF image', NO_TEXT],
  [0, 'GIF89a', 'a GIF image', NO_TEXT],
  [8, 'WEBP', 'a WebP image', NO_TEXT],
  [0, 'II*\x00', 'a TIFF image', NO_TEXT],
  [0, 'MM\x00*', 'a TIFF image', NO_TEXT],
  [0, 'BM', 'a BMP image', NO_TEXT],
  [4, 'ftyp', 'a video or HEIF image', NO_TEXT],
  [0, 'ID3', 'an MP3 recording', NO_TEXT],
  [0, 'OggS', 'an Ogg recording', NO_TEXT],
  [8, 'WAVE', 'a WAV recording', NO_TEXT],
  [0, 'SQLite format 3\x00', 'an SQLite database', 'open it with --record, or give articles'],
  [0, '\x7fELF', 'a program', NO_TEXT],
  [0, 'MZ', 'a program', NO_TEXT],
  [0, '\xca\xfe\xba\xbe', 'a program', NO_TEXT],
]

/** Two-letter signatures that ordinary words start with too: they count only with a NUL byte soon after. */
const SHORT_SIGNATURE = 3

/** How many bytes are looked at for control characters. */
const SAMPLE = 65_536

/** The binary format that the bytes start like; `null` where none is known. */
export function binaryFormat(bytes: Uint8Array): BinaryFormat | null {
  for (const [offset, signature, label, remedy] of SIGNATURES) {
    if (!hasAt(bytes, offset, signature)) continue
    if (signature.length < SHORT_SIGNATURE && bytes[0]! < 0x80 && !bytes.subarray(0, 64).includes(0)) continue
    return { label, remedy }
  }
  return null
}

function hasAt(bytes: Uint8Array, offset: number, signature: string): boolean {
  for (let at = 0; at < signature.length; at++) {
    if (bytes[offset + at] !== signature.charCodeAt(at)) return false
  }
  return true
}

/** Whether more than a tenth of a text's first characters are control characters that no text needs. */
export function isMostlyControl(text: string): boolean {
  const length = Math.min(text.length, SAMPLE)
  let controls = 0
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at)
    if (unit < 32 ? unit < 9 || unit > 13 : unit === 127) controls++
  }
  return controls * 10 > length
}
