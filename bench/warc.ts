import { closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { articles } from './generate.ts'
import type { Bench, Measurement } from './measurement.ts'
import { type Random, seeded } from './random.ts'
import { type Timed, timed } from './timed.ts'
import { NOUNS } from './words.ts'

const SEED = 3

/** Pages of the press are about so large, most of it scripts and menus. */
const PAGE_SIZE = 100_000

/** A web archive read into a record, beside the same pages as files, and beside an archive a tenth as long. */
export const warcBench: Bench = async (folder, count) => {
  const few = Math.max(1, Math.floor(count / 10))
  const small = join(folder, 'small.warc.gz')
  const large = join(folder, 'large.warc.gz')
  const pages = join(folder, 'pages')
  writeArchive(small, few)
  const bytes = writeArchive(large, count)
  writePages(pages, count)
  const read = (path: string, name: string): Timed =>
    timed(['read', path, '--record', join(folder, `${name}.db`), '--workers', '2'], join(folder, `${name}.txt`))
  const ofFiles = read(pages, 'files')
  const ofSmall = read(small, 'small')
  const ofLarge = read(large, 'large')
  const megabytes = `${Math.round(statSync(large).size / 1e6)} MB packed, ${Math.round(bytes / 1e6)} unpacked`
  return [
    {
      what: `warc: ${count} pages, ${megabytes}`,
      value: count / ofLarge.seconds,
      unit: 'pages/s',
      goal: { value: 150, is: 'at least' },
      baseline: count / ofFiles.seconds,
    },
    ...usedBy(ofFiles, ofSmall, ofLarge, count),
  ]
}

/** What a busy machine does not stretch: beside files the processor's time, beside an archive a tenth as long the memory. */
function usedBy(files: Timed, small: Timed, large: Timed, count: number): Measurement[] {
  if (files.used === null || small.used === null || large.used === null) return []
  const milliseconds = ({ processorSeconds }: NonNullable<Timed['used']>, pages: number) =>
    (processorSeconds / pages) * 1000
  return [
    {
      what: 'warc: processor time, all threads',
      value: milliseconds(large.used, count),
      unit: 'ms/page',
      baseline: milliseconds(files.used, count),
    },
    {
      what: 'warc: most memory at a time',
      value: large.used.megabytes,
      unit: 'MB',
      baseline: small.used.megabytes,
    },
  ]
}

function writeArchive(file: string, count: number): number {
  const descriptor = openSync(file, 'w')
  let bytes = 0
  for (const { address, page } of pagesOf(count)) {
    const body = Buffer.from(page)
    const head = Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n')
    const request = Buffer.from(`GET ${address} HTTP/1.1\r\nUser-Agent: bench\r\n\r\n`)
    for (const [type, block] of [
      ['request', request],
      ['response', Buffer.concat([head, body])],
    ] as const) {
      const record = recordOf(type, address, block)
      writeSync(descriptor, gzipSync(record))
      bytes += record.length
    }
  }
  closeSync(descriptor)
  return bytes
}

function recordOf(type: string, address: string, block: Buffer): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2024-08-21T10:00:00Z\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

function writePages(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  let number = 0
  for (const { page } of pagesOf(count)) writeFileSync(join(folder, `page-${number++}.html`), page)
}

/** Pages around generated articles, the same each time. */
function* pagesOf(count: number): Generator<{ readonly address: string; readonly page: string }> {
  const random = seeded(SEED)
  let number = 0
  for (const { text } of articles(SEED).take(count)) {
    const [title = '', byline = '', ...paragraphs] = text.trim().split('\n\n')
    const article = `<article><h1>${title}</h1><p class="byline">${byline}</p>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article>`
    const menu = `<nav><ul>${around(random, PAGE_SIZE / 4, (word, at) => `<li><a href="/${word}/${at}">${word}</a></li>`)}</ul></nav>`
    const script = `<script>var data = {${around(random, PAGE_SIZE / 2, (word, at) => `"${word}${at}": ${random.whole(0, 9999)}, `)}}</script>`
    const foot = `<footer>${around(random, PAGE_SIZE / 6, (word, at) => `<div class="link"><a href="/tag/${word}-${at}">${word}</a></div>`)}</footer>`
    yield {
      address: `https://news.example/${number++}`,
      page: `<!DOCTYPE html><html lang="en"><head><title>${title}</title>${script}</head><body>${menu}${article}${foot}</body></html>`,
    }
  }
}

function around(random: Random, size: number, piece: (word: string, at: number) => string): string {
  const pieces: string[] = []
  for (let length = 0; length < size; ) {
    pieces.push(piece(random.pick(NOUNS).replaceAll(' ', '-'), random.whole(0, 99_999)))
    length += pieces.at(-1)!.length
  }
  return pieces.join('')
}
