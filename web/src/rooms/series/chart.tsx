import { useCallback, useMemo, useState } from 'react'
import { drawSeries, type SeriesChart } from '../../../../src/charts/index.ts'
import type { FigureRow } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { elementOf, goByArrows, PALETTE, Plotted } from '../../charts/index.ts'
import { SourceLine, WordsAround } from '../../statements/index.ts'

interface ChartProps {
  readonly chart: SeriesChart
  readonly name: string
  readonly figures: readonly FigureRow[]
}

/** The chart, and beneath it the words of the mark that is rested on or has the keyboard. */
export default function Chart({ chart, name, figures }: ChartProps) {
  const [read, setRead] = useState<string | null>(null)
  const byId = useMemo(() => new Map(figures.map((figure) => [figure.id, figure])), [figures])
  const draw = useCallback(
    (width: number) => {
      const height = Math.min(460, Math.max(300, width * 0.5))
      const drawing = elementOf(drawSeries(chart, { width, height, palette: PALETTE, name }))
      goByArrows(drawing)
      const show = ({ target }: Event) => {
        const mark = target instanceof Element ? target.closest('[data-of]') : null
        if (mark) setRead(mark.getAttribute('data-of'))
      }
      drawing.addEventListener('pointerover', show)
      drawing.addEventListener('focusin', show)
      return drawing
    },
    [chart, name],
  )
  const figure = read === null ? undefined : byId.get(read)
  return (
    <>
      <Plotted draw={draw} />
      <div className="chart-words">
        {figure ? (
          <>
            <WordsAround row={figure} />
            <SourceLine document={figure.document} />
          </>
        ) : (
          chart.marks.length > 0 && <p className="soft">{CATALOGUE.series.moving}</p>
        )}
      </div>
    </>
  )
}
