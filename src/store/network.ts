import type { Network, Node, StatementSubject, Tie } from '../vocabulary/index.ts'
import type { OpenRecord } from './open-record.ts'
import { aboutOf } from './told.ts'

/** Statements that are looked at. */
const STATEMENTS = 5000
const KINDS = ['event', 'position', 'entity']

interface Crossing {
  readonly version: number
  readonly place: number
  readonly relation: string
  readonly about: string
}

/** Counts who and what the newest statements of a subject are about, and which of them together. */
export async function networkOf(record: OpenRecord, subject: StatementSubject, most: number): Promise<Network> {
  const crossings = await crossingsOf(record, subject)
  const statements = [...Map.groupBy(crossings, ({ version, place }) => `${version} ${place}`).values()]
  const nodes = foremost(nodesOf(crossings), most)
  return { statements: statements.length, nodes, ties: tiesOf(statements, new Set(nodes.map(({ about }) => about))) }
}

async function crossingsOf({ db }: OpenRecord, subject: StatementSubject): Promise<readonly Crossing[]> {
  const [relation, about] = aboutOf(subject)
  return await db
    .selectFrom((query) =>
      query
        .selectFrom('telling_index')
        .where('relation', '=', relation)
        .where('about', '=', about)
        .where('kind', 'in', KINDS)
        .orderBy('version', 'desc')
        .orderBy('place')
        .limit(STATEMENTS)
        .select(['version', 'place'])
        .as('told'),
    )
    .innerJoin('telling_index as other', (join) =>
      join.onRef('other.version', '=', 'told.version').onRef('other.place', '=', 'told.place'),
    )
    .where('other.relation', 'in', ['state', 'entity'])
    .select(['other.version', 'other.place', 'other.relation', 'other.about'])
    .execute()
}

function nodesOf(crossings: readonly Crossing[]): Node[] {
  const groups = [...Map.groupBy(crossings, ({ about }) => about)]
  return groups
    .map(([about, own]) => ({ relation: own[0]!.relation as Node['relation'], about, statements: own.length }))
    .toSorted((one, other) => other.statements - one.statements || (one.about < other.about ? -1 : 1))
}

/** Of all that are shown at most so many are states, where there is anything else: every sentence names some. */
const STATES = 0.4

function foremost(nodes: readonly Node[], most: number): Node[] {
  const states = nodes.filter(({ relation }) => relation === 'state')
  const entities = nodes.filter(({ relation }) => relation === 'entity')
  const room = Math.max(most - entities.length, Math.ceil(most * STATES))
  const kept = new Set([...states.slice(0, room), ...entities.slice(0, most - Math.min(room, states.length))])
  return nodes.filter((node) => kept.has(node))
}

/** A sentence that names more than these is a list, and ties nobody. */
const MOST_TOGETHER = 12

function tiesOf(statements: readonly (readonly Crossing[])[], shown: ReadonlySet<string>): Tie[] {
  const ties = new Map<string, { one: string; other: string; statements: number }>()
  for (const statement of statements) {
    const abouts = statement.flatMap(({ about }) => (shown.has(about) ? [about] : [])).toSorted()
    if (abouts.length > MOST_TOGETHER) continue
    for (const [index, one] of abouts.entries()) {
      for (const other of abouts.slice(index + 1)) {
        const key = `${one} ${other}`
        const tie = ties.get(key)
        if (tie) tie.statements += 1
        else ties.set(key, { one, other, statements: 1 })
      }
    }
  }
  return [...ties.values()].toSorted(
    (one, other) =>
      other.statements - one.statements || (`${one.one} ${one.other}` < `${other.one} ${other.other}` ? -1 : 1),
  )
}
