import { useMemo } from 'react'
import type { FindingList, FindingView } from '../../../../src/views/index.ts'
import type { StoredReading } from '../../../../src/vocabulary/index.ts'
import { useDecisions } from '../../judging/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { isOut } from '../../statements/index.ts'
import { type Places, placesOf } from './places.ts'

const MOST = 500
const NONE: Places<FindingView> = placesOf([])

/** What does not hold together in the current version of a document, without what was rejected or set aside. */
export function useFindings({ key, version, versions }: Pick<StoredReading, 'key' | 'version' | 'versions'>) {
  const address = href(['api', 'findings'], { document: key, status: 'all', limit: MOST })
  const { value } = useResource<FindingList>(version === versions ? address : null, true)
  const decisionOf = useDecisions()
  return useMemo(() => {
    const shown = value?.rows.filter(({ id, judgement }) => !isOut(decisionOf({ document: key, id }, judgement)))
    return shown && shown.length > 0 ? placesOf(shown) : NONE
  }, [value, decisionOf, key])
}
