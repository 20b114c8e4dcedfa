import { languages } from './languages/index.ts'
import { type Ontology, quantityOf } from './ontology/index.ts'
import { aimOf, aimsOf, factsFor, type FigureInWords, newestDayOf, pledgesOf, sharedScopes } from './record/index.ts'
import {
  type Aim,
  type Document,
  type LanguagePack,
  type OfficialClaim,
  ofKind,
  type Pledge,
  type StatedClaim,
  type Statement,
} from './vocabulary/index.ts'

/** The flow from what is aimed at to what came of it. */
export interface Following {
  /** What of the figures of an article is aimed at. */
  aims(article: { readonly document: Document; readonly statements: readonly Statement[] }): readonly Aim[]
  /** As `aims`, of one figure that comes from a record; `null` where it is no aim. */
  aimOf(figure: FigureInWords): Aim | null
  /** What came of what was aimed at by a day, the newest that the documents state where none is given. */
  pledges(heard: Heard, asOf?: string): PledgesAsOf
}

/** What is aimed at, and the facts that may show what came of it. */
export interface Heard {
  readonly aims: readonly Aim[]
  /** Of the series of the aims; others are left aside. */
  readonly stated: readonly StatedClaim[]
  /** When the documents were published, EDTF. */
  readonly published: readonly (string | null)[]
}

export interface PledgesAsOf {
  readonly asOf: string | null
  readonly pledges: readonly Pledge[]
}

const UNKNOWN = { flows: false, isOne: false }

/** Follows aims with the published values given; pure: the same aims and facts give the same pledges. */
export function followingOf(
  ontology: Ontology,
  official: readonly OfficialClaim[],
  packs: readonly LanguagePack[] = [...languages.values()],
): Following {
  const scopeOf = sharedScopes(ontology)
  const kindOf = (code: string) => {
    const indicator = ontology.indicators.get(code)
    return indicator ? quantityOf(indicator) : UNKNOWN
  }
  return {
    aims: ({ document, statements }) => aimsOf({ document, statements: ofKind('figure', statements) }, scopeOf),
    aimOf: (figure) => aimOf(figure, scopeOf),
    pledges: ({ aims, stated, published }, day) => {
      const asOf = day ?? newestDayOf(published, factsFor(aims, stated))
      return { asOf, pledges: pledgesOf({ aims, stated, official, packs, asOf, quantityOf: kindOf }) }
    },
  }
}
