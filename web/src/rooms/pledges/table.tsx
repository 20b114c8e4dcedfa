import type { PledgeView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, statesText } from '../../format/index.ts'
import { ColumnHeads } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { State } from './state.tsx'
import { goalText, outcomeText } from './words.ts'

const TEXT = CATALOGUE.pledges
const COLUMNS = ['state', 'goal', 'due', 'said', 'outcome'] as const
const GROUPS = ['next', 'past', 'never'] as const

interface TableProps {
  readonly rows: readonly PledgeView[]
  /** The day that the list is as of. */
  readonly day: string | null
  /** The day that the address names, which the pages of the pledges keep. */
  readonly asked: string | null
}

/** One line a pledge: those still to come, those whose deadline has passed, and those without one. */
export function PledgeTable({ rows, day, asked }: TableProps) {
  const groups = Map.groupBy(rows, ({ due }) => (due === null ? 'never' : day !== null && due <= day ? 'past' : 'next'))
  return (
    <table className="list pledge-list">
      <thead>
        <tr>
          <ColumnHeads columns={COLUMNS} names={TEXT.columns} />
        </tr>
      </thead>
      {GROUPS.filter((group) => groups.has(group)).map((group) => (
        <tbody key={group}>
          <tr className="pledge-group">
            <th scope="rowgroup" colSpan={COLUMNS.length}>
              {TEXT.groups[group]}
            </th>
          </tr>
          {groups.get(group)!.map((pledge) => (
            <Line key={pledge.key} pledge={pledge} asked={asked} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Line({ pledge, asked }: { readonly pledge: PledgeView; readonly asked: string | null }) {
  const names = useNames()
  const { key, indicator, actors, deadline, wordings, strength, state, isDropped } = pledge
  const [first] = wordings
  const published = first?.published ?? null
  return (
    <tr>
      <td className="column-state">
        <State state={state} />
        {isDropped && <span className="note">{TEXT.givenUp}</span>}
      </td>
      <th scope="row" className="column-goal">
        <a href={href(['pledges', key], { asOf: asked })} data-row>
          {goalText(pledge, names)}
        </a>
        <span className="note">
          {names.indicator(indicator)}
          {actors.length > 0 && `, ${statesText(actors)}`}
        </span>
      </th>
      <td className="column-due">{deadline === null ? TEXT.noDeadline : TEXT.by(edtfText(deadline))}</td>
      <td className="column-said">
        {published === null ? TEXT.undated : edtfText(published)}
        <span className="note said-by" dir="auto">
          {first?.speaker ?? first?.publisher ?? first?.title ?? first?.doc}
        </span>
        <span className="note">
          {TEXT.firmest(TEXT.strengths[strength])}, {TEXT.wordings(wordings.length)}
        </span>
      </td>
      <td className="column-outcome">{outcomeText(pledge)}</td>
    </tr>
  )
}
