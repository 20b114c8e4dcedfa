import { join } from 'node:path'

/** The data folder that comes with Chancery, beside `src/` and `dist/`. */
export const DATA_FOLDER = join(import.meta.dirname, '..', '..', 'data')
