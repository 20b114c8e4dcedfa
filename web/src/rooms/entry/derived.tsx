import type { EntryView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { intervalText, valueText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'

const TEXT = CATALOGUE.entry

/** What must be true of the scope by what other entries hold, each with the statements that it rests on. */
export function Derived({ entry }: { readonly entry: EntryView }) {
  const names = useNames()
  if (entry.derived.length === 0) return null
  return (
    <section className="lineup-derived">
      <h2>{TEXT.derived}</h2>
      <p className="lineup-note">{TEXT.derivedLead}</p>
      <ol>
        {entry.derived.map(({ way, interval, meets, from }, index) => (
          <li key={index}>
            <p className="lineup-derivation">
              <span className="lineup-range">{intervalText(interval, entry.unit, names)}</span>
              <span className={`lineup-tag ${meets ? '' : 'apart'}`}>{meets ? TEXT.fits.meets : TEXT.fits.apart}</span>
              <span className="soft">{TEXT.ways[way]}</span>
            </p>
            <ul>
              {from.map(({ title, figure }) => (
                <li key={`${figure.document.key} ${figure.id}`}>
                  <a data-row href={href(['documents', figure.document.key], { statement: figure.id })}>
                    {valueText(figure, names)}
                  </a>{' '}
                  <span className="soft">
                    {title} · {figure.document.publisher ?? figure.document.title ?? figure.document.name}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
