import type { Page, StatementRow } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText } from '../../format/index.ts'
import { href } from '../../router/index.ts'
import { WordsAround } from '../../statements/index.ts'

const TEXT = CATALOGUE.entities

/** The documents that name an entity, the newest first, each with its first full mention. */
export function MentionList({ mentions }: { readonly mentions: Page<StatementRow<'entity'>> }) {
  return (
    <ol className="mention-list">
      {mentions.rows.map((row) => (
        <Mention key={`${row.document.key} ${row.id}`} row={row} />
      ))}
    </ol>
  )
}

function Mention({ row }: { readonly row: StatementRow<'entity'> }) {
  const { document, id, mentions } = row
  const about = [document.publisher, document.published && edtfText(document.published), TEXT.times(mentions.length)]
  return (
    <li>
      <a data-row href={href(['documents', document.key], { statement: id })} dir="auto">
        {document.title ?? document.name}
      </a>
      <span className="soft" dir="auto">
        {about.filter(Boolean).join(' · ')}
      </span>
      <WordsAround row={row} />
    </li>
  )
}
