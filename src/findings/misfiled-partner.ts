import { misfiled } from './misplaced.ts'

/** A figure filed under states that it is not of: its values are those of others. */
export const misfiledPartner = misfiled('misfiled-partner')
