import type { KnownSource, KnownView, PledgeView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { amountText, edtfText, edtfWithin, valueText } from '../../format/index.ts'
import type { Names } from '../../labels/index.ts'

const TEXT = CATALOGUE.pledges

/** What is aimed at: `over 90%`, `12 billion cubic metres a year`, `2 times as much`. */
export function goalText({ amount, upper, unit, bound, measure }: PledgeView, names: Names): string {
  if (unit === '{time}') return TEXT.times(amountText(amount, ''))
  if (measure === 'rank') return TEXT.rank(amountText(amount, ''))
  return valueText({ value: amount, upper, unit, bound, measure }, names)
}

/** Who a value is from: the producer, or the paper that states it. */
export function sourceText(source: KnownSource): string {
  return source.kind === 'official' ? source.producer : (source.publisher ?? source.doc)
}

/** `$240.11 billion in 2023 (GACC)`. */
export function knownText(known: KnownView, unit: string): string {
  const [first, ...more] = known.sources
  const amount = amountText(known.value, unit)
  const within = edtfWithin(known.period)
  if (more.length > 0) return TEXT.inAll(amount, within, TEXT.values(known.sources.length))
  return TEXT.known(amount, within, first ? sourceText(first) : '')
}

type Told = Pick<PledgeView, 'state' | 'way' | 'decidedBy' | 'reachedLate' | 'pace' | 'seriesUnit' | 'measure'>

/** What came of a pledge in a sentence or two. */
export function outcomeText(pledge: Told): string {
  const { state, way, decidedBy, reachedLate, seriesUnit } = pledge
  const known = decidedBy && knownText(decidedBy, seriesUnit)
  const last = known === null ? TEXT.nothing : TEXT.last(known)
  const late = reachedLate && knownText(reachedLate, seriesUnit)
  switch (state) {
    case 'met':
    case 'met early':
      return TEXT.outcomes[state](known ?? '')
    case 'partly':
    case 'missed':
      if (late !== null && decidedBy?.to === reachedLate?.to) return TEXT.missedLate(late)
      return [TEXT.outcomes[state](known ?? ''), late === null ? '' : TEXT.late(late)].filter(Boolean).join(' ')
    case 'overdue':
      return `${TEXT.outcomes.overdue} ${known === null ? '' : last}`.trim()
    case 'on pace':
    case 'behind':
      return [way === 'keep' ? TEXT.held[state] : TEXT.outcomes[state], paceText(pledge), last]
        .filter(Boolean)
        .join(' ')
    case 'unknown':
      return [known === null ? TEXT.nothing : TEXT.outcomes.unknown, paceText(pledge), known === null ? '' : last]
        .filter(Boolean)
        .join(' ')
  }
}

/** `It needs +3.2% a year; it has had +26% a year since 2022.`; empty where nothing is known of it. */
export function paceText({ pace }: Pick<PledgeView, 'pace'>): string {
  const { required, achieved, unit, since } = pace
  const when = since === null ? null : edtfText(since)
  if (required === null) return achieved === null ? '' : `${TEXT.onlyHad(moved(achieved, unit), when)}.`
  const needed = TEXT.needed(moved(required, unit))
  return achieved === null ? `${needed}.` : `${needed}; ${TEXT.had(moved(achieved, unit), when)}.`
}

/** `+4.2%`, with as many digits as tell something. */
function moved(amount: number, unit: string): string {
  const short = Number(Math.abs(amount).toPrecision(3))
  return `${amount < 0 ? '−' : '+'}${amountText(short, unit)}`
}
