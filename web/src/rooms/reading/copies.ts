import { type RefObject, useEffect } from 'react'
import type { Block } from './blocks.ts'
import { selectedWords } from './selected.ts'

/**
 * Puts the words of the text itself on the clipboard where a selection goes over more of a long text than is set, or
 * over a place where a paragraph is cut.
 */
export function useWholeCopies(place: RefObject<HTMLElement | null>, text: string, blocks: readonly Block[]): void {
  useEffect(() => {
    const copied = (event: ClipboardEvent) => {
      const article = place.current
      const selection = document.getSelection()
      if (!article || !event.clipboardData || !selection?.rangeCount) return
      const range = selection.getRangeAt(0)
      if (!needsWords(article, range)) return
      const from = placeIn(article, range.startContainer, range.startOffset, 0)
      const to = placeIn(article, range.endContainer, range.endOffset, text.length)
      event.clipboardData.setData('text/plain', selectedWords(blocks, text, from, to))
      event.preventDefault()
    }
    document.addEventListener('copy', copied)
    return () => document.removeEventListener('copy', copied)
  }, [place, text, blocks])
}

function needsWords(article: HTMLElement, range: Range): boolean {
  const parts = [...article.querySelectorAll('.stretch.unset, .goes-on')]
  return parts.some((part) => range.intersectsNode(part))
}

/** Where in the text a place of the page stands; `beyond` for one outside the text. */
function placeIn(article: HTMLElement, node: Node, offset: number, beyond: number): number {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>('[data-start]')
  if (!block || !article.contains(block)) return beyond
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return Number(block.dataset['start']) + before.toString().length
}
