import type { PutTally } from '../intake/index.ts'
import { counted, listed } from './terminal.ts'

const NAMED = 20

/** What was put into a record, found and left over, a line each. */
export function putLines(tally: PutTally): string[] {
  const { added, reread, unchanged, 'new-version': versions } = tally.outcomes
  const parts = [
    `${added.toLocaleString('en-US')} added`,
    counted(versions, 'new version'),
    `${reread.toLocaleString('en-US')} reread`,
    `${unchanged.toLocaleString('en-US')} unchanged`,
  ]
  return [
    `Read ${counted(added + versions + reread + unchanged, 'document')}: ${parts.join(', ')}.`,
    `Found ${counted(tally.kinds.figure, 'figure')}; ${leftoverLine(tally)}.`,
    ...besideLine(tally),
    ...(tally.notRead.length === 0 ? [] : [notReadLine(tally)]),
  ]
}

function leftoverLine({ leftovers }: PutTally): string {
  const reasons = [...leftovers].toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
  const total = reasons.reduce((sum, [, count]) => sum + count, 0)
  const listed = reasons.map(([reason, count]) => `${reason} ${count.toLocaleString('en-US')}`).join(', ')
  return `${counted(total, 'number')} left over${total === 0 ? '' : ` (${listed})`}`
}

function besideLine({ kinds: { event, entity, position } }: PutTally): string[] {
  if (event + entity + position === 0) return []
  const parts = [counted(event, 'event'), counted(entity, 'entity', 'entities'), counted(position, 'position')]
  return [`Beside them ${parts.join(', ')}.`]
}

const notReadLine = ({ notRead }: PutTally): string =>
  `Kept, but not read for want of their language: ${listed(notRead, NAMED)}.`
