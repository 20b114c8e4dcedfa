import type { EntryFigure, EntryMember } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, valueText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { WordsAround } from '../../statements/index.ts'
import { sideBySideAddress } from '../side-by-side/index.ts'
import { type Ground, Strip } from './strip.tsx'

const TEXT = CATALOGUE.entry
/** What decides of which entry a figure is. */
const DECIDING = ['indicator', 'actors', 'period'] as const

interface MemberProps {
  readonly member: EntryMember
  readonly of: EntryFigure
  readonly ground: Ground
  readonly isMostPrecise: boolean
  /** The figure of another article that it is read beside; `null` where there is none. */
  readonly beside: EntryFigure | null
}

/** One figure: its value is the link to its sentence; beside it who says so, why it stands outside, and its place on the axis. */
export function MemberLine({ member, of, ground, isMostPrecise, beside }: MemberProps) {
  const names = useNames()
  const { figure, interval, value } = of
  const { document } = figure
  const source = [
    document.publisher ?? document.title ?? document.name,
    document.published && edtfText(document.published),
  ]
  const worked = DECIDING.filter((field) => figure.inferred.includes(field)).map((field) => TEXT.worked[field])
  const values = figure.upper === null ? [value] : [value, figure.upper]
  return (
    <li className={`lineup-line ${member.standing}`}>
      <div className="lineup-text">
        <p className="lineup-value">
          <a data-row href={href(['documents', document.key], { statement: figure.id })}>
            {valueText(figure, names)}
          </a>
          {isMostPrecise && <span className="lineup-tag">{TEXT.mostPrecise}</span>}
          {member.standing === 'imprecise' && (
            <span className="lineup-tag" title={TEXT.impreciseWhy}>
              {TEXT.imprecise}
            </span>
          )}
          {member.unsaid.map((field) => (
            <span key={field} className="lineup-tag">
              {TEXT.unsaid[field]}
            </span>
          ))}
        </p>
        <WordsAround row={figure} />
        <p className="lineup-source" dir="auto">
          {[figure.speaker, ...source].filter(Boolean).join(', ')}
          {worked.length > 0 && <span className="lineup-worked"> · {TEXT.inferred(worked.join(', '))}</span>}
        </p>
        {beside && (
          <p className="lineup-source">
            <a
              href={sideBySideAddress(
                { document: document.key, statement: figure.id },
                { document: beside.figure.document.key, statement: beside.figure.id },
              )}
            >
              {CATALOGUE.sideBySide.with(sourceName(beside))}
            </a>
          </p>
        )}
        {member.arithmetic && <p className="lineup-arithmetic">{member.arithmetic}</p>}
      </div>
      <Strip ground={ground} interval={interval} values={values} kind="stated" />
    </li>
  )
}

const sourceName = ({ figure: { document } }: EntryFigure): string =>
  [document.publisher ?? document.title ?? document.name, document.published && edtfText(document.published)]
    .filter(Boolean)
    .join(', ')
