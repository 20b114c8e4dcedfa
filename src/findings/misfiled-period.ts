import { misfiled } from './misplaced.ts'

/** A figure filed under a time that it is not of: its values are those of the same states at another. */
export const misfiledPeriod = misfiled('misfiled-period')
