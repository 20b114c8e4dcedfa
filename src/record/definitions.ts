import { groupsOf } from './groups.ts'
import { allowing, meet } from '../interval/index.ts'
import type { CaveatSubject } from '../ontology/index.ts'
import type {
  Caveat,
  Definition,
  Interval,
  OfficialBeside,
  OfficialClaim,
  OfficialFit,
  StatedClaim,
} from '../vocabulary/index.ts'

/** What decides of which definition a figure is, and what counts as one. */
export interface DefinitionTables<C extends StatedClaim = StatedClaim> {
  articleOf(claim: C): unknown
  /** Equal for figures of the scope that go back to one origin. */
  originOf(claim: C): unknown
  /** ISO 3166-1 of the state whose statistics a figure gives, as its text says it; `null` where it does not. */
  reporterOf(claim: C): string | null
  /** ISO 3166-1 of the state whose statistics a published value is of. */
  reporterOfOfficial(official: OfficialClaim): string | null
  caveatsOf(subject: CaveatSubject): readonly Caveat[]
  /** The published values of the scope. */
  readonly official: readonly OfficialClaim[]
}

interface Said {
  readonly variant: string | null
  readonly reporter: string | null
}

/**
 * Lines up the figures of one scope for each definition that any of them says. One that does not say its definition is
 * lined up in all that it may be of; what none says more of than another is one.
 */
export function definitionsOf<C extends StatedClaim>(
  claims: readonly C[],
  tables: DefinitionTables<C>,
): Definition<C>[] {
  const said = new Map(
    claims.map((claim): [C, Said] => [claim, { variant: claim.scope.variant, reporter: tables.reporterOf(claim) }]),
  )
  return largestSets(said)
    .map(({ variant, reporter, claims: members }) => {
      const placed = members.map((claim) => ({ claim, unsaid: unsaidOf(said.get(claim)!, { variant, reporter }) }))
      const published = publishedOf({ variant, reporter }, tables)
      const groups = groupsOf(
        placed,
        tables,
        published.map(({ allowed }) => allowed),
      )
      const { common } = groups[0]!
      const official = published.map((beside) => ({ ...beside, fit: fitOf(beside, common) }))
      return { variant, reporter, groups, official }
    })
    .toSorted((one, other) => sizeOf(other) - sizeOf(one) || (nameOf(one) < nameOf(other) ? -1 : 1))
}

const sizeOf = ({ groups }: Definition): number => groups.reduce((sum, { members }) => sum + members.length, 0)
const nameOf = ({ variant, reporter }: Said): string => `${variant ?? ''} ${reporter ?? ''}`

const unsaidOf = (own: Said, definition: Said) =>
  (['variant', 'reporter'] as const).filter((field) => own[field] === null && definition[field] !== null)

interface DefinedSet<C> extends Said {
  readonly claims: readonly C[]
}

/** Every combination of what is said with the figures that it may be of, without those that are part of another. */
function largestSets<C extends StatedClaim>(said: ReadonlyMap<C, Said>): DefinedSet<C>[] {
  const valuesOf = (field: keyof Said): readonly (string | null)[] => {
    const values = [...new Set([...said.values()].flatMap((each) => each[field] ?? []))].sort()
    return values.length > 0 ? values : [null]
  }
  const reporters = valuesOf('reporter')
  const sets = valuesOf('variant').flatMap((variant) =>
    reporters.map((reporter): DefinedSet<C> => {
      const claims = [...said]
        .filter(([, own]) => isOf(own.variant, variant) && isOf(own.reporter, reporter))
        .map(([claim]) => claim)
      const isSaid = (field: keyof Said): boolean => claims.some((claim) => said.get(claim)![field] !== null)
      return {
        variant: isSaid('variant') ? variant : null,
        reporter: isSaid('reporter') ? reporter : null,
        claims,
      }
    }),
  )
  return sets.filter(
    ({ claims }, index) => claims.length > 0 && !sets.some((other, at) => holdsMore(other, at, sets[index]!, index)),
  )
}

const isOf = (own: string | null, definition: string | null): boolean => own === null || own === definition

/** Whether one set has all figures of another and is not it; of two equal sets the first stands for both. */
function holdsMore<C>(one: DefinedSet<C>, at: number, other: DefinedSet<C>, index: number): boolean {
  if (at === index || one.claims.length < other.claims.length) return false
  if (one.claims.length === other.claims.length && at > index) return false
  const held = new Set(one.claims)
  return other.claims.every((claim) => held.has(claim))
}

type Published = Omit<OfficialBeside, 'fit'>

/** The published values that are of a definition or do not say of which. */
function publishedOf<C extends StatedClaim>({ variant, reporter }: Said, tables: DefinitionTables<C>): Published[] {
  return tables.official.flatMap((claim) => {
    const whose = tables.reporterOfOfficial(claim)
    if (!isEither(claim.scope.variant, variant) || !isEither(whose, reporter)) return []
    const caveats = tables.caveatsOf({ ...claim.points[0], ...claim.scope, period: claim.edtf ?? '' })
    const allowed = allowing(claim.interval.strict, caveats)
    return [{ claim, reporter: whose, caveats, allowed }]
  })
}

const isEither = (one: string | null, other: string | null): boolean => one === null || other === null || one === other

function fitOf({ claim, allowed }: Published, common: Interval): OfficialFit {
  if (meet(claim.interval.strict, common)) return 'meets'
  return meet(allowed, common) ? 'within-caveats' : 'apart'
}
