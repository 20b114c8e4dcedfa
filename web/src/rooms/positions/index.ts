export { PositionsRoom } from './room.tsx'
