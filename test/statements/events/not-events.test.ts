import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { eventsOf } from '../../fixtures/events.ts'

const none: Readonly<Record<string, readonly string[]>> = {
  'habits and trends': [
    'Peru and Chile regularly hold talks on fishing.',
    'Norway and Oman meet every year.',
    'Deliveries of Norwegian gas to Germany rose last year.',
    'Peru delivered 40 million tonnes of copper to Chile in 2019.',
    'Peru bought 3 million tonnes of Omani oil in 2019.',
    'High-level visits are a tradition of both states.',
  ],
  'what is denied, wished for, or only possible': [
    'Peru did not sign the agreement with Chile.',
    'Norway has yet to ratify the treaty with Oman.',
    'Kenya and Oman could sign an accord next year.',
    'Chile refused to sign the treaty with Peru.',
    'Norway called for a summit with Kenya.',
    'Oman hopes to sign an agreement with Peru.',
  ],
  'words that only look like events': [
    'Peru met its target for 2019.',
    'The visitor centre in Lima is new.',
    'Tourists from Norway visited Kenya in 2019.',
    'Norway holds a stake of 20% in the Omani port.',
    'The summit of the mountain lies in Peru.',
    'The news conference in Lima was short.',
    'The tariffs will be abolished under the treaty of Peru and Chile.',
    'Peru and Chile have not held talks since the war.',
    'The company closed 2019 with a profit.',
  ],
}

describe('what is no event', () => {
  for (const [name, texts] of Object.entries(none)) {
    it(name, () => {
      for (const text of texts)
        assert.deepEqual(
          eventsOf(text).map(({ type, quote }) => [type, quote]),
          [],
          text,
        )
    })
  }
})
