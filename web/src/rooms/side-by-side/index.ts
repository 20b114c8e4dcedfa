export { sideBySideAddress } from './address.ts'
export { SideBySideRoom } from './room.tsx'
