import { statedClaim } from '../claims.ts'
import type { ScopeOf } from '../scope.ts'
import { themeKey } from '../../text/index.ts'
import {
  type Aim,
  type ClaimDocument,
  type Document,
  type Figure,
  type StatedClaim,
  WORDS_AROUND,
} from '../../vocabulary/index.ts'

/** Whether a figure is aimed at or hoped for; a forecast binds nobody. */
export const isAimed = ({ modality }: Pick<Figure, 'modality'>): boolean =>
  modality === 'target' || modality === 'hoped'

/** A figure with the words on either side of it, as a record gives it. */
export interface FigureInWords {
  readonly figure: Figure
  readonly document: ClaimDocument
  readonly before: string
  readonly after: string
}

/** A figure as what is aimed at; `null` where it is none, or of no indicator. */
export function aimOf({ figure, document, before, after }: FigureInWords, scopeOf: ScopeOf): Aim | null {
  // What is denied may be that an aim is given up.
  if (!isAimed(figure) && figure.modality !== 'denied') return null
  const claim = statedClaim(figure, document, scopeOf, 'target')
  return claim && { claim, before, after }
}

/** What an article aims at, in the order of its text. */
export function aimsOf(
  { document, statements }: { readonly document: Document; readonly statements: readonly Figure[] },
  scopeOf: ScopeOf,
): Aim[] {
  return statements.flatMap((figure) => {
    const before = document.text.slice(Math.max(0, figure.start - WORDS_AROUND), figure.start)
    const after = document.text.slice(figure.end, figure.end + WORDS_AROUND)
    return aimOf({ figure, document, before, after }, scopeOf) ?? []
  })
}

/** The facts that tell of what is aimed at: of the indicators and states of aims, in whatever direction and measure. */
export function factsFor(aims: readonly Aim[], stated: readonly StatedClaim[]): StatedClaim[] {
  const themes = new Set(aims.map(({ claim }) => themeKey(claim.scope)))
  return stated.filter(({ scope }) => scope.standing === 'fact' && themes.has(themeKey(scope)))
}
