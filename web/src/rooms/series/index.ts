export { SeriesRoom, StateRoom } from './room.tsx'
