export { NetworkRoom } from './room.tsx'
