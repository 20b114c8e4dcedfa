import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Recognises languages by groups of letters. Its 29 MB of them are for texts that are not plainly English, and loaded for
 * the first of these; at once, since opening a document waits for nothing.
 */
export function recogniser(): typeof import('eld/extrasmall').eld {
  const path = fileURLToPath(import.meta.resolve('eld/extrasmall'))
  return (createRequire(import.meta.url)(path) as typeof import('eld/extrasmall')).eld
}
