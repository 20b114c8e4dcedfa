import type { Ontology } from '../ontology/index.ts'
import { scopeOf } from '../record/index.ts'
import { scopeKey } from '../text/index.ts'
import type { Figure, FigureRow, PlacedFigure, ScopeCount, Store } from '../vocabulary/index.ts'
import { type JudgedRecord, judgedRecord } from './judged-record.ts'

/** What of a store is lined up and compared. */
export type ComparedStore = Pick<
  Store,
  'figure' | 'figuresOfScopes' | 'figuresOfTheme' | 'scopes' | 'eachFigure' | 'texts' | 'withWords' | 'state'
>

/**
 * A store whose figures are as persons decided them: without those that were rejected or set aside, with corrected ones
 * under the scope that they have now. `judged` is asked each time, so that it may change.
 */
export function judgedStore(
  store: Store,
  judged: () => Promise<JudgedRecord>,
  ontology: () => Ontology,
): ComparedStore {
  const scope = (figure: Figure): string | null => {
    const of = scopeOf(figure, ontology())
    return of && scopeKey(of)
  }
  /** Figures that the store knows by their scopes as read, as judged where that scope is still meant. */
  const asMeant = async (figures: readonly PlacedFigure[], isMeant: (scope: string) => boolean) => {
    const record = await judged()
    if (record.statements.length === 0) return figures
    const meant = (figure: PlacedFigure) => isMeant(scope(figure) ?? '')
    const kept = figures.flatMap((figure) => record.figure(figure.document.key, figure) ?? []).filter(meant)
    const known = new Set(kept.map(placeOf))
    const moved = (await correctedFigures(store, record)).filter((each) => meant(each) && !known.has(placeOf(each)))
    return moved.length === 0 ? kept : [...kept, ...moved]
  }
  return {
    figure: async (id) => {
      const figure = await store.figure(id)
      // What was left out is still there, and stands in no scope.
      return figure && ((await judged()).figure(figure.document.key, figure) ?? figure)
    },
    figuresOfScopes: async (scopes) => {
      const asked = new Set(scopes)
      return asMeant(await store.figuresOfScopes(scopes), (key) => asked.has(key))
    },
    figuresOfTheme: async (theme) => asMeant(await store.figuresOfTheme(theme), (key) => key.startsWith(`${theme}|`)),
    async scopes(filter = {}) {
      const record = await judged()
      const counts = await store.scopes(filter)
      if (record.statements.length === 0) return counts
      const begins = filter.theme === undefined ? (filter.begins ?? '') : `${filter.theme}|`
      const changed = await changedScopes(store, record, scope)
      const again = [...changed].filter((key) => key.startsWith(begins))
      const figures = await this.figuresOfScopes(again)
      const counted = Map.groupBy(figures, (figure) => scope(figure) ?? '')
      return [...counts.filter((each) => !changed.has(each.scope)), ...[...counted].map(countOf)].toSorted(byScope)
    },
    async *eachFigure() {
      const record = await judged()
      for await (const figures of store.eachFigure()) {
        yield figures.flatMap((figure) => record.figure(figure.document.key, figure) ?? [])
      }
    },
    texts: (keys) => store.texts(keys),
    withWords: (statements) => store.withWords(statements),
    state: async () => `${await store.contents()} ${(await judged()).state}`,
  }
}

/** As `judgedStore`, by what is decided now. */
export async function storeAsJudged(store: Store, ontology: Ontology): Promise<ComparedStore> {
  const record = await judgedRecord(store, ontology)
  return judgedStore(
    store,
    () => Promise.resolve(record),
    () => ontology,
  )
}

const placeOf = ({ id, document }: PlacedFigure): string => `${document.key} ${id}`

const byScope = (one: ScopeCount, other: ScopeCount): number => (one.scope < other.scope ? -1 : 1)

function countOf([scope, figures]: readonly [string, readonly PlacedFigure[]]): ScopeCount {
  const documents = new Set(figures.map(({ document }) => document.key))
  return { scope, figures: figures.length, documents: documents.size }
}

/** The scopes that a judged figure had as it was read, or has as it was corrected. */
async function changedScopes(
  store: Store,
  record: JudgedRecord,
  scope: (figure: Figure) => string | null,
): Promise<ReadonlySet<string>> {
  const scopes = new Set<string>()
  for (const row of await judgedFigures(store, record)) {
    for (const each of [row, record.figure(row.document.key, row)]) {
      const key = each && scope(each)
      if (key) scopes.add(key)
    }
  }
  return scopes
}

/** The figures that persons corrected, as corrected; those that were left out since are not among them. */
export async function correctedFigures(store: Store, record: JudgedRecord): Promise<readonly FigureRow[]> {
  const isCorrected = ({ id, document }: FigureRow) =>
    Object.keys(record.decision(document.key, id)?.corrections ?? {}).length > 0
  const rows = await judgedFigures(store, record)
  return rows.filter(isCorrected).flatMap((row) => record.figure(row.document.key, row) ?? [])
}

const known = new WeakMap<JudgedRecord, Promise<readonly FigureRow[]>>()

/** The figures about which something stands, as they were read; looked up once. */
function judgedFigures(store: Store, record: JudgedRecord): Promise<readonly FigureRow[]> {
  const rows = known.get(record) ?? lookUp(store, record)
  known.set(record, rows)
  return rows
}

async function lookUp(store: Store, { statements }: JudgedRecord): Promise<readonly FigureRow[]> {
  const rows: FigureRow[] = []
  for (const [document, places] of Map.groupBy(statements, (place) => place.document)) {
    const ids = new Set(places.map(({ statement }) => statement))
    rows.push(...(await store.figures({ document })).rows.filter(({ id }) => ids.has(id)))
  }
  return rows
}
