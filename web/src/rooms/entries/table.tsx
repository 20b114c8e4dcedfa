import type { EntrySummary } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, statesText, valueText } from '../../format/index.ts'
import { ColumnHeads } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'

const TEXT = CATALOGUE.entries
const COLUMNS = ['what', 'common', 'told', 'outside'] as const

/** One page of entries; each opens its own. */
export function EntryTable({ rows }: { readonly rows: readonly EntrySummary[] }) {
  return (
    <table className="list lineup-list">
      <thead>
        <tr>
          <ColumnHeads columns={COLUMNS} names={TEXT.columns} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <EntryLine key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function EntryLine({ row }: { readonly row: EntrySummary }) {
  const names = useNames()
  const { key, indicator, actors, period, measure, standing, articles, origins, mostPrecise } = row
  const kind = [
    measure === 'level' ? null : names.code('measure', measure),
    standing === 'future' ? TEXT.future : null,
  ].filter(Boolean)
  return (
    <tr>
      <th scope="row" className={`column-what domain-${mostPrecise.domain}`}>
        <a data-row href={href(['entries', key])}>
          {names.indicator(indicator)}, {period === null ? TEXT.undated : edtfText(period)}
        </a>
        <span className="note">{[statesText(actors), ...kind].filter(Boolean).join(' · ')}</span>
      </th>
      <td className="column-common">{valueText(mostPrecise, names)}</td>
      <td className="column-told">
        {TEXT.told(CATALOGUE.counts.articles(articles), CATALOGUE.counts.origins(origins))}
      </td>
      <td className={`column-outside ${row.disputed ? 'disputed' : ''}`}>
        {row.outsiders > 0 ? TEXT.outsiders(row.outsiders) : row.figures > 1 ? TEXT.meets : TEXT.alone}
        {row.disputed && <span className="note">{CATALOGUE.entry.disputed}</span>}
      </td>
    </tr>
  )
}
