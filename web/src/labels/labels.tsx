import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Labels } from '../../../src/views/index.ts'
import { Loading } from '../frame/index.ts'
import { useResource } from '../resources/index.ts'
import { type Names, namesOf } from '../../../src/wording/index.ts'

const Current = createContext<Names>(namesOf(null))

/** Fetches the labels once, before anything is shown with them. */
export function LabelsProvider({ children }: { readonly children: ReactNode }) {
  const labels = useResource<Labels>('/api/ontology')
  const names = useMemo(() => namesOf(labels.value), [labels.value])
  if (labels.waiting) return <Loading />
  return <Current value={names}>{children}</Current>
}

/** What codes are called. */
export function useNames(): Names {
  return useContext(Current)
}
