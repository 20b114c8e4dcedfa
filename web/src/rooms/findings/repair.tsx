import type { FieldChange, Repair } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { amountText, edtfText, stateName } from '../../format/index.ts'
import { type Names, useNames } from '../../labels/index.ts'

const TEXT = CATALOGUE.findings

/** What would make the statement fit, how sure that is, and what else would. */
export function RepairLine({ repair }: { readonly repair: Repair }) {
  const names = useNames()
  const { also, fit, runnersUp } = repair
  return (
    <div>
      <dt>{TEXT.repair}</dt>
      <dd>
        <ChangesText changes={[repair, ...also]} names={names} />
        <span className="note">
          {TEXT.repairFit(fit.matched, fit.of)}
          {runnersUp.length === 0 && `; ${TEXT.noRunnersUp}`}
        </span>
        {runnersUp.length > 0 && (
          <details className="runners-up">
            <summary>{TEXT.runnersUp(runnersUp.length)}</summary>
            <ul>
              {runnersUp.map((changes) => (
                <li key={JSON.stringify(changes)}>
                  <ChangesText changes={changes} names={names} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </div>
  )
}

function ChangesText({ changes, names }: { readonly changes: readonly FieldChange[]; readonly names: Names }) {
  return changes.map(({ field, from, to }, index) => (
    <span key={field}>
      {index > 0 && '; '}
      <strong>{valueText(field, to, names)}</strong> {TEXT.instead(valueText(field, from, names))}
    </span>
  ))
}

/** A field's value as a reader calls it; what is in no known form stays as it is. */
function valueText(field: FieldChange['field'], value: string, names: Names): string {
  if (field === 'period') return edtfText(value)
  if (field === 'indicator') return names.indicator(value)
  if (field === 'actors' && /^[A-Z]{2}(?:[ ,-]+[A-Z]{2})*$/.test(value)) {
    return value
      .split(/[ ,-]+/)
      .map(stateName)
      .join(' and ')
  }
  if (field === 'value' && value !== '' && Number.isFinite(Number(value))) return amountText(Number(value), '1')
  return value
}
