import { CATALOGUE } from '../../catalogue.ts'

const TEXT = CATALOGUE.library

interface IntervalSelectProps {
  readonly label: string
  readonly minutes: number
  readonly choose: (minutes: number) => void
}

/** How often an address is asked, to be chosen; another number, as a list may have it, stays. */
export function IntervalSelect({ label, minutes, choose }: IntervalSelectProps) {
  const known = Object.entries(TEXT.intervals).map(([each, words]) => [Number(each), words] as const)
  const all = known.some(([each]) => each === minutes)
    ? known
    : [...known, [minutes, TEXT.otherInterval(minutes)] as const]
  return (
    <select aria-label={label} value={minutes} onChange={(event) => choose(Number(event.target.value))}>
      {all
        .toSorted(([one], [other]) => one - other)
        .map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
    </select>
  )
}
