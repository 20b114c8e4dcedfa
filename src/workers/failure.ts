import { Refusal } from '../vocabulary/index.ts'

/** A fault of Chancery's own on one document costs that document only; a `Refusal` passes through. */
export function failure(error: unknown, file: string): Refusal {
  if (error instanceof Refusal) return error
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return new Refusal('failed', file, `Chancery failed on it (${oneLine(what)})`, 'report it with the document')
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 200)
