import { type Decision, type Figure, type FigureFields, type Leftover, ofKind } from '../vocabulary/index.ts'
import type { Exported, Exporter } from './exporter.ts'
import { onOneLine } from './plain.ts'

const HEADINGS = [
  'words',
  'value',
  'unit',
  'indicator',
  'measure',
  'period',
  'modality',
  'actors',
  'speaker',
  'inferred',
]
/** Of a record, whether a person has looked at it. */
const JUDGED = 'judged'
const LEFTOVER_HEADINGS = ['left over', 'reason', 'place']
/** The column of numbers, which ends flush. */
const VALUE = 1
const WIDEST = 40

/** A table for each document, to be read by a person. */
export const table: Exporter = {
  name: 'table',
  write({ document, read, statements, leftovers }: Exported, options): string {
    const title = document.title === null ? '' : ` · ${onOneLine(document.title)}`
    const heading = `${onOneLine(document.name)}${title}${document.published === null ? '' : ` · ${document.published}`}`
    if (!read) return `${heading}\n  not read: there is no reader for its language (${document.lang ?? 'unknown'})\n\n`
    const { decision } = options
    const headings = decision ? [...HEADINGS, JUDGED] : HEADINGS
    const rows = ofKind('figure', statements).map((figure) => {
      return decision ? [...figureRow(figure), judgedCell(decision(figure.id))] : figureRow(figure)
    })
    const figures = rows.length === 0 ? '  no statements\n' : aligned([headings, ...rows])
    if (!options.leftovers || leftovers.length === 0) return `${heading}\n${figures}\n`
    return `${heading}\n${figures}\n${aligned([LEFTOVER_HEADINGS, ...leftovers.map(leftoverRow)])}\n`
  },
}

function figureRow(figure: Figure): string[] {
  const { quote, value, upper, unit, indicator, variant, measure, period, modality, deadline } = figure
  return [
    quote,
    upper === null ? numeral(value) : `${numeral(value)}–${numeral(upper)}`,
    unit,
    variant === null ? indicator : `${indicator} (${variant})`,
    figure.bound === 'exact' ? measure : `${measure}, ${figure.bound}`,
    period ?? '',
    deadline === null ? modality : `${modality} by ${deadline}`,
    figure.actors.join(' '),
    figure.speaker ?? '',
    figure.inferred.join(' '),
  ]
}

/** `machine`, or the verdict with the corrected fields and the name. */
function judgedCell(decision: Decision | null): string {
  if (decision === null) return 'machine'
  const fields = Object.entries(decision.corrections as Partial<FigureFields>).map(
    ([name, value]) => `${name}=${value ?? ''}`,
  )
  return `${[decision.verdict, ...fields].join(' ')} (${decision.by})`
}

function leftoverRow({ quote, reason, start, end }: Leftover): string[] {
  return [quote, reason, `${start}–${end}`]
}

const numeral = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 })

function aligned(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => shortened(onOneLine(cell))))
  const columns =
    cells[0]?.map((_, column) => cells.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? '')), 0)) ?? []
  const isNumbered = rows[0]?.[VALUE] === HEADINGS[VALUE]
  const lines = cells.map((row) =>
    row.map((cell, column) => padded(cell, columns[column] ?? 0, isNumbered && column === VALUE)).join('  '),
  )
  return lines.map((line) => `  ${line.trimEnd()}\n`).join('')
}

function padded(cell: string, width: number, flushEnd: boolean): string {
  const space = ' '.repeat(width - lengthOf(cell))
  return flushEnd ? space + cell : cell + space
}

const lengthOf = (cell: string) => [...cell].length

function shortened(cell: string): string {
  const characters = [...cell]
  return characters.length <= WIDEST ? cell : `${characters.slice(0, WIDEST - 1).join('')}…`
}
