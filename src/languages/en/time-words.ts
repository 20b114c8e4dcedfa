import type { TimeUnit } from '../../vocabulary/index.ts'

/** Months by name and abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

/** Words for a stretch of time, and the EDTF unit they count in. */
export const UNITS: ReadonlyMap<string, readonly [unit: TimeUnit, count: number]> = new Map([
  ['year', ['year', 1]],
  ['years', ['year', 1]],
  ['decade', ['year', 10]],
  ['decades', ['year', 10]],
  ['half', ['half', 1]],
  ['halves', ['half', 1]],
  ['half-year', ['half', 1]],
  ['quarter', ['quarter', 1]],
  ['quarters', ['quarter', 1]],
  ['month', ['month', 1]],
  ['months', ['month', 1]],
  ['week', ['week', 1]],
  ['weeks', ['week', 1]],
  ['day', ['day', 1]],
  ['days', ['day', 1]],
])

/** `last year` is -1, `next month` 1, `this quarter` 0. */
export const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
])

/** `the past five years` looks back, `the next five years` ahead. */
export const SPANS: ReadonlyMap<string, -1 | 1> = new Map([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['recent', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['ensuing', 1],
])

export const DAY_NAMES: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
])

/** Nouns that a year before them only labels: `the 1996 treaty`, `the 2030 Agenda`. */
export const LABELLED: ReadonlySet<string> = new Set(
  (
    'treaty agreement accord pact declaration constitution act law summit conference olympics election elections revolution war ' +
    'crisis agenda plan edition model report statement protocol convention memorandum communique communiqué invasion coup budget ' +
    'census forum expo games cup championship joint'
  ).split(' '),
)
