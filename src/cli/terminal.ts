import { once } from 'node:events'
import { onOneLine } from '../exports/index.ts'

/** Ends quietly when what is written is no longer read (`| head`). */
export function endQuietlyWithItsReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') complain(`The output could not be written (${error.code ?? error.message}).`)
    process.exit(error.code === 'EPIPE' ? process.exitCode : 1)
  })
  process.stderr.on('error', () => {})
}

/** Writes to standard output, no faster than it is read. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** One sentence on standard error; the command then ends with 1. */
export function complain(sentence: string): void {
  process.exitCode = 1
  // A file's name can hold what a terminal would obey.
  note(`chancery: ${onOneLine(sentence)}`)
}

/** A line on standard error that is no complaint. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** `1 document`, `12,000 documents`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** The first of some names: `a.txt, b.txt and 12 more`. */
export function listed(names: readonly string[], most: number): string {
  const more = names.length - most
  const shown = names.slice(0, most).map(onOneLine).join(', ')
  return shown + (more > 0 ? ` and ${more.toLocaleString('en-US')} more` : '')
}
