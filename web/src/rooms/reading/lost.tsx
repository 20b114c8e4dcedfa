import type { Page, PlacedJudgement } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { CorrectionsText, dayText, kindOf } from '../../judging/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'

const TEXT = CATALOGUE.judging
const MOST = 500

/** What persons decided about words that the document no longer has, or of which nothing is read any more. */
export function LostJudgements({ document }: { readonly document: string }) {
  const address = href(['api', 'judgements'], { document, standing: 'true', limit: MOST })
  const { value } = useResource<Page<PlacedJudgement>>(address, true)
  const lost = value?.rows.filter(({ found }) => found === 'lost') ?? []
  if (lost.length === 0) return null
  return (
    <details className="lost-judgements">
      <summary>{TEXT.lostHere(lost.length)}</summary>
      <ul className="history">
        {lost.map(({ id, target, quote, verdict, corrections, by, at, reason }) => (
          <li key={id}>
            <span dir="auto">“{quote.exact}”</span>: {TEXT.verdicts[verdict]} {TEXT.by(by, dayText(at))}
            {verdict === 'corrected' && (
              <>
                {' ('}
                <CorrectionsText kind={kindOf(target)} corrections={corrections} />)
              </>
            )}
            {reason && (
              <>
                : <q dir="auto">{reason}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
