export { EntriesRoom } from './room.tsx'
