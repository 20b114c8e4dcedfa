import type { TrackRecordView } from '../../../../src/views/index.ts'
import type { SourceKind, TrackCount } from '../../../../src/vocabulary/index.ts'
import { href } from '../../router/index.ts'

export const KINDS = ['publisher', 'speaker'] as const satisfies readonly SourceKind[]

/** Every count of a source, in the order of its page. */
export const COUNTS = [
  'figures',
  'facts',
  'confirmed',
  'contradicted',
  'undecided',
  'own',
  'named',
  'unnamed',
  'copied',
  'rounded',
] as const satisfies readonly TrackCount[]

/** The counts that a list of sources has columns for, in their order. */
export const COLUMNS = [
  'figures',
  'confirmed',
  'contradicted',
  'undecided',
  'named',
  'unnamed',
  'copied',
  'rounded',
] as const satisfies readonly TrackCount[]

/** Of what each count is a part; `null` where it is all. */
export function wholeOf(count: TrackCount): TrackCount | null {
  if (count === 'figures') return null
  return count === 'confirmed' || count === 'contradicted' || count === 'undecided' ? 'facts' : 'figures'
}

/** The figures behind a count. */
export const figuresOf = ({ kind, key }: Pick<TrackRecordView, 'kind' | 'key'>, count: TrackCount): string =>
  href(['sources', kind], { source: key, count: count === 'figures' ? null : count })

/** Whose track records an address asks for. */
export const kindOf = (written: string | null | undefined): SourceKind =>
  written === 'speaker' ? 'speaker' : 'publisher'
