/** An element of a drawing, as data: made into a text by `svgText`, or into elements of a page. */
export interface SvgElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly SvgNode[]
}

export type SvgNode = SvgElement | string

/** An element; attributes without a value are left out. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  ...children: readonly SvgNode[]
): SvgElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, typeof value === 'number' ? rounded(value) : value] as const],
  )
  return { name, attributes: Object.fromEntries(given), children }
}

/** A hundredth of a pixel is seen by nobody, and more digits would differ from machine to machine. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

/** A drawing as a file of its own. */
export const svgFile = (drawing: SvgElement): string =>
  `${svgText({ ...drawing, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...drawing.attributes } })}\n`

function svgText(node: SvgNode): string {
  if (typeof node === 'string') return escaped(node)
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const opening = `<${node.name}${attributes.join('')}`
  return node.children.length === 0
    ? `${opening}/>`
    : `${opening}>${node.children.map(svgText).join('')}</${node.name}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML has no place for, lone surrogates among it, is replaced. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
