export { ReadingRoom } from './room.tsx'
