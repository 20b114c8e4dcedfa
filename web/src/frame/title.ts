import { useEffect } from 'react'
import { CATALOGUE } from '../catalogue.ts'

/** Names the window after the page. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${CATALOGUE.name}`
  }, [title])
}
