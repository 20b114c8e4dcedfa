import type { Span } from '../../../../src/vocabulary/index.ts'

/** The words of an article's text that are selected, without the space around them; `null` where none are. */
export function selectedSpan(text: string): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = placeOf(range.startContainer, range.startOffset)
  const end = placeOf(range.endContainer, range.endOffset)
  return start === null || end === null ? null : trimmed(text, start, end)
}

/** Where in the text a place of the page is: its blocks say where they start, and hold the text as it is. */
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>('.article [data-start]')
  if (!block) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return Number(block.dataset['start']) + before.toString().length
}

function trimmed(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = to - (words.length - words.trimEnd().length)
  return start < end ? { start, end } : null
}

/** Selects the first words that are in the window, so that the keyboard can go on from there. */
export function selectFirstWord(): void {
  const blocks = [...document.querySelectorAll<HTMLElement>('.article-text [data-start]')]
  const block = blocks.find((each) => each.getBoundingClientRect().bottom > 80)
  if (!block) return
  getSelection()?.collapse(block, 0)
  getSelection()?.modify('extend', 'forward', 'word')
}

/** Goes on by words or lines, or takes in more of them; whether the key was one of these. */
export function moveSelection(key: string, isMore: boolean): boolean {
  const selection = getSelection()
  const step = STEPS[key]
  if (!selection || !step) return false
  const { direction, unit } = step
  if (isMore) {
    selection.modify('extend', direction, unit)
  } else {
    if (direction === 'forward') selection.collapseToEnd()
    else selection.collapseToStart()
    if (unit === 'line') selection.modify('move', direction, 'line')
    selection.modify('extend', unit === 'line' ? 'forward' : direction, 'word')
  }
  const focus = selection.focusNode
  const element = focus instanceof Element ? focus : focus?.parentElement
  element?.scrollIntoView({ block: 'nearest' })
  return true
}

type Step = { readonly direction: 'forward' | 'backward'; readonly unit: 'word' | 'line' }

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: { direction: 'forward', unit: 'word' },
  ArrowLeft: { direction: 'backward', unit: 'word' },
  ArrowDown: { direction: 'forward', unit: 'line' },
  ArrowUp: { direction: 'backward', unit: 'line' },
}
