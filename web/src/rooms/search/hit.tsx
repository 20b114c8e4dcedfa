import { Fragment } from 'react'
import type { SearchHit } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText } from '../../format/index.ts'
import { href } from '../../router/index.ts'

/** One passage with the words that were looked for. */
export function Hit({ hit }: { readonly hit: SearchHit }) {
  const { document } = hit
  const about = [document.publisher, document.published && edtfText(document.published)]
  return (
    <li className="hit">
      <h2>
        <a data-row href={href(['documents', document.key], { at: hit.start })} dir="auto">
          {document.title ?? document.name}
        </a>
      </h2>
      <p className="hit-source">
        {about.filter(Boolean).join(', ')}
        {!document.read && <span className="absent"> · {CATALOGUE.documents.notRead}</span>}
      </p>
      <p lang={document.lang ?? undefined} dir="auto">
        <Passage hit={hit} />
      </p>
    </li>
  )
}

/** The passage cut at its marks. */
function Passage({ hit }: { readonly hit: SearchHit }) {
  const marks = [...hit.marks].sort((a, b) => a.start - b.start)
  return (
    <>
      {marks.map((mark, index) => (
        <Fragment key={mark.start}>
          {hit.passage.slice(index === 0 ? 0 : marks[index - 1]?.end, mark.start)}
          <mark>{hit.passage.slice(mark.start, mark.end)}</mark>
        </Fragment>
      ))}
      {hit.passage.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
