import { DRAWN_STANDINGS } from '../../../../src/charts/index.ts'
import type { SeriesScale } from '../../../../src/views/index.ts'
import type { FigureRow } from '../../../../src/vocabulary/index.ts'

/** All figures of a scale, the undated ones last. */
export function rowsOf<F extends FigureRow>(scale: SeriesScale<F>): F[] {
  return [...DRAWN_STANDINGS.flatMap((standing) => scale[standing].map(({ figure }) => figure)), ...scale.undated]
}
