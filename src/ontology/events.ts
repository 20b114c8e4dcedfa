import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { EVENT_STATUSES, EVENT_TYPES, type EventType } from '../vocabulary/index.ts'

/** Wordings parted by semicolons; `@agreements` stands for a list of `data/event-things.yaml`. */
const wordings = z.string().transform((list) => list.split(';').flatMap((wording) => wording.trim() || []))

const SIDES = ['subject', 'object', 'none'] as const

/** Deeds of which many are no event: by them it is learnt what else must be there. */
export const LOOSE_DEEDS = [
  'undertaking',
  'giving',
  'saying',
  'disclosure',
  'setting',
  'decision',
  'beginning',
  'opening',
  'ending',
  'halting',
  'coming',
  'handing',
  'buying',
  'selling',
  'stake',
  'banning',
  'levying',
  'document',
  'gathering',
  'happening',
  'deed',
] as const
export type LooseDeed = (typeof LOOSE_DEEDS)[number]

const verbRule = z.strictObject({
  verbs: wordings,
  /** Nouns that must stand behind them, `state`, `person`, `name`, `money`, `any`, `infinitive`, a `clause` that looks ahead, or `none`. */
  objects: wordings.default([]),
  /** Nouns that must stand before them, `person`, or `several` of whom nothing follows: `both met in Lima`. */
  subjects: wordings.default([]),
  /** Whether the object may be the subject of the passive. */
  passive: z.boolean().default(false),
  /** Whether amounts by weight and volume are a flow and no single event. */
  unmeasured: z.boolean().default(false),
  /** Whether it takes no partner: an order that one signs. */
  alone: z.boolean().default(false),
  /** Whether it names an event only where a time stands with it. */
  dated: z.boolean().default(false),
  /** Whether it names the start of what goes on: `has been operating since 2014`. */
  since: z.boolean().default(false),
  /** Whether what is still to come is made known by it: `will lend` is announced. */
  held: z.boolean().default(false),
  /** Of verbs that tell of an event only where enough else in their sentence speaks for one, what is done. */
  loose: z.enum(LOOSE_DEEDS).nullable().default(null),
  first: z.enum(SIDES).optional(),
})

const cues = z.strictObject({
  nouns: wordings.default([]),
  /** Nouns behind `of` without which a noun names no event. */
  of: wordings.default([]),
  verbs: z.array(verbRule).default([]),
  /** Nouns that name an event where a year stands with them: `the 1993 accord`. */
  dated: wordings.default([]),
  /** Nouns that name an event only where enough else speaks for one. */
  loose: wordings.default([]),
})

const code = z.strictObject({
  when: z
    .strictObject({
      status: z.enum(EVENT_STATUSES).optional(),
      actors: z.enum(['one', 'several']).optional(),
      words: z.array(z.string()).optional(),
    })
    .default({}),
  /** PLOVER's event type and mode; `null` where it codes no such event. */
  plover: z.string().nullable(),
  mode: z.string().nullable(),
  cameo: z.string().regex(/^\d\d$/),
})

const eventFile = z.strictObject({
  code: z.enum(EVENT_TYPES),
  /** By language, as are captions and cues. */
  label: z.record(z.string(), z.string()),
  caption: z.record(z.string(), z.string()),
  first: z.enum(SIDES),
  /** The last must fit every event. */
  codes: z.array(code).refine((codes) => Object.keys(codes.at(-1)?.when ?? { none: '' }).length === 0),
  cues: z.record(z.string(), cues),
  examples: z.array(z.strictObject({ text: z.string(), quote: z.string(), status: z.enum(EVENT_STATUSES) })),
})

/** One type of event: what it is called, the words that tell of it, and its codes in PLOVER and CAMEO. */
export type EventData = z.infer<typeof eventFile>
export type EventCues = z.infer<typeof cues>
export type EventVerbRule = z.infer<typeof verbRule>
export type EventCode = z.infer<typeof code>

const thingsFile = z.record(z.string(), z.record(z.string(), wordings))

/** Reads `data/events/*.yaml`, by code; throws an Error that names the file where one lacks its shape. */
export function loadEvents(dataFolder: string): ReadonlyMap<EventType, EventData> {
  const folder = join(dataFolder, 'events')
  const things = thingsFile.parse(load(readFileSync(join(dataFolder, 'event-things.yaml'), 'utf8')))
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const events = new Map(
    files.toSorted().map((name) => {
      const parsed = eventFile.safeParse(load(readFileSync(join(folder, name), 'utf8')))
      if (!parsed.success) throw new Error(`data/events/${name}: ${z.prettifyError(parsed.error)}`)
      if (`${parsed.data.code}.yaml` !== name)
        throw new Error(`data/events/${name}: holds the code ${parsed.data.code}`)
      return [parsed.data.code, withThings(parsed.data, things, name)] as const
    }),
  )
  const missing = EVENT_TYPES.filter((type) => !events.has(type))
  if (missing.length > 0) throw new Error(`data/events/ has no file for ${missing.join(', ')}`)
  return events
}

/** Puts the shared lists in the place of their names. */
function withThings(event: EventData, things: z.infer<typeof thingsFile>, name: string): EventData {
  const expand = (lang: string) => (wording: string) => {
    if (!wording.startsWith('@')) return [wording]
    const list = things[wording.slice(1)]?.[lang]
    if (!list) throw new Error(`data/events/${name}: data/event-things.yaml has no list ${wording} of language ${lang}`)
    return list
  }
  const expanded = Object.entries(event.cues).map(([lang, own]) => {
    const all = (list: readonly string[]) => [...new Set(list.flatMap(expand(lang)))]
    const verbs = own.verbs.map((rule) => ({ ...rule, objects: all(rule.objects), subjects: all(rule.subjects) }))
    return [
      lang,
      { nouns: all(own.nouns), of: all(own.of), dated: all(own.dated), loose: all(own.loose), verbs },
    ] as const
  })
  return { ...event, cues: Object.fromEntries(expanded) }
}
