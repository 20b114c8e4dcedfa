import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react'

/** How far beyond the window something is still set, so that scrolling meets no blank. */
const MARGIN = '1500px 0px'

const told = new WeakMap<Element, (near: boolean) => void>()
let observer: IntersectionObserver | null = null

/**
 * Whether an element is in the window or near it. What holds the focus or an end of the selection stays near; of what
 * leaves, the height is kept as `--height`. `beforeRef` holds the height it had when it last came or left.
 */
export function useNear(place: RefObject<HTMLElement | null>) {
  const [near, setNear] = useState(false)
  const beforeRef = useRef<number | null>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    observer ??= new IntersectionObserver(tell, { rootMargin: MARGIN, scrollMargin: MARGIN } as Options)
    const all = observer
    told.set(element, (is) => {
      const { height } = element.getBoundingClientRect()
      beforeRef.current = height
      if (!is && !element.classList.contains('unset')) element.style.setProperty('--height', `${height}px`)
      setNear((was) => is || (was && isHeld(element)))
    })
    all.observe(element)
    return () => all.unobserve(element)
  }, [place])
  return { near, beforeRef }
}

/** What the types of the browser do not know yet: the margin of a list that scrolls within the page. */
type Options = IntersectionObserverInit & { readonly scrollMargin: string }

function tell(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting)
}

function isHeld(element: Element): boolean {
  const selection = document.getSelection()
  const ends = selection?.isCollapsed === false ? [selection.anchorNode, selection.focusNode] : []
  return [document.activeElement, ...ends].some((node) => element.contains(node))
}

/** Whether the page is being printed, when everything must be set. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing)
}

let printing = false
const heard = new Set<() => void>()

function subscribe(changed: () => void): () => void {
  heard.add(changed)
  return () => heard.delete(changed)
}

function print(is: boolean): void {
  printing = is
  for (const changed of heard) changed()
}

window.addEventListener('beforeprint', () => print(true))
window.addEventListener('afterprint', () => print(false))
