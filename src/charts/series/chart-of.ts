import type { OfficialLine, SeriesScale } from '../../views/index.ts'
import { amountText, grouped, type Names, stateName, unitName } from '../../wording/index.ts'
import { type SeriesChoice, type SeriesPart } from './choice.ts'
import { type AddressOf, DRAWN_STANDINGS, marksOf, type SeriesMark } from './marks.ts'
import { type DrawnLine, drawnLines, type PublishedAddressOf } from './published.ts'

/** A year whose value can be 100, with that value and whose it is. */
export interface SeriesBase {
  readonly year: string
  readonly value: number
  readonly source: string
}

/** A series as it is to be drawn. */
export interface SeriesChart {
  readonly marks: readonly SeriesMark[]
  readonly lines: readonly DrawnLine[]
  readonly isLog: boolean
  readonly base: SeriesBase | null
  /** What a value is drawn as: itself, or its part of the base's value in hundredths. */
  drawn(value: number): number
  /** The label of what is drawn. */
  label(drawn: number): string
  /** A value itself, in words. */
  valueText(value: number): string
}

interface ChartOptions {
  readonly choice: SeriesChoice
  readonly names: Names
  /** Where a statement, and where a published value leads to. */
  readonly addressOf: AddressOf
  readonly publishedAddressOf: PublishedAddressOf
}

/** What of a scale is drawn, and how; what cannot be, such as powers of a change, is left as it is. */
export function chartOf(
  scale: SeriesScale,
  { choice, names, addressOf, publishedAddressOf }: ChartOptions,
): SeriesChart {
  const { without, index } = choice
  const lines = drawnLines(scale.official, names, publishedAddressOf).filter(({ line }) =>
    partsOfLine(line).every(isKept(without)),
  )
  const marks = marksOf(scale, names, addressOf).filter((mark) => partsOfMark(mark).every(isKept(without)))
  const base = basesOf(scale).find(({ year }) => year === index) ?? null
  return {
    marks,
    lines,
    isLog: choice.isLog && canBeLog(scale),
    base,
    drawn: base === null ? (value) => value : (value) => (value / base.value) * 100,
    label: base === null ? (value) => amountText(value, scale.unit) : grouped,
    valueText: (value) => amountText(value, scale.unit),
  }
}

const isKept =
  (without: readonly SeriesPart[]) =>
  (part: SeriesPart): boolean =>
    !without.includes(part)

/** What a reader may leave out, of which a line is. */
const partsOfLine = ({ isMirror, length }: OfficialLine): SeriesPart[] => [
  'published',
  ...(isMirror ? (['mirror'] as const) : []),
  ...(length === 'part' || length === 'month' ? (['parts'] as const) : []),
]

const partsOfMark = ({ standing, isMirror, complete }: SeriesMark): SeriesPart[] => [
  ...(standing === 'facts' ? [] : [standing]),
  ...(isMirror ? (['mirror'] as const) : []),
  ...(complete === 'part' ? (['parts'] as const) : []),
]

/** Of what a reader may leave out, what the scale has. */
export function partsOf(scale: SeriesScale, names: Names): SeriesPart[] {
  const parts = [...scale.official.flatMap(partsOfLine), ...marksOf(scale, names, () => null).flatMap(partsOfMark)]
  return [...new Set(parts)]
}

/** Whether a logarithmic scale has a place for all values: only levels above zero have one. */
export const canBeLog = (scale: SeriesScale): boolean =>
  scale.measure === 'level' && valuesOf(scale).every((value) => value > 0)

const valuesOf = (scale: SeriesScale): number[] => [
  ...DRAWN_STANDINGS.flatMap((standing) => scale[standing].map(({ figure }) => figure.value)),
  ...scale.official.flatMap(({ values }) => values.map(({ point }) => point.value)),
]

/** The years whose value can be 100: as published first, else as stated of a whole year; of levels above zero only. */
export function basesOf(scale: SeriesScale): SeriesBase[] {
  if (scale.measure !== 'level') return []
  const published = scale.official
    .filter(({ length, isMirror, lane }) => length === 'year' && !isMirror && lane === 0)
    .flatMap(({ values }) => values)
    .map(({ span, point }) => ({ year: span.from.slice(0, 4), value: point.value, source: point.producer }))
  const stated = scale.facts
    .filter(
      ({ figure, complete, isMirror }) => complete === 'whole' && !isMirror && /^\d{4}$/.test(figure.period ?? ''),
    )
    .map(({ figure: { period, value, document } }) => ({
      year: period!,
      value,
      source: document.publisher ?? document.title ?? document.name,
    }))
  const first = new Map<string, SeriesBase>()
  for (const base of [...published, ...stated]) {
    if (base.value > 0 && !first.has(base.year)) first.set(base.year, base)
  }
  return [...first.values()].toSorted((one, other) => (one.year < other.year ? -1 : 1))
}

/** What a scale shows: its unit, its measure, and whose figures these are where the indicator has a direction. */
export function scaleName(
  scale: SeriesScale,
  scales: readonly SeriesScale[],
  names: Names,
  named: (unit: string) => string = unitName,
): string {
  const { unit, measure, actors } = scale
  const name = named(unit) || unit
  const measured = measure === 'level' ? name : `${name}, ${names.code('measure', measure)}`
  const ways = new Set(scales.map((each) => each.actors.join('-')))
  return ways.size > 1 ? `${measured}, ${actors.map(stateName).join(' → ')}` : measured
}
