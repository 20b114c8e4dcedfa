import type { Judged, JudgedReading } from '../../../../src/views/index.ts'
import type { Figure } from '../../../../src/vocabulary/index.ts'

/** A reading of which the room shows the figures. */
export interface FigureReading extends Omit<JudgedReading, 'statements'> {
  readonly statements: readonly Judged<Figure>[]
}

export function figuresOf(reading: JudgedReading): FigureReading {
  return { ...reading, statements: reading.statements.filter((statement) => statement.kind === 'figure') }
}
