export { RelationRoom } from './relation.tsx'
export { RelationsRoom } from './room.tsx'
