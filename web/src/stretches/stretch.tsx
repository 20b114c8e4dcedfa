import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { scrollerOf } from './scroller.ts'
import { useNear, usePrinting } from './near.ts'

interface StretchProps {
  readonly as?: 'div' | 'ol' | 'ul'
  /** Of a numbered list, the number of its first item. */
  readonly start?: number
  /** Of what it holds, in the measure that the list's `--each` is the height of. */
  readonly length: number
  /** Set wherever the window is. */
  readonly kept: boolean
  /** Its plain words, which the browser's own search finds while it is not set. */
  readonly words?: () => string
  readonly children: () => ReactNode
}

/** A part of a long list: set while it is near the window, a space of about its height while it is not. */
export function StretchSet({ as: Tag = 'div', start, length, kept, words, children }: StretchProps) {
  const place = useRef<HTMLElement>(null)
  const { near, beforeRef } = useNear(place)
  const printing = usePrinting()
  const set = kept || near || printing
  useHold(place, beforeRef)
  useLayoutEffect(() => place.current?.style.setProperty('--length', String(length)), [length])
  return (
    <Tag
      ref={place as RefObject<never>}
      className={set ? 'stretch' : 'stretch unset'}
      {...(Tag === 'ol' ? { start } : {})}
    >
      {set ? children() : words && <Hidden words={words()} />}
    </Tag>
  )
}

function Hidden({ words }: { readonly words: string }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place.current?.setAttribute('hidden', 'until-found'), [])
  return (
    <div ref={place} className="until-found">
      {words}
    </div>
  )
}

/** Browsers that do not themselves hold what is read in place when something above it grows. */
const HOLDS = CSS.supports('overflow-anchor', 'auto')

/** Keeps what is below a stretch where it was when the stretch is set or unset and so gets another height. */
function useHold(place: RefObject<HTMLElement | null>, beforeRef: RefObject<number | null>): void {
  useLayoutEffect(() => {
    const element = place.current
    const was = beforeRef.current
    beforeRef.current = null
    if (HOLDS || !element || was === null) return
    const { top, height } = element.getBoundingClientRect()
    const scroller = scrollerOf(element)
    const edge = scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top
    if (top + was <= edge) scroller.scrollTop += height - was
  })
}

/** Lets a list that has another width forget the heights it had, and measures anew how high one measure is. */
export function useWidth(list: RefObject<HTMLElement | null>, eachOf?: (list: HTMLElement) => number): void {
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    let width = -1
    const measure = () => {
      if (element.clientWidth === width) return
      width = element.clientWidth
      if (eachOf) element.style.setProperty('--each', `${eachOf(element)}px`)
      for (const stretch of element.querySelectorAll<HTMLElement>('.stretch')) stretch.style.removeProperty('--height')
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [list, eachOf])
}
