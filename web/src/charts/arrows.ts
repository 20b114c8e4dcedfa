/** Makes the links of a drawing one stop of the keyboard: arrows go from mark to mark, Home and End to the first and last. */
export function goByArrows(drawing: Element): void {
  const marks = [...drawing.querySelectorAll<SVGAElement>('a[data-of]')]
  const stop = (at: number): void =>
    marks.forEach((mark, place) => mark.setAttribute('tabindex', place === at ? '0' : '-1'))
  stop(0)
  drawing.addEventListener('focusin', ({ target }) => {
    const at = marks.indexOf(target as SVGAElement)
    if (at >= 0) stop(at)
  })
  drawing.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent
    const at = marks.findIndex((mark) => mark === document.activeElement)
    const next = STEPS[key]?.(at, marks.length - 1)
    if (at < 0 || next === undefined || altKey || ctrlKey || metaKey) return
    event.preventDefault()
    event.stopPropagation()
    marks[Math.max(0, Math.min(next, marks.length - 1))]?.focus()
  })
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
}
