export { FiguresRoom } from './room.tsx'
export { FigureTable } from './table.tsx'
