import type { OfficialStatus } from '../vocabulary/index.ts'

/** What is known of how settled a value is; `null` where there is no fact to take over. */
export interface ObservationStatus {
  /** `null` leaves it to the mapping. */
  readonly status: OfficialStatus | null
  readonly note: string | null
}

const STATUSES: Readonly<Record<string, ObservationStatus>> = {
  '': { status: null, note: null },
  A: { status: null, note: null },
  B: { status: null, note: 'break in the series' },
  D: { status: null, note: 'definition differs' },
  E: { status: 'preliminary', note: 'estimated by the producer' },
  I: { status: 'preliminary', note: 'imputed by the producer' },
  P: { status: 'preliminary', note: null },
  R: { status: 'revised', note: null },
  U: { status: null, note: 'low reliability' },
  V: { status: 'preliminary', note: 'not yet validated' },
}

/** Codes under which no value is published, or none of what has happened. */
const NO_FACTS: ReadonlyMap<string, string> = new Map([
  ['F', 'a forecast'],
  ...['H', 'J', 'K', 'L', 'M', 'N', 'O', 'Q', 'S', 'C', 'Z'].map((code) => [code, 'no value published'] as const),
])

/** What the codes of SDMX, which the World Bank uses too, say of a value; a text where the row gives no fact. */
export function observationStatus(code: string): ObservationStatus | string {
  const known = code.toUpperCase()
  const reason = NO_FACTS.get(known)
  if (reason !== undefined) return reason
  return Object.hasOwn(STATUSES, known) ? STATUSES[known]! : { status: null, note: `observation status ${code}` }
}
