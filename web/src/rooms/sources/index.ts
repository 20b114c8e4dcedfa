export { SourceRoom } from './figures.tsx'
export { SourcesRoom } from './room.tsx'
