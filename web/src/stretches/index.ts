export { type Stretch, stretchesOf } from './cut.ts'
export { StretchSet, useWidth } from './stretch.tsx'
