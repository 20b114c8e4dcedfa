import { misfiled } from './misplaced.ts'

/** A figure filed under the wrong flow: exports for imports, one direction for both. */
export const misfiledFlow = misfiled('misfiled-flow')
