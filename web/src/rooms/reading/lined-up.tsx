import type { FigureStanding } from '../../../../src/views/index.ts'
import type { Figure } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'

const TEXT = CATALOGUE.entry.card

/** How a figure stands among all that the record says of the same, and the way there. */
export function LinedUp({ figure }: { readonly figure: Figure }) {
  const isComparable = figure.indicator !== 'other' && figure.modality !== 'denied'
  const answer = useResource<{ readonly place: FigureStanding | null }>(
    isComparable ? href(['api', 'figures', figure.id, 'entry']) : null,
    true,
  )
  const place = answer.waiting ? null : answer.value?.place
  if (!place) return null
  const { entry, standing, arithmetic } = place
  const isAlone = entry.figures === 1
  return (
    <div className="card-entry">
      <p>
        <a href={href(['entries', entry.key])}>
          {CATALOGUE.entries.told(CATALOGUE.counts.articles(entry.articles), CATALOGUE.counts.origins(entry.origins))}
        </a>
        . {isAlone ? TEXT.alone : TEXT[standing]}
      </p>
      {arithmetic && <p className="soft">{arithmetic}</p>}
    </div>
  )
}
