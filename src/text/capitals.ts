import type { Span } from '../vocabulary/index.ts'

/** A form that begins with a capital letter, and what it stands for. */
export interface Capitalised<T> {
  readonly form: string
  readonly of: T
}

/** Places of capitalised forms in a text, the longest at each, in its order: one look-up a capital letter. */
export type CapitalsIn<T> = (text: string) => readonly (Span & { readonly of: T })[]

const WORD = /\p{Lu}[\p{L}\p{N}]*/gu
const INNER = /[\p{L}\p{N}]/u

/** Builds the table once; looking through a text is linear in its length. */
export function capitals<T>(forms: readonly Capitalised<T>[]): CapitalsIn<T> {
  const byFirst = Map.groupBy(
    forms.filter(({ form }) => /^\p{Lu}/u.test(form)).toSorted((one, other) => other.form.length - one.form.length),
    ({ form }) => form.match(WORD)![0],
  )
  return (text) => {
    const found: (Span & { of: T })[] = []
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (index < (found.at(-1)?.end ?? 0)) continue
      const here = byFirst
        .get(word)
        ?.find(({ form }) => text.startsWith(form, index) && isWhole(text, index + form.length))
      if (here) found.push({ start: index, end: index + here.form.length, of: here.of })
    }
    return found
  }
}

const isWhole = (text: string, end: number): boolean => end >= text.length || !INNER.test(text[end]!)
