import type { Ontology } from '../ontology/index.ts'
import { asJudged, decisionOf, isOut, knownFindings, refound, refoundFindings } from '../record/index.ts'
import {
  type Document,
  type Figure,
  type Finding,
  type Judgement,
  ofKind,
  type Statement,
  type Store,
} from '../vocabulary/index.ts'

/** What persons decided in a record about articles that are read anew and not stored. */
export interface JudgedArticles {
  /** The figures of an article as they were decided, found again in it. */
  statements(article: { readonly document: Document; readonly statements: readonly Statement[] }): readonly Figure[]
  /** Its findings without those that were rejected or set aside. */
  findings(article: { readonly id: string; readonly text: string }, findings: readonly Finding[]): readonly Finding[]
}

/** `keyOf` gives the key by which a record knows the document of an id. */
export async function judgedArticles(
  store: Store,
  { units }: Pick<Ontology, 'units'>,
  keyOf: (id: string) => string,
): Promise<JudgedArticles> {
  const { rows } = await store.judgements({ standing: true })
  const byPlace = Map.groupBy(rows, ({ document, target }) => `${document} ${target.kind}`)
  const about = (key: string, kind: Judgement['target']['kind']) => byPlace.get(`${key} ${kind}`) ?? []
  return {
    statements({ document, statements }) {
      const figures = ofKind('figure', statements)
      const judgements = about(keyOf(document.id), 'statement')
      if (judgements.length === 0) return figures
      const { of } = refound(judgements, { text: document.text, statements: figures })
      return figures.flatMap((each) => asJudged(each, decisionOf(of.get(each.id) ?? []), units.rounding) ?? [])
    },
    findings({ id, text }, findings) {
      const key = keyOf(id)
      const judgements = about(key, 'finding')
      if (judgements.length === 0) return findings
      const known = knownFindings(key, text, findings)
      const { of } = refoundFindings(judgements, text, known)
      return known.filter((each) => !isOut(decisionOf(of.get(each.id) ?? []))).map(({ finding }) => finding)
    },
  }
}
