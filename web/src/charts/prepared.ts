/** The drawing without the style element that the pages' policy forbids, its links named for those who hear them. */
export function prepared(drawing: Element, name: string): Element {
  for (const style of drawing.querySelectorAll('style')) style.remove()
  drawing.setAttribute('role', 'group')
  drawing.setAttribute('aria-label', name)
  for (const group of drawing.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  for (const link of drawing.querySelectorAll('a')) {
    const shape = link.firstElementChild
    const label = shape?.getAttribute('aria-label') ?? ''
    shape?.removeAttribute('aria-label')
    link.setAttribute('aria-label', label)
    // A row of the table beneath says the same, so that a keyboard need not step over each.
    if (hrefOf(link).startsWith('#')) link.setAttribute('tabindex', '-1')
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title')
    title.textContent = label
    link.prepend(title)
  }
  return drawing
}

const hrefOf = (link: Element): string => link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? ''
