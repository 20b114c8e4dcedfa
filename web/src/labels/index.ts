export { LabelsProvider, useNames } from './labels.tsx'
export type { Names } from './names.ts'
