import type { PledgeView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { goalText, outcomeText, State } from '../pledges/index.ts'

const TEXT = CATALOGUE.pledges

/** Pledges with what came of them, each a way to its page. */
export function PledgeLines({ pledges }: { readonly pledges: readonly PledgeView[] }) {
  const names = useNames()
  return (
    <ol className="telling-list">
      {pledges.map((pledge) => (
        <li key={pledge.key} className="telling">
          <a className="telling-head" data-row href={href(['pledges', pledge.key])}>
            {goalText(pledge, names)}
          </a>
          <span className="telling-about">
            {[names.indicator(pledge.indicator), pledge.deadline && TEXT.by(edtfText(pledge.deadline))]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span className="telling-words">
            <State state={pledge.state} /> {outcomeText(pledge)}
          </span>
        </li>
      ))}
    </ol>
  )
}
