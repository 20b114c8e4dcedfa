import type { Article } from '../article.ts'
import type { StanceReading } from './reading.ts'

/** How much speaks for a reading; 0 or less where it is none. */
export function weightOf({ all, pack }: Article, index: number, { way, kind, holder, isPossible }: StanceReading): number {
  if (holder && !pack.stances.canHold(all[index]!.sentence.tokens, holder)) return 0
  switch (way) {
    case 'verb':
    case 'denied':
      if (kind === 'infinitive' || holder === null) return 0
      return (kind === 'finite' ? 4 : kind === 'passive' ? 3 : 1) - (isPossible ? 1.5 : 0)
    case 'noun':
      return 3
    case 'voiced':
      return 4
    case 'modal':
      return 2
    case 'need':
      return 1.5
    case 'view':
      return kind === 'infinitive' || kind === 'gerund' ? 0 : 1
    case 'remark':
      return 0.5
  }
}
