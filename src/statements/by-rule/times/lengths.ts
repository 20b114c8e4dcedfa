/** Units of time: how long something lasts is so whenever it takes place. */
export const LENGTHS: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's'])
