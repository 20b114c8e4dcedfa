import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'

/** The bytes of a file of no more than so many, or a sentence about what is wrong with it. */
export function inputBytes(file: string, maxSize: number): Uint8Array | string {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return `${file}: ${isMissing ? 'there is no such file' : 'the file may not be read'}.`
  }
  try {
    const status = fstatSync(descriptor)
    // Pipes and devices have no size that could be checked before they are read.
    if (!status.isFile()) return `${file}: this is no file.`
    const size = status.size.toLocaleString('en-US')
    if (status.size > maxSize) return `${file}: the file has ${size} bytes; raise --max-size to read it.`
    return readFileSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
