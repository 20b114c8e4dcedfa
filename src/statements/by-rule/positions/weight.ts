import type { Article } from '../article.ts'
import type { StanceReading } from './reading.ts'

/** How much speaks for a reading; 0 or less where it is none. */
export function weightOf(_article: Article, _index: number, { way, kind, holder, isPossible }: StanceReading): number {
  switch (way) {
    case 'verb':
    case 'denied':
      if (kind === 'infinitive' || holder === null) return 0
      return (kind === 'finite' ? 4 : kind === 'passive' ? 3 : 1) - (isPossible ? 1.5 : 0)
    case 'noun':
      return 2.5
    case 'voiced':
      return 3
    case 'modal':
      return 2
    case 'need':
      return 1.5
    case 'view':
      return 1
  }
}
