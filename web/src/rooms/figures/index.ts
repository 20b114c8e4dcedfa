export { FiguresRoom } from './room.tsx'
export { FigureTable, WordsAround } from './table.tsx'
