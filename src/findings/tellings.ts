import type { StatedClaim } from '../vocabulary/index.ts'

/** What a sentence tells of one quantity: how much it was, and by how much it had changed. */
export interface Telling {
  readonly level: StatedClaim | null
  readonly changes: readonly StatedClaim[]
}

/** The claim that a telling is known by: the level, else the change. */
export const headOf = ({ level, changes }: Telling): StatedClaim => level ?? changes[0]!

/** Puts each level with the changes that are said of it, in the order of the text. */
export function tellingsOf(claims: readonly StatedClaim[]): Telling[] {
  const levels = new Map(claims.filter(isLevel).map((claim) => [claim.figure.id, claim]))
  const changes = Map.groupBy(
    claims.filter(({ scope }) => scope.measure === 'change'),
    (claim) => levelOf(claim, levels),
  )
  return claims.flatMap((claim): Telling[] => {
    if (isLevel(claim)) return [{ level: claim, changes: changes.get(claim.figure.id) ?? [] }]
    const isAlone = claim.scope.measure === 'change' && levelOf(claim, levels) === null
    return isAlone ? [{ level: null, changes: [claim] }] : []
  })
}

const isLevel = ({ scope }: StatedClaim): boolean => scope.measure === 'level' || scope.measure === 'share'

/** The level that a change is said of, where it is of the same scope beside measure and unit. */
function levelOf({ figure, scope }: StatedClaim, levels: ReadonlyMap<string, StatedClaim>): string | null {
  for (const { relation, to } of figure.links) {
    const level = relation === 'change-of' ? levels.get(to) : undefined
    if (level && level.scope.indicator === scope.indicator && level.scope.period === scope.period) return to
  }
  return null
}
