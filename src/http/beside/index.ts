export { answeredBeside } from './answered-beside.ts'
export { Beside, type Underway } from './beside.ts'
export { BesideProblem } from './problem.ts'
export { BESIDE_ROOMS, type BesideRoom, besideRoom } from './rooms.ts'
