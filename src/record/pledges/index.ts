export { aimOf, aimsOf, factsFor, type FigureInWords, isAimed } from './aims.ts'
export { pledgesOf, type PledgeSources } from './pledges.ts'
