import type { Checking } from '../checking.ts'
import type { Heard } from '../following.ts'
import type { Ontology } from '../ontology/index.ts'
import { isAimed } from '../record/index.ts'
import { outlineOfKey, themeKey } from '../text/index.ts'
import type { Aim, FigureRow, Store } from '../vocabulary/index.ts'
import type { JudgedRecord } from './judged-record.ts'
import { type ComparedStore, judgedStore } from './judged-store.ts'

const PAGE = 5000

interface HeardFrom {
  readonly store: Store
  readonly judged: JudgedRecord
  readonly ontology: Ontology
}

/**
 * What of a record pledges are made from, as judged: what is aimed at, found by its scopes, what is denied, and the
 * facts of their series. Nothing else is read.
 */
export async function heardInRecord({ store, judged, ontology }: HeardFrom, checking: Checking): Promise<Heard> {
  const compared = judgedStore(
    store,
    () => Promise.resolve(judged),
    () => ontology,
  )
  const rows = [...(await aimedAt(compared)), ...(await denied(store, judged))]
  const aims = rows.flatMap((row) => aimOf(row, checking) ?? [])
  const stated = []
  for (const theme of new Set(aims.map(({ claim }) => themeKey(claim.scope)))) {
    const figures = await compared.figuresOfTheme(theme)
    for (const figure of figures)
      if (figure.modality === 'asserted') stated.push(...checking.claimsOf(figure, figure.document))
  }
  const newest = await store.documents({ sort: 'published', descending: true, limit: 1 })
  return { aims, stated, published: newest.rows.map(({ published }) => published) }
}

const aimOf = (row: FigureRow, checking: Checking): Aim | null => {
  const { document, before, after } = row
  return checking.following.aimOf({ figure: row, document, before, after })
}

async function aimedAt(compared: ComparedStore): Promise<readonly FigureRow[]> {
  const scopes = (await compared.scopes()).map(({ scope }) => scope)
  const future = scopes.filter((scope) => outlineOfKey(scope).standing === 'future')
  const figures = await compared.figuresOfScopes(future)
  return compared.withWords(figures.filter(isAimed))
}

/** What is denied has no scope of its own. */
async function denied(store: Store, judged: JudgedRecord): Promise<readonly FigureRow[]> {
  const found: FigureRow[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await store.figures({ modality: 'denied', limit: PAGE, offset })
    const kept = rows.flatMap((row) => judged.figure(row.document.key, row) ?? [])
    found.push(...kept.filter(({ modality }) => modality === 'denied'))
    if (rows.length < PAGE) return found
  }
}
