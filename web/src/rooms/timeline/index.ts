export { TimelineRoom } from './room.tsx'
