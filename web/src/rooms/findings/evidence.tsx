import type { FindingView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { amountText, edtfText, stateName } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { sideBySideAddress } from '../side-by-side/index.ts'

const TEXT = CATALOGUE.findings

type Evidence = FindingView['evidence'][number]

/** What a finding rests on beside its own words, each with the way to its place. */
export function EvidenceList({ finding }: { readonly finding: FindingView }) {
  const other = finding.evidence.filter((each) => !isItself(each, finding))
  if (other.length === 0) return null
  return (
    <div>
      <dt>{TEXT.evidence}</dt>
      <dd>
        <ul className="evidence">
          {other.map((each) => (
            <li key={each.kind === 'official' ? each.id : `${each.document.key} ${each.id}`}>
              {each.kind === 'official' ? <Official point={each} /> : <Statement statement={each} finding={finding} />}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

function isItself(evidence: Evidence, { doc, start, end }: FindingView): boolean {
  if (evidence.kind !== 'statement' || evidence.version !== undefined) return false
  return evidence.doc === doc && evidence.start === start && evidence.end === end
}

function Official({ point }: { readonly point: Extract<Evidence, { kind: 'official' }> }) {
  const names = useNames()
  const { indicator, actors, period, value, unit, producer, url, retrieved } = point
  const states = actors.map(stateName).join(', ')
  return (
    <>
      <strong>{amountText(value, unit)}</strong> {names.indicator(indicator)}, {states}, {edtfText(period)}
      <span className="note">
        {TEXT.official(producer, edtfText(retrieved))}
        {/^https?:\/\//i.test(url) && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer noopener">
              {TEXT.toPage}
            </a>
          </>
        )}
      </span>
    </>
  )
}

const AROUND = 70

interface StatementProps {
  readonly statement: Extract<Evidence, { kind: 'statement' }>
  readonly finding: FindingView
}

function Statement({ statement, finding }: StatementProps) {
  const here = finding.doc
  const { document, id, before, quote, after, doc, version } = statement
  return (
    <>
      <span dir="auto">
        {ending(before)}
        <a href={href(['documents', document.key], { statement: id, ...(version === undefined ? {} : { version }) })}>
          <strong>{quote.replaceAll(/\s+/g, ' ')}</strong>
        </a>
        {beginning(after)}
      </span>
      {version !== undefined && <span className="note">{TEXT.earlier(version)}</span>}
      {doc !== here && (
        <span className="note" dir="auto">
          {[document.title ?? document.name, document.publisher].filter(Boolean).join(', ')}
          {document.published && `, ${edtfText(document.published)}`}
          {document.key !== finding.document.key && (
            <>
              {' · '}
              <a
                href={sideBySideAddress(
                  { document: finding.document.key, statement: finding.statement },
                  { document: document.key, statement: id },
                )}
              >
                {CATALOGUE.sideBySide.link}
              </a>
            </>
          )}
        </span>
      )}
    </>
  )
}

function ending(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ')
  return plain.length > AROUND ? `… ${plain.slice(plain.indexOf(' ', plain.length - AROUND) + 1)}` : plain
}

function beginning(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ')
  return plain.length > AROUND ? `${plain.slice(0, Math.max(0, plain.lastIndexOf(' ', AROUND)))} …` : plain
}
