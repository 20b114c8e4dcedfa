export { ReadingRoom } from './room.tsx'
export { IntervalAxis } from './axis.tsx'
export { Fields } from './field.tsx'
