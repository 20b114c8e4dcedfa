import { loadOntology } from '../../src/ontology/index.ts'
import { addAgain } from '../../src/judging/index.ts'
import { type AppOptions, createApp } from '../../src/http/index.ts'
import { documentKey, openStore } from '../../src/store/index.ts'
import type { Store } from '../../src/vocabulary/index.ts'
import { readingOf } from '../contracts/store/readings.ts'

const REPORT = [
  'Trade rises',
  'Trade between China and Russia reached $240.1 billion in 2023, customs said.',
  'It is to reach $300 billion by 2030. Exports to Russia were $5 billion in 2021.',
  'Share this page. Room 12 was full.',
].join('\n\n')
const COLUMN = 'I hope for $250 billion in 2024. Russia sold 22.7 billion cubic metres of gas to China in 2023.'
const RUSSIAN = 'Торговля выросла.'

const ontology = loadOntology()

const trade = { indicator: 'trade.turnover', actors: ['CN', 'RU'], domain: 'trade' } as const

const BY_2030 = 'trade.turnover|CN,RU|level|USD|CN>RU||future'
const IN_2023 = 'trade.turnover|CN,RU|level|USD|CN>RU|2023-01-01/2024-01-01|fact'

const READINGS = [
  readingOf({
    id: 'https://herald.example/trade',
    name: 'report.html',
    format: 'html',
    text: REPORT,
    metadata: {
      url: 'https://herald.example/trade',
      title: 'Trade rises',
      publisher: 'Herald',
      author: 'A. Writer',
      published: '2024-02-01',
    },
    inferred: ['title'],
    headings: [{ start: 0, end: 11, level: 1 }],
    furniture: [{ start: REPORT.indexOf('Share'), end: REPORT.indexOf(' Room'), kind: 'share' }],
    leftovers: [['12', 'name']],
    figures: [
      {
        ...trade,
        quote: '$240.1 billion',
        value: 240.1e9,
        period: '2023',
        speaker: 'customs',
        inferred: ['actors'],
        scope: IN_2023,
      },
      { ...trade, quote: '$300 billion', value: 300e9, modality: 'target', deadline: '2030', scope: BY_2030 },
      { ...trade, quote: '$5 billion', value: 5e9, indicator: 'trade.exports', period: '2021' },
    ],
  }),
  readingOf({
    id: 'column.txt',
    text: COLUMN,
    metadata: { title: 'A column', publisher: 'Times', published: '2023-12-01' },
    figures: [
      { ...trade, quote: '$250 billion', value: 250e9, modality: 'hoped', period: '2024' },
      {
        quote: '22.7 billion cubic metres',
        value: 22.7e9,
        unit: 'm3',
        indicator: 'energy.gas-volume',
        actors: ['RU', 'CN'],
        domain: 'energy',
        period: '2023',
      },
    ],
    told: [
      { kind: 'entity', quote: 'China', entity: 'the-bank', name: 'The Bank', mentions: [] },
      { kind: 'event', quote: 'sold', type: 'delivery', date: '2023', actors: ['RU', 'CN'], named: ['the-bank'] },
      { kind: 'position', quote: 'I hope for $250 billion in 2024.', domain: 'trade', named: ['the-bank'] },
    ],
    namedByFigures: [['the-bank']],
  }),
  readingOf({ id: 'вести.txt', text: RUSSIAN, read: false, metadata: { lang: 'ru' } }),
]

/** The keys of the record's documents. */
export const KEYS = {
  report: documentKey('https://herald.example/trade'),
  column: documentKey('column.txt'),
  russian: documentKey('вести.txt'),
}

/** The text of the report, into which its statements' places count. */
export const REPORT_TEXT = REPORT

/** Where a request says it goes: this machine. */
export const HERE = '127.0.0.1:4280'

/** A record of three documents in memory: an English report and column, and a Russian text that was not read. */
export async function openRecord(): Promise<Store> {
  const store = await openStore(':memory:', { addAgain: addAgain(() => ontology) })
  await store.putAll(READINGS)
  return store
}

/** A JSON answer with its status. */
export interface Answer<T> {
  readonly status: number
  readonly body: T
}

/** The API over a record, asked without a network. */
export interface Api {
  readonly store: Store
  request(address: string, init?: RequestInit): Promise<Response>
  get<T>(address: string): Promise<Answer<T>>
  /** Sends JSON from one of its own pages. */
  send<T>(method: 'POST' | 'DELETE', address: string, body: object): Promise<Answer<T>>
  close(): Promise<void>
}

/** Opens the API over `openRecord`. */
export async function openApi(interfaceFolder?: string): Promise<Api> {
  return apiOver(await openRecord(), interfaceFolder)
}

/** The API over a record. */
export function apiOver(store: Store, interfaceFolder?: string, more: Partial<AppOptions> = {}): Api {
  const app = createApp({
    store,
    ontology,
    person: 'ada',
    ...(interfaceFolder === undefined ? {} : { interfaceFolder }),
    ...more,
  })
  const request = async (address: string, init: RequestInit = {}) =>
    app.request(`http://${HERE}${address}`, { ...init, headers: { host: HERE, ...init.headers } })
  return {
    store,
    request,
    async get<T>(address: string) {
      const response = await request(address)
      return { status: response.status, body: (await response.json()) as T }
    },
    async send<T>(method: 'POST' | 'DELETE', address: string, body: object) {
      const headers = { origin: `http://${HERE}`, 'content-type': 'application/json' }
      const response = await request(address, { method, headers, body: JSON.stringify(body) })
      return { status: response.status, body: (await response.json()) as T }
    },
    close: () => store.close(),
  }
}
