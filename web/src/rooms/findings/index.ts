export { FindingNote } from './note.tsx'
export { FindingsRoom } from './room.tsx'
