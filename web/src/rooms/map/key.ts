import type { MapPlace } from '../../../../src/views/index.ts'

/** What tells a place from others of its name. */
export const keyOf = ({ name, state }: MapPlace): string => `${name} ${state}`
