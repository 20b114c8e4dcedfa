import { navigate } from './address.ts'

/** Lets every plain link of this site, those of a drawing too, change the address without loading the page anew. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const target = link && localAddress(link)
    if (!link || !target) return
    event.preventDefault()
    navigate(target, link.dataset['how'] === 'replace' ? 'replace' : 'push')
  })
}

/** The address a link leads to within this site, or `null` where the browser should follow it itself. */
function localAddress(link: Element): string | null {
  const written = link.getAttribute('href') ?? link.getAttribute('xlink:href')
  if (!written || written.startsWith('#') || link.hasAttribute('target') || link.hasAttribute('download')) return null
  const url = new URL(written, location.href)
  if (url.origin !== location.origin || url.pathname.startsWith('/api/')) return null
  return `${url.pathname}${url.search}`
}
