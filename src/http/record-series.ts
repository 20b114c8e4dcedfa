import { AS_READ, judgedSeries } from '../judging/index.ts'
import { reporterOf } from '../record/index.ts'
import type { Statistics } from '../ontology/index.ts'
import { type CountedBy, dyadOf, type JudgedFigureRow, judgedView, seriesOf, type SeriesView } from '../views/index.ts'
import type { Store } from '../vocabulary/index.ts'
import type { JudgedMemory } from './judged-memory.ts'
import type { PublishedMemory } from './published-memory.ts'

interface SeriesSources {
  readonly store: Store
  readonly memory: JudgedMemory
  readonly published: PublishedMemory
}

interface SeriesOptions {
  /** At most so many figures. */
  readonly limit: number
  /** Figures as they were read, whatever persons decided about them. */
  readonly asRead?: boolean | undefined
}

/** The series of a record, with what is published of the same. */
export class RecordSeries {
  readonly #sources: SeriesSources

  constructor(sources: SeriesSources) {
    this.#sources = sources
  }

  /** One indicator of one dyad. */
  async ofDyad(
    indicator: string,
    dyad: string,
    { limit, asRead = false }: SeriesOptions,
  ): Promise<SeriesView<JudgedFigureRow>> {
    const { store, memory, published } = this.#sources
    const judged = asRead ? AS_READ : await memory.judged()
    const { total, rows } = await judgedSeries(store, judged, { indicator, dyad, limit })
    const points = pointsOf(await published.statistics(), indicator, dyad)
    const shown = rows.map((row) => judgedView(row, judged.decision(row.document.key, row.id)))
    const official = { points, knowledge: await published.knowledge() }
    return { indicator, dyad, total, scales: seriesOf(shown, official, await this.#countedBy()) }
  }

  /** What is published of one indicator of one state alone. */
  async ofState(indicator: string, state: string): Promise<SeriesView<JudgedFigureRow>> {
    const { published } = this.#sources
    const points = (await published.statistics()).points.filter(
      (point) => point.indicator === indicator && point.reporter === state && point.partner === null,
    )
    const scales = seriesOf<JudgedFigureRow>([], { points, knowledge: await published.knowledge() })
    return { indicator, dyad: state, total: 0, scales }
  }

  async #countedBy(): Promise<CountedBy> {
    const checking = await this.#sources.published.checking()
    return (figure) => {
      const [claim] = checking.claimsOf(figure, figure.document)
      return claim ? reporterOf(claim, checking.names) : null
    }
  }
}

const pointsOf = ({ points }: Statistics, indicator: string, dyad: string) =>
  points.filter((point) => point.indicator === indicator && dyadOf(point) === dyad)
