import type { RefusedInput, TakenDocument } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { ColumnHeads } from '../../frame/index.ts'
import { href } from '../../router/index.ts'

const { refused: REFUSED, taken: TAKEN } = CATALOGUE.library
const REFUSED_COLUMNS = ['file', 'problem', 'remedy'] as const
const TAKEN_COLUMNS = ['title', 'outcome', 'statements'] as const

/** What could not be read: which, why, and what to do. */
export function RefusedTable({ rows }: { readonly rows: readonly RefusedInput[] }) {
  return (
    <table className="list refused-list">
      <caption>{REFUSED.title}</caption>
      <thead>
        <tr>
          <ColumnHeads columns={REFUSED_COLUMNS} names={REFUSED.columns} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ file, problem, remedy }, at) => (
          <tr key={`${at} ${file}`}>
            <th scope="row" dir="auto">
              {file}
            </th>
            <td>{sentence(problem)}</td>
            <td>{sentence(remedy)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What was read, each a way to its article. */
export function TakenTable({ rows }: { readonly rows: readonly TakenDocument[] }) {
  return (
    <table className="list taken-list">
      <thead>
        <tr>
          <ColumnHeads columns={TAKEN_COLUMNS} names={TAKEN.columns} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, title, lang, outcome, read, statements }, at) => (
          <tr key={`${at} ${key}`}>
            <th scope="row" className="column-title">
              <a data-row href={href(['documents', key])} dir="auto" lang={lang ?? undefined}>
                {title ?? name}
              </a>
              {title !== null && <span className="note">{name}</span>}
            </th>
            <td>
              {TAKEN.outcomes[outcome]}
              {!read && <span className="note">{TAKEN.notRead}</span>}
            </td>
            <td className="column-figures">{read ? grouped(sumOf(statements)) : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const sumOf = (counts: TakenDocument['statements']): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

/** `it is empty` as a sentence; an address stays as it is. */
const sentence = (words: string): string =>
  /^https?:/.test(words) ? `${words}.` : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
