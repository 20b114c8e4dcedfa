import type { LanguagePack } from '../vocabulary/index.ts'
import { english } from './en/index.ts'

/** The languages Chancery reads, by ISO 639-1 code. */
export const languages: ReadonlyMap<string, LanguagePack> = new Map([english].map((pack) => [pack.code, pack]))
