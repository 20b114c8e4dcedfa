import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import type { Telling } from './tellings.ts'
import { officialText, placeText, producerText, quoted } from '../text/index.ts'
import type { StatedClaim } from '../vocabulary/index.ts'

/** A figure that is far larger or smaller than anything published of the same thing near its time. */
export function implausibleMagnitude(context: Context, tellings: readonly Telling[]): Draft[] {
  return tellings.flatMap(({ level, changes }) =>
    level && context.judge(level).verdict === 'implausible' ? [draftOf(context, level, changes)] : [],
  )
}

function draftOf(context: Context, level: StatedClaim, changes: readonly StatedClaim[]): Draft {
  const { against } = context.judge(level)
  const nearest = against[0]!
  const ratio = level.value > nearest.value ? level.value / nearest.value : nearest.value / level.value
  const size = level.value > nearest.value ? 'larger' : 'smaller'
  const place = placeText(nearest.scope, nearest.edtf, context.names)
  return draftAt(
    level,
    {
      rule: 'implausible-magnitude',
      severity: 'warning',
      message: `${quoted(level)} is ${ratio.toFixed(ratio < 10 ? 1 : 0)} times ${size} than the nearest published value: ${officialText(nearest)}, ${place} (${producerText(nearest)}).`,
      arithmetic: `${quoted(level)} ${level.value > nearest.value ? '/' : '⟵'} ${officialText(nearest)} = ${ratio.toFixed(1)} times ${size}`,
      evidence: [level, ...against.slice(0, 3)],
    },
    [level, ...changes],
  )
}
