import { unitAt } from '../../text/index.ts'
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** How many bytes are looked at for the zero bytes of UTF-16. */
const SAMPLE = 4096
const LEAST_ZEROS = 4

/** A Unicode encoding, and how many bytes its byte order mark takes. */
export interface UnicodeMark {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32'
  readonly length: number
}

/** The encoding that a byte order mark names; `null` without one. */
export function byteOrderMark(bytes: Uint8Array): UnicodeMark | null {
  const [a, b, c, d, , , g, h] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && g === 0 && h === 0) return { encoding: 'utf-32', length: 4 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32', length: 4 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/**
 * UTF-16 that shows by zero bytes at every other place, as text with Latin letters, digits or spaces has them, and by
 * so many control characters when read byte by byte that it is no text with a NUL here and there.
 */
export function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs === 0 || bytes.length % 2 === 1) return null
  let first = 0
  let second = 0
  let controls = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) first++
    if (bytes[at + 1] === 0) second++
    if (bytes[at]! < 9 || bytes[at + 1]! < 9) controls++
  }
  if (Math.max(first, second) < LEAST_ZEROS || controls < pairs * 0.25) return null
  if (second > pairs * 0.1 && first * 20 <= second) return 'utf-16le'
  if (first > pairs * 0.1 && second * 20 <= first) return 'utf-16be'
  return null
}

/**
 * The text of UTF-8 bytes; `null` where they are none. Surrogates that were encoded one by one become U+FFFD, and so
 * do a few broken bytes among many sound sequences, such as the last character of a file that was cut off.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const text = strictly(bytes)
  if (text !== null) return text
  const repaired = withoutSurrogates(bytes)
  const whole = strictly(repaired)
  if (whole !== null) return whole
  const most = lenientUtf8.decode(repaired)
  return isSound(most) ? most : null
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}

function withoutSurrogates(bytes: Uint8Array): Uint8Array {
  const repaired = bytes.slice()
  for (let at = 0; at + 2 < repaired.length; at++) {
    if (repaired[at] !== 0xed || repaired[at + 1]! < 0xa0 || repaired[at + 2]! < 0x80) continue
    repaired.set([0xef, 0xbf, 0xbd], at)
  }
  return repaired
}

/** Whether at least 20 characters beyond ASCII were sound for each one that was broken. */
function isSound(text: string): boolean {
  let sound = 0
  let broken = 0
  const { length } = text
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at)
    if (unit === 0xfffd) broken++
    else if (unit >= 0x80) sound++
  }
  return sound >= broken * 20
}
