import { isDeficit, type ScopeTables, scopeOf } from './scope.ts'
import type {
  FigureInterval,
  Interval,
  OfficialClaim,
  OfficialPoint,
  Reading,
  StatedClaim,
} from '../vocabulary/index.ts'

/** The figures of an article that can be compared, in the order of the text. */
export function statedClaims({ document, statements }: Reading, tables: ScopeTables): StatedClaim[] {
  return statements.flatMap((figure) => {
    const scope = scopeOf(figure, tables)
    if (!scope) return []
    const turned = isDeficit(scope, figure.value)
    const { value, interval, period } = figure
    return [
      {
        from: 'statement' as const,
        scope,
        value: turned ? -value : value,
        interval: turned ? turn(interval) : interval,
        edtf: period,
        figure,
        document,
      },
    ]
  })
}

/** The published values that can be compared, in their order. */
export function officialClaims(points: readonly OfficialPoint[], tables: ScopeTables): OfficialClaim[] {
  return points.flatMap((point) => {
    const actors = [point.reporter, ...(point.partner === null ? [] : [point.partner])]
    const scope = scopeOf({ ...point, actors, modality: 'asserted' }, tables)
    if (!scope) return []
    const turned = isDeficit(scope, point.value)
    return [
      {
        from: 'official' as const,
        scope,
        value: turned ? -point.value : point.value,
        interval: turned ? turn(point.interval) : point.interval,
        edtf: point.period,
        points: [point],
      },
    ]
  })
}

const turn = ({ strict, loose }: FigureInterval): FigureInterval => ({
  strict: negative(strict),
  loose: negative(loose),
})

const negative = ({ low, high, lowOpen, highOpen }: Interval): Interval => ({
  low: high === null ? null : -high,
  high: low === null ? null : -low,
  lowOpen: highOpen,
  highOpen: lowOpen,
})
