export { AIM_MODALITIES, aimOf, aimsOf, factsFor, type FigureInWords } from './aims.ts'
export { pledgesOf, type PledgeSources } from './pledges.ts'
