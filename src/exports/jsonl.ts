import type { Document, Figure, Leftover, Reading } from '../vocabulary/index.ts'
import type { Exporter } from './exporter.ts'

/** One JSON object a line: a document's statements in order of place, then what was left over. */
export const jsonl: Exporter = {
  name: 'jsonl',
  write({ document, statements, leftovers }: Reading, options): string {
    const rows: object[] = statements.map((statement) => figureRow(document, statement))
    if (options.leftovers) rows.push(...leftovers.map((leftover) => leftoverRow(document, leftover)))
    return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  },
}

/** The fields in the order of the guide, `upper` only for a range. */
function figureRow({ name }: Document, figure: Figure): object {
  const { id, kind, start, end, quote, value, upper, unit, bound, measure, indicator, variant, period } = figure
  const { modality, deadline, speaker, speakerChain, actors, domain, interval, inferred, links } = figure
  const words = { id, kind, doc: name, start, end, quote, value }
  const meaning = { unit, bound, measure, indicator, variant, period, modality, deadline }
  const context = { speaker, speakerChain, actors, domain, interval, inferred, links }
  return { ...words, ...(upper === null ? {} : { upper }), ...meaning, ...context }
}

function leftoverRow({ name }: Document, { start, end, quote, reason }: Leftover): object {
  return { doc: name, kind: 'leftover', start, end, quote, reason }
}
