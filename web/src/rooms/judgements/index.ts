export { JudgementsRoom } from './room.tsx'
