import type { OfficialDisagreement, OfficialSeries } from '../../../../src/views/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { amountText, edtfText, stateName, unitName } from '../../format/index.ts'
import { type Names, useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'

const TEXT = CATALOGUE.official

/** Published series in rows: what, how much of it, of which times, whose, and where values disagree. */
export function SeriesTable({ rows }: { readonly rows: readonly OfficialSeries[] }) {
  return (
    <table className="list official-list">
      <thead>
        <tr>
          <th scope="col">{TEXT.columns.series}</th>
          <th scope="col">{TEXT.columns.points}</th>
          <th scope="col">{TEXT.columns.times}</th>
          <th scope="col">{TEXT.columns.producers}</th>
          <th scope="col">{TEXT.columns.disagreements}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SeriesRow key={[row.indicator, row.measure, row.unit, ...row.actors].join(' ')} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function SeriesRow({ row }: { readonly row: OfficialSeries }) {
  const names = useNames()
  const { producers, disagreements, from, to, points, unit } = row
  return (
    <tr>
      <th scope="row" className="column-series">
        <SeriesName row={row} names={names} />
      </th>
      <td className="column-value">
        {grouped(points)} <span className="narrow">{TEXT.values(points)}</span>
      </td>
      <td className="column-times">{from === to ? edtfText(from) : TEXT.times(edtfText(from), edtfText(to))}</td>
      <td className="column-producers">
        {producers.map(({ name, points: count }) => `${name} (${grouped(count)})`).join(', ')}
      </td>
      <td className="column-disagreements">
        {disagreements.length === 0 ? (
          <span className="absent wide">{TEXT.agree}</span>
        ) : (
          <details>
            <summary>{TEXT.disagree(disagreements.length)}</summary>
            <ul>
              {disagreements.map((each) => (
                <li key={`${each.period} ${each.values.length}`}>{disagreementText(each, unit)}</li>
              ))}
            </ul>
          </details>
        )}
      </td>
    </tr>
  )
}

/** Two states have a page with the figures of articles, one state has one of published values. */
function SeriesName({ row, names }: { readonly row: OfficialSeries; readonly names: Names }) {
  const { indicator, directed, dyad, measure, unit, actors } = row
  const name = names.indicator(indicator)
  const way = actors.map(stateName).join(' → ')
  const measured = [
    measure === 'level' ? unitName(unit) || unit : `${names.code('measure', measure)}, ${unit}`,
    ...(directed && dyad !== null ? [way] : []),
  ].join(', ')
  const place = dyad === null ? ['official', indicator, ...actors] : ['series', indicator, dyad]
  const key = `${unit}.${measure}.${actors.join('-')}`
  return (
    <>
      <a href={href(place, { scale: key })}>{name}</a>
      <span className="note">{measured}</span>
    </>
  )
}

function disagreementText({ period, values }: OfficialDisagreement, unit: string): string {
  const each = values.map(({ value, producer, via }) =>
    TEXT.value(amountText(value, unit), via === null ? producer : `${producer}, ${TEXT.via(via)}`),
  )
  return `${edtfText(period)}: ${each.join('; ')}`
}
