import { href } from '../../router/index.ts'

/** A document, perhaps with a statement in it that is compared. */
export interface Compared {
  readonly document: string
  readonly statement?: string | null | undefined
}

/** The address of two documents side by side. */
export const sideBySideAddress = (one: Compared, other: Compared): string =>
  href(['side-by-side'], {
    one: one.document,
    other: other.document,
    statement: one.statement,
    beside: other.statement,
  })
