import { ENOUGH, weightOf } from './copy-candidates.ts'
import { compareTexts } from './compare-texts.ts'
import type { ComparedText, TextOf } from './near-copies.ts'
import { marksOf, passagesOf } from '../text/index.ts'
import type { DocumentPlace, NearCopy, SharedMark, ToldAgain } from '../vocabulary/index.ts'

/** Where the documents of a record are found by their marks. */
export interface MarkIndex {
  /** Those of the marks that documents have, each with so many of them at most. */
  sharing(marks: readonly number[], most: number): Promise<readonly SharedMark[]>
  text: TextOf
}

/** An article to look for in a record, with its key where it is in it. */
export interface SoughtArticle extends ComparedText {
  readonly document: string
}

/** Documents of one mark that are looked at. */
const MOST_OF_A_MARK = 64
/** Documents that are compared, those with most marks in common. */
const MOST_COMPARED = 24
/** Marks of a very long text that are asked for: its copies have most of them. */
const MOST_MARKS = 2000

/** What of an article stands in other documents of a record: a look-up for each of its marks, however large the record. */
export async function toldAgain(article: SoughtArticle, index: MarkIndex): Promise<ToldAgain> {
  const marks = marksOf(article.text, article.furniture).slice(0, MOST_MARKS)
  const shared = await index.sharing(marks, MOST_OF_A_MARK)
  const candidates = candidatesAmong(shared, article.document)
  const own = passagesOf(article.text, article.furniture)
  const copies: NearCopy[] = []
  const places = new Map<number, DocumentPlace[]>()
  for (const document of candidates.slice(0, MOST_COMPARED)) {
    const text = await index.text(document)
    if (!text) continue
    const other = passagesOf(text.text, text.furniture)
    const { isCopy, share, passages } = compareTexts(own, other)
    if (isCopy) copies.push({ document: article.document, of: document, share })
    for (const [passage, again] of passages) {
      const { start, end } = other.list[again]!
      const known = places.get(passage)
      if (known) known.push({ document, start, end })
      else places.set(passage, [{ document, start, end }])
    }
  }
  return {
    copies: copies.toSorted((one, other) => other.share - one.share || (one.of < other.of ? -1 : 1)),
    passages: own.list.flatMap(({ start, end }, passage) => {
      const found = places.get(passage)
      return found ? [{ start, end, places: found }] : []
    }),
    more: candidates.length > MOST_COMPARED || shared.some(({ documents }) => documents.length === MOST_OF_A_MARK),
  }
}

/** Those with enough marks in common, most first. */
function candidatesAmong(shared: readonly SharedMark[], self: string): string[] {
  const weights = new Map<string, number>()
  for (const { documents } of shared) {
    for (const document of documents) {
      if (document !== self) weights.set(document, (weights.get(document) ?? 0) + weightOf(documents.length))
    }
  }
  return [...weights]
    .filter(([, weight]) => weight >= ENOUGH)
    .sort(([one, less], [other, more]) => more - less || (one < other ? -1 : 1))
    .map(([document]) => document)
}
