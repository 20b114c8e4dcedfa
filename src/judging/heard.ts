import type { Checking } from '../checking.ts'
import type { Heard } from '../following.ts'
import type { Ontology } from '../ontology/index.ts'
import { AIM_MODALITIES } from '../record/index.ts'
import { themeKey } from '../text/index.ts'
import type { Aim, FigureRow, Store } from '../vocabulary/index.ts'
import type { JudgedRecord } from './judged-record.ts'
import { correctedFigures, judgedStore } from './judged-store.ts'

const PAGE = 5000

interface HeardFrom {
  readonly store: Store
  readonly judged: JudgedRecord
  readonly ontology: Ontology
}

/** What of a record pledges are made from, as judged: its aims, and the facts of their series. Nothing else is read. */
export async function heardInRecord({ store, judged, ontology }: HeardFrom, checking: Checking): Promise<Heard> {
  const compared = judgedStore(
    store,
    () => Promise.resolve(judged),
    () => ontology,
  )
  const aims = (await aimedAt(store, judged)).flatMap((row) => aimOf(row, checking) ?? [])
  const stated = []
  for (const theme of new Set(aims.map(({ claim }) => themeKey(claim.scope)))) {
    const figures = await compared.figuresOfTheme(theme)
    const facts = figures.filter(({ modality }) => modality === 'asserted')
    stated.push(...facts.flatMap((figure) => checking.claimsOf(figure, figure.document)))
  }
  const { rows } = await store.documents({ sort: 'published', descending: true, limit: 1 })
  return { aims, stated, published: rows.map(({ published }) => published) }
}

const aimOf = (row: FigureRow, checking: Checking): Aim | null => {
  const { document, before, after } = row
  return checking.following.aimOf({ figure: row, document, before, after })
}

/** Figures that were read as aims, as judged, and those that were corrected to be some. */
async function aimedAt(store: Store, judged: JudgedRecord): Promise<FigureRow[]> {
  const found = new Map<string, FigureRow>()
  const add = (row: FigureRow) => found.set(`${row.document.key} ${row.id}`, row)
  for (const modality of AIM_MODALITIES) {
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await store.figures({ modality, limit: PAGE, offset })
      for (const row of rows.flatMap((each) => judged.figure(each.document.key, each) ?? [])) add(row)
      if (rows.length < PAGE) break
    }
  }
  for (const row of await correctedFigures(store, judged)) add(row)
  return [...found.values()]
}
