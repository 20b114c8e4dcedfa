export { EntryRoom } from './room.tsx'
