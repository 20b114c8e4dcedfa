export { answeredBeside } from './answered-beside.ts'
export { Beside } from './beside.ts'
export { BesideProblem } from './problem.ts'
export { besideRoom } from './rooms.ts'
