import type { Scope } from '../vocabulary/index.ts'

/** Equal for scopes whose figures can be compared. */
export const scopeKey = ({ indicator, variant, measure, unit, actors, period, standing }: Scope): string =>
  [indicator, variant ?? '', measure, unit, actors.join('>'), period ?? '', standing].join('|')
