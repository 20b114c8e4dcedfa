export { SeriesRoom } from './room.tsx'
