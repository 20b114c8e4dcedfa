export { LabelsProvider, useNames } from './labels.tsx'
export type { Names } from '../../../src/wording/index.ts'
