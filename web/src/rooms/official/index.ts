export { OfficialRoom } from './room.tsx'
