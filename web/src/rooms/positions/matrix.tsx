import type { KeyboardEvent } from 'react'
import type { MatrixCell, MatrixDomain, PositionMatrix } from '../../../../src/views/index.ts'
import type { Domain } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { useNames } from '../../labels/index.ts'
import { type Asked, changed, chosen, holderName } from './address.ts'
import { StanceMark } from './stance-mark.tsx'

const TEXT = CATALOGUE.positions

/** States that have a column before all are asked for. */
const COLUMNS = 5

interface MatrixProps {
  readonly matrix: PositionMatrix
  readonly asked: Asked
}

/** Domains by holders: in each cell how many positions of each stance, every number the way to their sentences. */
export function Matrix({ matrix, asked }: MatrixProps) {
  const all = matrix.holders.map(({ holder }) => holder)
  const states = all.filter((holder) => holder !== 'author' && holder !== 'other')
  const shown = asked.states === 'all' ? states : states.slice(0, COLUMNS)
  const columns = [...shown, ...all.filter((holder) => !states.includes(holder))]
  const others = matrix.domains.filter(({ cells }) => cells.some(({ holder }) => columns.includes(holder)))
  return (
    <>
      <div className="matrix-around">
        <table className="list matrix" onKeyDown={walk}>
          <thead>
            <tr>
              <th scope="col">{TEXT.domain}</th>
              {columns.map((holder) => (
                <th key={holder} scope="col" className={kindOf(holder)}>
                  <a href={chosen(asked, { holder })} data-how="replace" aria-current={isOnly(asked, 'holder', holder)}>
                    {holderName(holder)}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {others.map((domain) => (
              <DomainRow key={domain.domain} row={domain} columns={columns} asked={asked} />
            ))}
          </tbody>
        </table>
      </div>
      {states.length > COLUMNS && (
        <p className="soft">
          <a href={changed(asked, { states: asked.states === 'all' ? null : 'all' })} data-how="replace">
            {asked.states === 'all' ? TEXT.fewer : TEXT.more(states.length - COLUMNS)}
          </a>
        </p>
      )}
    </>
  )
}

/** Authors and those of no state stand apart from states. */
const kindOf = (holder: string): string | undefined =>
  holder === 'author' ? 'apart of-author' : holder === 'other' ? 'apart' : undefined

/** Whether just this row or column is chosen. */
function isOnly({ holder, domain, stance }: Asked, name: 'holder' | 'domain', value: string): 'true' | undefined {
  const isChosen = name === 'holder' ? holder === value && domain === null : domain === value && holder === null
  return isChosen && stance === null ? 'true' : undefined
}

interface DomainRowProps {
  readonly row: MatrixDomain
  readonly columns: readonly string[]
  readonly asked: Asked
}

function DomainRow({ row: { domain, cells }, columns, asked }: DomainRowProps) {
  const names = useNames()
  const cellOf = new Map(cells.map((cell) => [cell.holder, cell]))
  return (
    <tr>
      <th scope="row" className={`domain-${domain}`}>
        <a href={chosen(asked, { domain })} data-how="replace" aria-current={isOnly(asked, 'domain', domain)}>
          {names.domain(domain)}
        </a>
      </th>
      {columns.map((holder) => {
        const cell = cellOf.get(holder)
        return (
          <td
            key={holder}
            data-label={holderName(holder)}
            className={[kindOf(holder), cell ? null : 'none'].filter(Boolean).join(' ')}
          >
            {cell && <Cell cell={cell} domain={domain} asked={asked} />}
          </td>
        )
      })}
    </tr>
  )
}

interface CellProps {
  readonly cell: MatrixCell
  readonly domain: Domain
  readonly asked: Asked
}

function Cell({ cell: { holder, stances }, domain, asked }: CellProps) {
  const names = useNames()
  const isHere = asked.holder === holder && asked.domain === domain
  return (
    <span className="stance-cell">
      {stances.map(({ stance, positions }) => (
        <a
          key={stance}
          className={`stance-${stance}`}
          href={chosen(asked, { holder, domain, stance })}
          data-how="replace"
          aria-current={isHere && asked.stance === stance ? 'true' : undefined}
          aria-label={TEXT.cell(
            holderName(holder),
            names.kind('position').code('stance', stance),
            names.domain(domain),
            positions,
          )}
        >
          <StanceMark stance={stance} /> {grouped(positions)}
        </a>
      ))}
    </span>
  )
}

const STEPS: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** The arrow keys go from cell to cell over those that are empty; Tab goes through every number. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key]
  const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null
  const row = cell?.closest('tr')
  if (!step || !cell || !row) return
  event.preventDefault()
  const { rows } = event.currentTarget
  let [column, line] = [cell.cellIndex, row.rowIndex]
  for (;;) {
    column += step[0]
    line += step[1]
    const next = rows[line]?.cells[column]
    if (!next) return
    const link = next.querySelector('a')
    if (link) return link.focus()
  }
}
