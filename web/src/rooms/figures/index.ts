export { FiguresRoom } from './room.tsx'
