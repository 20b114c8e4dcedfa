/** What the rooms of entities say. */
export const ENTITIES = {
  isCandidate: 'candidate',
  candidate: 'candidate, known by its form alone',
  known: 'in the gazetteer',
} as const

/** What the room of positions says. */
export const POSITIONS = {
  speaksFor: (states: string) => `for ${states}`,
  towards: (states: string) => `towards ${states}`,
} as const
