import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { formsOf } from './gazetteer-files.ts'

const forms = z.string().transform(formsOf)
const words = forms.transform((list): ReadonlySet<string> => new Set(list))

const speakersFile = z.strictObject({
  en: z.strictObject({
    offices: words,
    titles: words,
    open: words,
    institutions: words,
    joins: words,
    particles: words,
    places: words,
  }),
  same: z.array(forms.refine((list) => list.length > 0)),
})

/** How a text writes whom it has a figure from. */
export interface SpeakerWords {
  /** Offices of which a state has one holder at a time, lower case as all of them. */
  readonly offices: ReadonlySet<string>
  /** Other words before a person's name. */
  readonly titles: ReadonlySet<string>
  /** Words that leave the source open. */
  readonly open: ReadonlySet<string>
  readonly institutions: ReadonlySet<string>
  /** Between the words of one name. */
  readonly joins: ReadonlySet<string>
  /** Small words of a person's name. */
  readonly particles: ReadonlySet<string>
  /** Before where a source sits. */
  readonly places: ReadonlySet<string>
  /** Names of one source, the first as a reader is told it. */
  readonly same: readonly (readonly string[])[]
}

/** Reads `data/speakers.yaml`; throws an Error that names it where it does not have its shape. */
export function loadSpeakers(dataFolder: string): SpeakerWords {
  const parsed = speakersFile.safeParse(load(readFileSync(join(dataFolder, 'speakers.yaml'), 'utf8')))
  if (!parsed.success) throw new Error(`data/speakers.yaml: ${z.prettifyError(parsed.error)}`)
  return { ...parsed.data.en, same: parsed.data.same }
}
