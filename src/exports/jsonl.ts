import type { Decision, Document, Figure, Leftover, Statement } from '../vocabulary/index.ts'
import type { Exported, Exporter } from './exporter.ts'

/** One JSON object a line: a document's statements in order of place, then what was left over. */
export const jsonl: Exporter = {
  name: 'jsonl',
  write({ document, statements, leftovers }: Exported, options): string {
    const rows = statements.map((statement) => {
      const decision = options.decision?.(statement.id) ?? null
      if (statement.kind === 'figure') return figureRow(document, statement, decision)
      const codes = statement.kind === 'event' ? options.codes?.(statement) : undefined
      return { ...plainRow(document, statement), ...codes }
    })
    const others = options.leftovers ? leftovers.map((leftover) => leftoverRow(document, leftover)) : []
    return [...rows, ...others].map((row) => `${JSON.stringify(row)}\n`).join('')
  },
}

/** The fields as read, in the order of the guide, `upper` only for a range; what persons decided stands beside them. */
function figureRow({ name }: Document, figure: Figure, decision: Decision | null): object {
  const { id, kind, start, end, quote, value, upper, unit, bound, measure, indicator, variant, period } = figure
  const { modality, deadline, speaker, speakerChain, actors, domain, interval, inferred, links } = figure
  const words = { id, kind, doc: name, start, end, quote, value }
  const meaning = { unit, bound, measure, indicator, variant, period, modality, deadline }
  const context = { speaker, speakerChain, actors, domain, interval, inferred, links }
  return {
    ...words,
    ...(upper === null ? {} : { upper }),
    ...meaning,
    ...context,
    judgement: decision && judgementRow(decision),
  }
}

/** The fields of what is no figure, in the order of the guide. */
function plainRow({ name }: Document, { id, kind, start, end, quote, ...fields }: Exclude<Statement, Figure>): object {
  return { id, kind, doc: name, start, end, quote, ...fields }
}

/** Who decided what, when and why; `null` in its place marks what only the machine has looked at. */
function judgementRow({ id, verdict, corrections, reason, by, at }: Decision): object {
  return { id, verdict, corrections, reason, by, at }
}

function leftoverRow({ name }: Document, { start, end, quote, reason }: Leftover): object {
  return { doc: name, kind: 'leftover', start, end, quote, reason }
}
