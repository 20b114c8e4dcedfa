import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Entity } from '../../../src/vocabulary/index.ts'
import { ofKind } from '../../../src/vocabulary/index.ts'
import { readAll } from '../../fixtures/reader.ts'

/** A text with the entities that a reader should find, each with some of its fields, in order of the text. */
export type Case = readonly [text: string, ...found: (readonly [quote: string, fields?: Partial<Entity>])[]]

/** The entities of a text. */
export const entitiesOf = (text: string, metadata = {}): readonly Entity[] =>
  ofKind('entity', readAll(text, metadata).statements)

/** What a case says, of what was read: quotes, and of each the fields that the case names. */
function asCase([text, ...found]: Case, metadata: object): { readonly expected: unknown; readonly actual: unknown } {
  const entities = entitiesOf(text, metadata)
  return {
    expected: found.map(([quote, fields]) => ({ quote, ...fields })),
    actual: entities.map((entity, index) => {
      const fields = Object.keys(found[index]?.[1] ?? {}) as (keyof Entity)[]
      return { quote: entity.quote, ...Object.fromEntries(fields.map((field) => [field, entity[field]])) }
    }),
  }
}

/** A test for each case. */
export function suite(name: string, cases: readonly Case[], metadata = {}): void {
  describe(name, () => {
    for (const one of cases) {
      it(one[0], () => {
        const { expected, actual } = asCase(one, metadata)
        assert.deepEqual(actual, expected)
      })
    }
  })
}
