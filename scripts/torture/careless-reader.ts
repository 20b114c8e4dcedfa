import { readFileSync } from 'node:fs'

/** A parser as nobody should run one in the program itself: it ends with a document that it does not understand. */
export function open(file: string): string {
  const text = readFileSync(file, 'utf8')
  JSON.parse(text.split('\n')[0] ?? '')
  return text
}
