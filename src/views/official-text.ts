import type { OfficialDisagreement, OfficialSeries, SeriesProducer } from './official-series.ts'
import { amountText, periodText } from '../text/index.ts'
import type { Names } from '../vocabulary/index.ts'

/** So many of the times that values disagree on are told one by one. */
const TOLD = 3

/** A series in a few lines of words: what it is, how much there is of it and whose, where its values disagree. */
export function officialSeriesText(series: OfficialSeries, names: Pick<Names, 'state' | 'indicator'>): string[] {
  const { indicator, measure, unit, actors, points, from, to, producers, disagreements } = series
  const states = actors.map(names.state).join('–')
  const times = from === to ? periodText(from) : `${periodText(from)} to ${periodText(to)}`
  return [
    `${names.indicator(indicator)}, ${states} (${indicator}, ${measure}, ${unit})`,
    `${points} ${points === 1 ? 'value' : 'values'}, ${times}: ${producers.map(producerText).join(', ')}`,
    ...(disagreements.length > 0 ? [disagreementText(disagreements, unit)] : []),
  ]
}

const producerText = ({ name, countedBy, points }: SeriesProducer): string =>
  `${name}${countedBy === null || name.endsWith(`(${countedBy})`) ? '' : ` (${countedBy})`} ${points}`

function disagreementText(disagreements: readonly OfficialDisagreement[], unit: string): string {
  const told = disagreements.slice(0, TOLD).map(({ period, values }) => {
    const amounts = [...new Set(values.map(({ value }) => amountText(value, unit)))]
    return `${periodText(period)} (${amounts.join(', ')})`
  })
  const more = disagreements.length - told.length
  return `values that cannot all be true: ${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
