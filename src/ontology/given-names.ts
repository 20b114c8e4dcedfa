import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blockFields, formsOf } from './gazetteer-files.ts'

/** First words of persons' names, as texts of a language write them; throws where the file does not say where they are known from. */
export function loadGivenNames(lang: string, dataFolder: string): readonly string[] {
  const path = join(dataFolder, 'gazetteer', 'given-names.yaml')
  const fields = blockFields(readFileSync(path, 'utf8'), [lang])
  if (!fields.get('where_known_from')) throw new Error(`${path}: does not say where_known_from`)
  return [...fields].filter(([key]) => key.startsWith(`${lang}.`)).flatMap(([, text]) => formsOf(text))
}
