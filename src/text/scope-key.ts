import { hash } from 'node:crypto'
import type { Scope } from '../vocabulary/index.ts'

/** Scopes are never changed, and one is asked for its key many times. */
const keys = new WeakMap<Scope, string>()

/**
 * Equal for scopes whose figures can be compared where they are of one definition, or do not say of which. Begins with
 * the theme, so that the scopes of one theme stand together wherever keys are sorted.
 */
export function scopeKey(scope: Scope): string {
  const known = keys.get(scope)
  if (known !== undefined) return known
  const key = [
    themeKey(scope),
    scope.measure,
    scope.unit,
    scope.actors.join('>'),
    scope.period ?? '',
    scope.standing,
  ].join('|')
  keys.set(scope, key)
  return key
}

/** Whether two scopes are of one definition, or one does not say of which it is. */
export const isOneDefinition = (one: Scope, other: Scope): boolean =>
  one.variant === null || other.variant === null || one.variant === other.variant

/** Equal for facts that tell of one thing at whatever time, in whatever direction and measure. */
export const themeKey = ({ indicator, actors }: Pick<Scope, 'indicator' | 'actors'>): string =>
  `${indicator}|${actors.toSorted().join()}`

/** What of a scope its key tells without more ado. */
export type ScopeOutline = Pick<Scope, 'indicator' | 'period' | 'standing'> & { readonly states: readonly string[] }

/** Reads a key that `scopeKey` wrote. */
export function outlineOfKey(key: string): ScopeOutline {
  const parts = key.split('|')
  const [indicator = '', states = ''] = parts
  return {
    indicator,
    states: states === '' ? [] : states.split(','),
    period: parts.at(-2) || null,
    standing: parts.at(-1) === 'future' ? 'future' : 'fact',
  }
}

const DIGITS = 12

/** Twelve hex digits of the hash of a scope's key: its entry's place in addresses. */
export const entryKeyOf = (key: string): string => hash('sha256', key).slice(0, DIGITS)

export const entryKey = (scope: Scope): string => entryKeyOf(scopeKey(scope))
