export { Plotted } from './plotted.tsx'
export { prepared } from './prepared.ts'
export { startsAtZero } from './zero.ts'
