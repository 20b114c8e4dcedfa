import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { DATA_FOLDER } from './data-folder.ts'
import { type EventCode, loadEvents } from './events.ts'
import { DOMAINS, type Event } from '../vocabulary/index.ts'

/** What an event is called in the two schemes that political science counts events by. */
export interface EventCodes {
  /** PLOVER's event type, mode and contexts; `null` where it codes no such event. */
  readonly plover: { readonly event: string; readonly mode: string | null; readonly contexts: readonly string[] } | null
  /** CAMEO's root code, two digits. */
  readonly cameo: string
}

const contextsFile = z.partialRecord(z.enum(DOMAINS), z.array(z.string()))

/** The context of what is still to come. */
const FUTURE = 'future'

/** Reads how events are coded from `data/events/` and `data/event-contexts.yaml`; gives the codes of an event. */
export function eventCoding(dataFolder: string = DATA_FOLDER): (event: Event) => EventCodes {
  const events = loadEvents(dataFolder)
  const contexts = contextsFile.parse(load(readFileSync(join(dataFolder, 'event-contexts.yaml'), 'utf8')))
  return (event) => {
    const { plover, mode, cameo } = events.get(event.type)!.codes.find((code) => fits(code, event))!
    if (plover === null) return { plover: null, cameo }
    const own = contexts[event.domain] ?? []
    return { plover: { event: plover, mode, contexts: event.status === 'planned' ? [...own, FUTURE] : own }, cameo }
  }
}

function fits({ when: { status, actors, words } }: EventCode, event: Event): boolean {
  if (status !== undefined && status !== event.status) return false
  if (actors !== undefined && (actors === 'one') !== event.actors.length < 2) return false
  return (
    words === undefined ||
    event.quote
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => words.includes(word))
  )
}
