export { damaged, type ZipEntry, zipEntries } from './directory.ts'
export { isEscape } from './names.ts'
export { unpackEntry } from './unpack-entry.ts'
