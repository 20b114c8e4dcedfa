import { useEffect, useRef, useState } from 'react'

/** A drawing as wide as its place, drawn anew where the place or what is drawn changes; `draw` must stay the same else. */
export function Plotted({ draw }: { readonly draw: (width: number) => Element }) {
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  useEffect(() => {
    const element = place.current
    if (!element || width === 0) return
    const drawing = draw(width)
    element.replaceChildren(drawing)
    return () => drawing.remove()
  }, [draw, width])
  return <div ref={place} className="chart-drawing" />
}

function useWidth(place: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}
