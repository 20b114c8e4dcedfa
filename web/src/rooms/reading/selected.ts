import type { Block } from './blocks.ts'

/** The words between two places: paragraphs a blank line apart, without what is not the article. */
export function selectedWords(blocks: readonly Block[], text: string, from: number, to: number): string {
  const parts = blocks
    .filter(({ kind, start, end }) => kind !== 'furniture' && start < to && end > from)
    .map(({ start, end, goesOn }) => {
      const words = text.slice(Math.max(start, from), Math.min(end, to)).replaceAll(/\s+/g, ' ')
      return goesOn ? words : `${words}\n\n`
    })
  return parts.join('').trimEnd()
}
