import { type ReactNode, useState } from 'react'
import { CATALOGUE } from '../catalogue.ts'

/** Groups of facets beside a list, folded away where there is no room beside it. */
export function Facets({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 64rem)').matches)
  return (
    <details className="facets" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{CATALOGUE.figures.filters}</summary>
      {children}
    </details>
  )
}
