import { readXmlEvents } from './xml-events.ts'

const HEADING = /^heading (\d)$/i
const TITLE = /^title$/i
const MOST_LEVELS = 6

interface Style {
  level: number
  basedOn: string | null
}

/** The levels of headings by the styles of their paragraphs: by a style's name, its place in the outline, or its base. */
export function headingStyles(xml: string | null, file: string): ReadonlyMap<string, number> {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  readXmlEvents(xml ?? '', file, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') {
        style = { level: 0, basedOn: null }
        styles.set(attributes['w:styleId'] ?? '', style)
      } else if (style && name === 'w:name') style.level = levelOfName(value) || style.level
      else if (style && name === 'w:basedOn') style.basedOn = value
      else if (style && name === 'w:outlineLvl' && style.level === 0) style.level = levelOfOutline(value)
    },
    close: (name) => {
      if (name === 'w:style') style = null
    },
  })
  return new Map([...styles.keys()].map((id) => [id, levelOf(id, styles)] as const).filter(([, level]) => level > 0))
}

/** The outline counts from 0, and has 9 for what is no heading. */
export function levelOfOutline(value: string): number {
  return /^[0-8]$/.test(value) ? Math.min(Number(value) + 1, MOST_LEVELS) : 0
}

function levelOfName(name: string): number {
  if (TITLE.test(name)) return 1
  return Math.min(Number(HEADING.exec(name)?.[1] ?? 0), MOST_LEVELS)
}

/** Styles may rest on each other in a circle. */
function levelOf(id: string, styles: ReadonlyMap<string, Style>): number {
  let style = styles.get(id)
  for (let steps = 0; style && steps < 10; steps += 1) {
    if (style.level > 0) return style.level
    style = style.basedOn === null ? undefined : styles.get(style.basedOn)
  }
  return 0
}
