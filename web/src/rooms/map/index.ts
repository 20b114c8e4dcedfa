export { MapRoom } from './room.tsx'
