import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blockFields, formsOf } from './gazetteer-files.ts'

/** First words of persons' names, and those of them that are family names. */
export interface GivenNames {
  readonly all: readonly string[]
  readonly familyFirst: readonly string[]
}

/** First words of persons' names, as texts of a language write them; throws where the file does not say where they are known from. */
export function loadGivenNames(lang: string, dataFolder: string): GivenNames {
  const path = join(dataFolder, 'gazetteer', 'given-names.yaml')
  const fields = blockFields(readFileSync(path, 'utf8'), [lang])
  if (!fields.get('where_known_from')) throw new Error(`${path}: does not say where_known_from`)
  const named = [...fields].filter(([key]) => key.startsWith(`${lang}.`))
  return {
    all: named.flatMap(([, text]) => formsOf(text)),
    familyFirst: formsOf(fields.get(`${lang}.family_name_first`) ?? ''),
  }
}
