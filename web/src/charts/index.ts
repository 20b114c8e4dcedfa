export { goByArrows } from './arrows.ts'
export { elementOf } from './elements.ts'
export { PALETTE } from './palette.ts'
export { Plotted } from './plotted.tsx'
