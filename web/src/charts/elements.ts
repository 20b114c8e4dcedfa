import type { SvgElement } from '../../../src/charts/index.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** A drawing as elements of the page. */
export function elementOf({ name, attributes, children }: SvgElement): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))))
  return element
}
