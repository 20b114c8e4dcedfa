export { LabelsProvider, type Names, useNames } from './labels.tsx'
