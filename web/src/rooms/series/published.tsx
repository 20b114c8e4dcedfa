import { type DrawnLine, rowId } from '../../../../src/charts/index.ts'
import type { OfficialLine } from '../../../../src/views/index.ts'
import type { Caveat } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, stateName, valueText } from '../../format/index.ts'
import { type Names, useNames } from '../../labels/index.ts'
import { SourceAddress } from './source-address.tsx'

const TEXT = CATALOGUE.official

/** The published values of a scale, a part for each line of the chart, with what must be allowed for. */
export function Published({ lines }: { readonly lines: readonly DrawnLine[] }) {
  if (lines.length === 0) return null
  return (
    <section className="published" aria-labelledby="published-title">
      <h2 id="published-title">{TEXT.title}</h2>
      <p className="soft">{TEXT.lead}</p>
      {lines.map(({ line, style, dash }, at) => (
        <details key={line.key} className="published-line">
          <summary>
            <Swatch look={style} dash={dash} /> <LineName line={line} />{' '}
            <span className="facet-count">{line.values.length}</span>
          </summary>
          <LineTable line={line} at={at} />
        </details>
      ))}
      <Caveats caveats={lines.flatMap(({ line }) => line.caveats)} />
    </section>
  )
}

interface SwatchProps extends Pick<DrawnLine, 'dash'> {
  readonly look: DrawnLine['style']
}

/** The line as the chart draws it. */
function Swatch({ look, dash }: SwatchProps) {
  return (
    <svg className="published-swatch" viewBox="0 0 28 10" aria-hidden="true">
      {look === 'dots' ? (
        <path className="swatch-mark" d="M5 5h.01M14 5h.01M23 5h.01" />
      ) : (
        <path className="swatch-line" d="M1 5H27" strokeDasharray={dash ?? undefined} />
      )}
      {look === 'line' && <path className="swatch-square" d="M11.5 2.5h5v5h-5z" />}
    </svg>
  )
}

/** `GACC, whole years, counted where it arrived`. */
function LineName({ line }: { readonly line: OfficialLine }) {
  const names = useNames()
  return (
    <>
      <span className="published-producer">{line.producer}</span>
      <span>{`, ${lineParts(line, names).join(', ')}`}</span>
    </>
  )
}

function lineParts(
  { length, countedBy, isMirror, variant, basis, lane, values }: OfficialLine,
  names: Names,
): string[] {
  const indicator = values[0]?.point.indicator ?? ''
  return [
    TEXT.lengths[length],
    ...(variant === null ? [] : [names.variant(indicator, variant).toLowerCase()]),
    ...(basis === null ? [] : [TEXT.basis(basis)]),
    ...(countedBy === null ? [] : [TEXT.countedBy(stateName(countedBy))]),
    ...(isMirror ? [TEXT.mirror] : []),
    ...(lane > 0 ? [TEXT.lane] : []),
  ]
}

function LineTable({ line, at }: { readonly line: OfficialLine; readonly at: number }) {
  const names = useNames()
  return (
    <table className="list published-list">
      <thead>
        <tr>
          <th scope="col">{names.field('period').label}</th>
          <th scope="col">{names.field('value').label}</th>
          <th scope="col">{TEXT.status}</th>
          <th scope="col">{TEXT.retrieved}</th>
          <th scope="col">{TEXT.source}</th>
        </tr>
      </thead>
      <tbody>
        {line.values.map(({ point, again }, place) => (
          <tr key={point.id} id={rowId(at, place)}>
            <th scope="row" className="column-period">
              {edtfText(point.period)}
            </th>
            <td className="column-value">{valueText({ ...point, upper: null }, names)}</td>
            <td className="column-status">
              {TEXT.statuses[point.status]}
              {again && <span className="note">{TEXT.again}</span>}
            </td>
            <td className="column-retrieved">{edtfText(point.retrieved)}</td>
            <td className="column-source">
              {point.via !== null && <span>{TEXT.via(point.via)} </span>}
              <SourceAddress address={point.url} />
              {point.note !== null && <span className="note">{point.note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What must be allowed for when figures are compared with these, each reason once. */
function Caveats({ caveats }: { readonly caveats: readonly Caveat[] }) {
  const each = [...new Map(caveats.map((caveat) => [caveat.reason, caveat])).values()]
  if (each.length === 0) return null
  return (
    <>
      <h3>{TEXT.caveats}</h3>
      <ul className="caveats">
        {each.map((caveat) => (
          <li key={caveat.reason}>
            {caveat.reason} <span className="soft">{allowance(caveat)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function allowance({ part, points, confirmsOnly }: Caveat): string {
  if (confirmsOnly) return TEXT.confirmsOnly
  const parts = [...(part > 0 ? [TEXT.part(part * 100)] : []), ...(points > 0 ? [TEXT.points(points)] : [])]
  return parts.length > 0 ? TEXT.allowed(parts.join(', ')) : ''
}
