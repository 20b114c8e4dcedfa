import type { Domain, Measure, Modality } from '../../../../vocabulary/index.ts'
import type { FigureContext } from '../../context.ts'
import type { ActorsReading } from '../fallback.ts'

/** A figure as the rules have read it, before its actors are chosen. */
export interface Read {
  readonly context: FigureContext
  readonly indicator: string
  readonly domain: Domain
  readonly measure: Measure
  readonly modality: Modality
  /** Whom the rules give. */
  readonly rules: ActorsReading
}
