import type { SeriesScale } from '../../views/index.ts'
import { type Names, SERIES_WORDS as WORDS } from '../../wording/index.ts'
import { svg, type SvgElement } from '../svg.ts'
import { chartOf, partsOf, type SeriesChart } from './chart-of.ts'
import type { SeriesChoice } from './choice.ts'
import { drawSeries } from './draw.ts'
import { MARGIN, PALETTE, text } from './paper.ts'
import { pictureLegend } from './picture-legend.ts'
import { pictureSources } from './picture-sources.ts'
import { wrapped } from './wrapped.ts'

export interface PictureOptions {
  readonly title: string
  /** What the scale shows: its unit, and its states where there are several. */
  readonly scaleName: string
  readonly choice: SeriesChoice
  readonly names: Names
  /** Of the room in which each value has its sentence. */
  readonly address: string
}

const WIDTH = 1000
const CHART = 460

/** A series as a picture of its own: its title, what its marks mean, the chart, and whose statements and values these are. */
export function seriesPicture(scale: SeriesScale, options: PictureOptions): SvgElement {
  const { title, choice, names } = options
  const chart = chartOf(scale, {
    choice,
    names,
    addressOf: ({ document }) => webAddress(document.url),
    publishedAddressOf: ({ url }) => webAddress(url),
  })
  const lead = leadOf(scale, chart, options).join(' · ')
  const heads = [
    ...wrapped(title, 60).map((words) => ({ words, size: 27, weight: 600, ink: PALETTE.ink })),
    ...wrapped(lead, 125).map((words) => ({ words, size: 16, weight: 400, ink: PALETTE.soft })),
  ]
  const feet = pictureSources(scale, chart, options.address).flatMap((line) => wrapped(line, 150))
  const isEmpty = chart.marks.length === 0 && chart.lines.length === 0
  let y = MARGIN - 4
  const head = heads.map(({ words, size, weight, ink }) => {
    y += size * 1.35
    return text(words, MARGIN, y, size, ink, weight)
  })
  const key = pictureLegend(chart, y + 28)
  const top = y + 44
  const drawing = isEmpty
    ? text(WORDS.empty, MARGIN, top + 60, 18, PALETTE.soft)
    : svg(
        'g',
        { transform: `translate(0 ${Math.round(top)})` },
        drawSeries(chart, { width: WIDTH, height: CHART, palette: PALETTE, name: WORDS.chart(title) }),
      )
  const bottom = top + (isEmpty ? 100 : CHART) + 12
  const height = Math.ceil(bottom + feet.length * 18 + MARGIN)
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height },
    svg('title', {}, title),
    svg('rect', { width: WIDTH, height, fill: PALETTE.paper }),
    ...head,
    ...key,
    drawing,
    ...feet.map((line, at) => text(line, MARGIN, bottom + (at + 1) * 18, 13, PALETTE.soft)),
  )
}

/** Only an address of the web is one that others can follow. */
const webAddress = (url: string | null): string | null => (url !== null && /^https?:\/\//.test(url) ? url : null)

function leadOf(
  scale: SeriesScale,
  { base, isLog, valueText }: SeriesChart,
  { scaleName, choice, names }: PictureOptions,
): string[] {
  const known = partsOf(scale, names)
  const without = choice.without.filter((part) => known.includes(part)).map(partName)
  return [
    base ? WORDS.index(base.year, valueText(base.value), base.source) : WORDS.unit(scaleName),
    ...(isLog ? [WORDS.log] : []),
    ...(without.length > 0 ? [WORDS.without(without.join(', ').toLowerCase())] : []),
    ...(scale.undated.length > 0 ? [WORDS.undatedLeft(scale.undated.length)] : []),
  ]
}

/** What a part that can be left out is called. */
export const partName = (part: SeriesChoice['without'][number]): string =>
  part === 'published' || part === 'mirror' || part === 'parts' ? WORDS[part] : WORDS.standings[part]
