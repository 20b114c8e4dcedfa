import { useMemo } from 'react'
import type { NearCopyView } from '../../../../src/views/index.ts'
import type { DocumentSummary } from '../../../../src/vocabulary/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'

/** Which of the documents are near-copies of earlier ones: asked for when the list stands, since it takes longer. */
export function useCopies(rows: readonly DocumentSummary[] | null): ReadonlyMap<string, NearCopyView> {
  const keys = rows?.map(({ key }) => key).join(',') ?? ''
  const copies = useResource<{ readonly rows: readonly NearCopyView[] }>(
    keys === '' ? null : href(['api', 'copies'], { documents: keys }),
  )
  return useMemo(() => new Map(copies.value?.rows.map((copy) => [copy.document.key, copy])), [copies.value])
}
