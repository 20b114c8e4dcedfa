import type { Article } from '../article/article.ts'
import { speakerAt } from './holder.ts'
import type { StanceReading } from './reading.ts'

/** How much speaks for a reading; 0 or less where it is none. */
export function weightOf(
  article: Article,
  index: number,
  { way, kind, holder, cue, isPossible, isLoose }: StanceReading,
): number {
  const { all, pack } = article
  if (isLoose) return 0
  if (holder && !pack.stances.canHold(all[index]!.sentence.tokens, holder)) return 0
  switch (way) {
    case 'verb':
    case 'denied':
      if (kind === 'infinitive' || holder === null) return 0
      return (kind === 'finite' ? 4 : kind === 'passive' ? 3 : 1) - (isPossible ? 4 : 0)
    case 'noun':
      return 3
    case 'voiced':
      return 4
    case 'modal':
      return 2
    case 'spoken':
      return speakerAt(article, index, cue).actor === null ? 0 : 2
    case 'need':
      return 1.5
    case 'view':
      return kind === 'infinitive' || kind === 'gerund' ? 0 : 1
    case 'remark':
      return 0.5
  }
}
