import type { EntryNeighbour, EntryPlace, EntryView } from '../../../../src/views/index.ts'
import type { ScopeDifference } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, stateName, unitWords, valueText } from '../../format/index.ts'
import { type Names, useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'

const TEXT = CATALOGUE.entry

/** The entries of the same indicator and states, each with what its scope differs in. */
export function Neighbours({ entry }: { readonly entry: EntryView }) {
  const names = useNames()
  const { neighbours, neighbourCount } = entry
  if (neighbours.length === 0) return null
  return (
    <section className="lineup-neighbours">
      <h2>{TEXT.neighbours}</h2>
      <p className="lineup-note">{TEXT.neighboursLead}</p>
      <ul>
        {neighbours.map((neighbour) => (
          <li key={neighbour.key}>
            <a data-row href={href(['entries', neighbour.key])}>
              {valueText(neighbour.mostPrecise, names)}
            </a>
            <span className="lineup-differs">
              {neighbour.differences
                .map((difference) => differenceText(difference, entry, neighbour, names))
                .join('; ')}
            </span>
            <span className="soft">{CATALOGUE.counts.articles(neighbour.articles)}</span>
          </li>
        ))}
      </ul>
      {neighbours.length < neighbourCount && (
        <p className="lineup-note">{TEXT.neighboursMore(neighbours.length, neighbourCount)}</p>
      )}
    </section>
  )
}

/** What a difference is from one side to the other: `January to July 2023, a part of 2023`. */
function differenceText(difference: ScopeDifference, own: EntryPlace, there: EntryNeighbour, names: Names): string {
  const aspectOf = ASPECTS[difference]
  return TEXT.differences[difference](aspectOf(own, names), aspectOf(there, names))
}

type Aspect = (place: EntryPlace, names: Names) => string

const timeOf: Aspect = ({ period }) => (period === null ? '' : edtfText(period))
const unitOf: Aspect = ({ unit }) => unitWords(unit)

const ASPECTS: Readonly<Record<ScopeDifference, Aspect>> = {
  standing: ({ standing }) => standing,
  measure: ({ measure }, names) => names.code('measure', measure),
  direction: ({ actors }) => actors.map(stateName).join(' → '),
  currency: unitOf,
  unit: unitOf,
  part: timeOf,
  whole: timeOf,
  year: timeOf,
  time: timeOf,
  undated: timeOf,
}
