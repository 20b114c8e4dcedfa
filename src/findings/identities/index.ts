export { type Conflict, conflictsOf } from './conflicts.ts'
export { derivationsOf, relatedTo } from './derived.ts'
export { conflictOf, type Given, type Known, type Network, type Relation, type Solution, solve } from './network.ts'
