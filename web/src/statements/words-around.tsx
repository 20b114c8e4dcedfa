import type { FigureRow, RowDocument } from '../../../src/vocabulary/index.ts'
import { edtfText } from '../format/index.ts'

const AROUND = 64

/** A statement's words within those before and after them, cut at spaces. */
export function WordsAround({ row }: { readonly row: Pick<FigureRow, 'before' | 'quote' | 'after'> }) {
  const before = row.before.replaceAll(/\s+/g, ' ')
  const after = row.after.replaceAll(/\s+/g, ' ')
  const from = before.length > AROUND ? before.indexOf(' ', before.length - AROUND) + 1 : 0
  const to = after.length > AROUND ? after.lastIndexOf(' ', AROUND) : after.length
  return (
    <span className="words-around" dir="auto">
      {from > 0 && '… '}
      {before.slice(from)}
      <strong>{row.quote}</strong>
      {after.slice(0, Math.max(0, to))}
      {to < after.length && ' …'}
    </span>
  )
}

/** Title, publisher and date of the document that a statement stands in. */
export function SourceLine({ document }: { readonly document: RowDocument }) {
  const { title, name, publisher, published } = document
  return (
    <span className="note" dir="auto">
      {[title ?? name, publisher].filter(Boolean).join(', ')}
      {published && `, ${edtfText(published)}`}
    </span>
  )
}
