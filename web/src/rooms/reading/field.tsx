import type { Statement } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { useNames } from '../../labels/index.ts'
import { fieldText } from './field-text.ts'

const TEXT = CATALOGUE.card

/** The fields of each kind in the order of its card; of the optional ones those that have a value. */
const FIELDS: Readonly<Record<Statement['kind'], readonly string[]>> = {
  figure: [
    ...(['value', 'unit', 'indicator', 'variant', 'measure', 'period'] as const),
    ...(['modality', 'deadline', 'speaker', 'actors', 'domain'] as const),
  ],
  event: ['type', 'date', 'status', 'actors', 'place', 'domain'],
  entity: ['name', 'type', 'parties', 'entity', 'domain'],
  position: ['stance', 'actor', 'holders', 'addressee', 'domain'],
}
const OPTIONAL: readonly string[] = ['variant', 'deadline']

interface FieldsProps {
  /** As it stands corrected. */
  readonly statement: Statement
  readonly read: Statement
}

/** Every field of a statement with its name; what was corrected or inferred is marked. */
export function Fields({ statement, read }: FieldsProps) {
  return FIELDS[statement.kind]
    .filter((name) => isShown(name, statement, read))
    .map((name) => <Field key={name} name={name} statement={statement} read={read} />)
}

/** The value stands large above the card, and again among the fields only where it was corrected. */
function isShown(name: string, statement: Statement, read: Statement): boolean {
  if (name === 'value') return isCorrected(name, statement, read)
  return !OPTIONAL.includes(name) || valueOf(statement, name) !== null
}

function Field({ name, statement, read }: FieldsProps & { readonly name: string }) {
  const names = useNames()
  const { label, caption } = names.kind(statement.kind).field(name)
  const corrected = isCorrected(name, statement, read)
  const inferred: readonly string[] = statement.inferred
  return (
    <div>
      <dt title={caption}>{label}</dt>
      <dd>
        <span className={corrected ? 'corrected-value' : undefined} dir="auto">
          {fieldText(statement, name, names) || <span className="absent">{TEXT.none}</span>}
        </span>
        {corrected && (
          <>
            {' '}
            <del className="was">
              <span className="unseen">{CATALOGUE.judging.read} </span>
              {fieldText(read, name, names) || TEXT.none}
            </del>
          </>
        )}
        {inferred.includes(name) && (
          <span className="inferred" title={TEXT.inferredWhy}>
            {TEXT.inferred}
          </span>
        )}
      </dd>
    </div>
  )
}

const valueOf = (statement: Statement, name: string): unknown => (statement as unknown as Record<string, unknown>)[name]

function isCorrected(name: string, statement: Statement, read: Statement): boolean {
  return JSON.stringify(valueOf(statement, name)) !== JSON.stringify(valueOf(read, name))
}
