import { plausibleText } from '../decoding/index.ts'

/** The name of a file in an archive, in whatever encoding, parted by `/`. */
export const nameOf = (bytes: Uint8Array): string => plausibleText(bytes).replaceAll('\\', '/')

/** Whether a name leads out of the folder that it would be unpacked to, or is none. */
export function isEscape(name: string): boolean {
  return name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\0') || name.split('/').includes('..')
}
