export { PledgeRoom } from './pledge.tsx'
export { PledgesRoom } from './room.tsx'
