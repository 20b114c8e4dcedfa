import type { Figure } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { valueText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { Fields, IntervalAxis } from '../reading/index.ts'
import written from './example.json'

const TEXT = CATALOGUE.welcome

/** A figure of one of the examples, as `scripts/example-card.ts` reads it, with its sentence and its article. */
const EXAMPLE = written as unknown as {
  readonly title: string
  readonly publisher: string
  readonly lang: string
  readonly before: string
  readonly after: string
  readonly figure: Figure
}

/** A sentence with a statement marked, and the card that it becomes. */
export function ExampleCard() {
  const { title, publisher, lang, before, after, figure } = EXAMPLE
  const names = useNames()
  return (
    <figure className={`example domain-${figure.domain}`}>
      <figcaption className="soft">{TEXT.example}</figcaption>
      <blockquote lang={lang}>
        {before}
        <mark className={`statement mark-figure domain-${figure.domain}`}>{figure.quote}</mark>
        {after}
      </blockquote>
      <p className="example-source">{TEXT.exampleFrom(title, publisher)}</p>
      <div className="example-card">
        <p className="entry-value">{valueText(figure, names)}</p>
        <p className="soft">{names.indicator(figure.indicator)}</p>
        <IntervalAxis figure={figure} />
        <dl className="fields">
          <Fields statement={figure} read={figure} />
        </dl>
        <p className="card-note">{CATALOGUE.card.inferredNote}</p>
      </div>
    </figure>
  )
}
