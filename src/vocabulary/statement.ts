import type { Entity } from './entity.ts'
import type { Event } from './event.ts'
import type { Figure } from './figure.ts'
import type { Position } from './position.ts'

/** What a text says that can be checked, tied to its words. */
export type Statement = Figure | Event | Entity | Position
export type StatementKind = Statement['kind']

/** In the order in which those of one place stand. */
export const STATEMENT_KINDS = ['entity', 'event', 'figure', 'position'] as const satisfies readonly StatementKind[]

/** The statements of one kind, in their order. */
export function ofKind<K extends StatementKind, S extends Statement>(
  kind: K,
  statements: readonly S[],
): Extract<S, { readonly kind: K }>[] {
  return statements.filter((statement): statement is Extract<S, { readonly kind: K }> => statement.kind === kind)
}

declare const grounded: unique symbol

/** A statement that came through `ground`, the one door: its slice of the text is known to equal its quote. */
export type Grounded<S extends Statement = Statement> = S & { readonly [grounded]: true }
