import type { JudgedFigureRow } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, valueText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { SourceLine, WordsAround } from '../../statements/index.ts'

/** Figures of one kind in the order of their times, each a way to its sentence. */
export function FactList({ figures }: { readonly figures: readonly JudgedFigureRow[] }) {
  return (
    <ol className="telling-list">
      {figures.map((figure) => (
        <Fact key={`${figure.document.key} ${figure.id}`} figure={figure} />
      ))}
    </ol>
  )
}

function Fact({ figure }: { readonly figure: JudgedFigureRow }) {
  const names = useNames()
  const { document, id, domain, period, deadline, modality, judgement } = figure
  const when = period ?? deadline
  const about = [
    when === null ? CATALOGUE.figures.noPeriod : edtfText(when),
    modality === 'asserted' ? null : names.code('modality', modality),
    judgement && CATALOGUE.judging.verdicts[judgement.verdict],
  ]
  return (
    <li className={`telling domain-${domain}`}>
      <a className="telling-head" data-row href={href(['documents', document.key], { statement: id })}>
        {valueText(figure, names)}
      </a>
      <span className="telling-about">{about.filter(Boolean).join(' · ')}</span>
      <span className="telling-words">
        <WordsAround row={figure} />
        <SourceLine document={document} />
      </span>
    </li>
  )
}
