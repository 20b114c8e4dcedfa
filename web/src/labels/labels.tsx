import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Labels } from '../../../src/views/index.ts'
import { CATALOGUE } from '../catalogue.ts'
import { Loading } from '../frame/index.ts'
import { useResource } from '../resources/index.ts'

/** How the codes of the record's indicators are called. */
export interface Names {
  indicator(code: string): string
  variant(indicator: string, code: string): string
}

const Current = createContext<Names>(namesOf(null))

/** Fetches the labels once; where they cannot be had, the codes themselves are read as words. */
export function LabelsProvider({ children }: { readonly children: ReactNode }) {
  const labels = useResource<Labels>('/api/ontology')
  const names = useMemo(() => namesOf(labels.value), [labels.value])
  if (labels.waiting) return <Loading />
  return <Current value={names}>{children}</Current>
}

/** The names of indicators and of their definitions. */
export function useNames(): Names {
  return useContext(Current)
}

function namesOf(labels: Labels | null): Names {
  return {
    indicator: (code) =>
      code === 'other' ? CATALOGUE.figures.noIndicator : (labels?.indicators[code]?.label ?? asWords(code)),
    variant: (indicator, code) => labels?.indicators[indicator]?.variants[code]?.label ?? code.replaceAll('-', ' '),
  }
}

/** `trade.partner-share` as `Trade: partner share`. */
function asWords(code: string): string {
  const [family = '', name] = code.split('.')
  const first = `${family.charAt(0).toUpperCase()}${family.slice(1)}`
  return name === undefined ? first : `${first}: ${name.replaceAll('-', ' ')}`
}
