export { DocumentsRoom } from './room.tsx'
