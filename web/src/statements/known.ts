/** What the ids begin with of entities that no gazetteer knows. */
const CANDIDATE = 'candidate:'

/** Whether an entity was found by the form of its name alone. */
export const isCandidate = (entity: string): boolean => entity.startsWith(CANDIDATE)
