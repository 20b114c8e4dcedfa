import type { Facet } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText } from '../../format/index.ts'

const TEXT = CATALOGUE.timeline
/** How high the tallest bar is, in pixels. */
const HEIGHT = 96

interface TimesProps {
  readonly times: readonly Facet[]
  /** The address of what lies within a time. */
  readonly to: (time: string) => string
}

/** A bar for each time, as high as there are happenings in it; each leads into its time. */
export function Times({ times, to }: TimesProps) {
  const most = times.reduce((sum, { count }) => Math.max(sum, count), 1)
  return (
    <nav className="times" aria-label={TEXT.drawing}>
      <ol>
        {times.map(({ value, count }) => (
          <li key={value}>
            <a href={to(value)} title={TEXT.zoom(timeText(value), count)}>
              <span className="times-count">{count}</span>
              <span className="times-bar" ref={high(Math.max(2, (count / most) * HEIGHT))} />
              <span className="times-name">{shortText(value)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const DECADE = /^\d{3}X$/

/** `1990s`, `2024`, `May 2024`, `16 May 2024`. */
export const timeText = (time: string): string =>
  DECADE.test(time) ? TEXT.decade(`${time.slice(0, 3)}0`) : edtfText(time)

/** What a bar has room for: of a month its name, of a day its number. */
function shortText(time: string): string {
  if (DECADE.test(time) || time.length === 4) return timeText(time)
  if (time.length === 7) return edtfText(time).split(' ')[0]?.slice(0, 3) ?? time
  return String(Number(time.slice(8)))
}

/** Sets an element's height in pixels; no attribute says so, since the page's rules allow none. */
const high =
  (height: number) =>
  (element: HTMLElement | null): void =>
    element?.style.setProperty('height', `${height}px`)
