export { PledgeRoom } from './pledge.tsx'
export { State } from './state.tsx'
export { goalText, outcomeText } from './words.ts'
export { PledgesRoom } from './room.tsx'
