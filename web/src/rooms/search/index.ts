export { SearchRoom } from './room.tsx'
