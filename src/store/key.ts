import { hash } from 'node:crypto'

const DIGITS = 12

/** Twelve hex digits of the hash of a document's id: its place in addresses. */
export function documentKey(id: string): string {
  return hash('sha256', id).slice(0, DIGITS)
}

/** A key as the whole number by which tables refer to the document, below 2 ** 48; `null` where it is no key. */
export function numberOfKey(key: string): number | null {
  return /^[0-9a-f]{12}$/.test(key) ? Number.parseInt(key, 16) : null
}

export function keyOfNumber(number: number): string {
  return number.toString(16).padStart(DIGITS, '0')
}

/** The number of the document that has an id: the same in every record. */
export function documentNumber(id: string): number {
  return Number.parseInt(documentKey(id), 16)
}
