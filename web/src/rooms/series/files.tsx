import { choiceParameters, type SeriesChoice } from '../../../../src/charts/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { href } from '../../router/index.ts'

const TEXT = CATALOGUE.series
const FORMATS = ['csv', 'json', 'svg', 'png'] as const

/** The same series as files: the data with its sources, and the chart as a picture. */
export function Files({ place, choice }: { readonly place: readonly string[]; readonly choice: SeriesChoice }) {
  const [room = '', indicator = '', states = ''] = place
  return (
    <p className="files">
      <span className="chart-option-name">{TEXT.files}</span>
      {FORMATS.map((format) => {
        const name = format.toUpperCase()
        const isData = format === 'csv' || format === 'json'
        return (
          <a
            key={format}
            className="chip"
            href={href([room, indicator, `${states}.${format}`], choiceParameters(choice))}
            download={`${indicator}-${states}.${format}`}
            aria-label={isData ? TEXT.file(name) : TEXT.picture(name)}
          >
            {name}
          </a>
        )
      })}
    </p>
  )
}
