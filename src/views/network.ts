import type { EntityType, Network, StatementRow, Tie } from '../vocabulary/index.ts'

/** A state or a named thing of a relationship. */
export interface NodeView {
  /** A state's ISO 3166-1 code or an entity's id. */
  readonly id: string
  readonly kind: 'state' | EntityType
  /** `null` for a state, which each language names itself. */
  readonly name: string | null
  readonly statements: number
}

/** Who and what is named together. */
export interface NetworkView {
  readonly statements: number
  readonly nodes: readonly NodeView[]
  readonly ties: readonly Tie[]
}

/** What is known of an entity that a network names. */
export interface NamedEntity {
  readonly type: EntityType
  readonly name: string
}

/** The network with the names of its entities; what has no name is left out with its ties. */
export function networkView(network: Network, entityOf: (id: string) => NamedEntity | null): NetworkView {
  const nodes = network.nodes.flatMap(({ relation, about: id, statements }): NodeView[] => {
    if (relation === 'state') return [{ id, kind: 'state', name: null, statements }]
    const entity = entityOf(id)
    return entity ? [{ id, kind: entity.type, name: entity.name, statements }] : []
  })
  const named = new Set(nodes.map(({ id }) => id))
  const ties = network.ties.filter(({ one, other }) => named.has(one) && named.has(other))
  return { statements: network.statements, nodes, ties }
}

/** Statements that are about two at once, of every kind but figures. */
export type TieStatement = StatementRow<'event'> | StatementRow<'position'> | StatementRow<'entity'>

/** The last first, then by document and place; what has no time comes last. */
export function tieStatements(rows: readonly TieStatement[]): readonly TieStatement[] {
  const timeOf = (row: TieStatement) => (row.kind === 'event' ? row.date : null) ?? row.document.published ?? ''
  return rows.toSorted(
    (one, other) =>
      (timeOf(one) === timeOf(other) ? 0 : timeOf(one) > timeOf(other) ? -1 : 1) ||
      (one.document.key < other.document.key
        ? -1
        : one.document.key > other.document.key
          ? 1
          : one.start - other.start),
  )
}
