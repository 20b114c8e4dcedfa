import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { lookup, Resolver, resolve4 } from 'node:dns'
import { lookup as lookUp } from 'node:dns/promises'
import { writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { get as getSafely } from 'node:https'
import { connect as connectHttp2 } from 'node:http2'
import { connect, createServer, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { Worker } from 'node:worker_threads'

type Way = (port: number) => Promise<unknown> | void

/** Ways to a listener on a port of this machine. */
export const toListener: Readonly<Record<string, Way>> = {
  'net.connect': (port) => settled(connect(port, '127.0.0.1'), 'connect'),
  'new net.Socket': (port) => settled(new Socket().connect({ port, host: '127.0.0.1' }), 'connect'),
  'tls.connect': (port) => settled(connectTls({ port, host: '127.0.0.1' }), 'secureConnect'),
  'http.get': (port) => settled(get({ port, host: '127.0.0.1' }), 'response'),
  'https.get': (port) => settled(getSafely({ port, host: '127.0.0.1' }), 'response'),
  'http2.connect': (port) => settled(connectHttp2(`http://127.0.0.1:${port}`), 'connect'),
  fetch: async (port) => await fetch(`http://127.0.0.1:${port}/`),
  WebSocket: (port) => opened(new WebSocket(`ws://127.0.0.1:${port}/`)),
}

/** Other ways out of a process that a parser could be led to. */
export const elsewhere: Readonly<Record<string, Way>> = {
  'a socket of the file system': () => settled(connect(join(tmpdir(), 'chancery-no-such-socket')), 'connect'),
  'net.Server.listen': () => settled(createServer().listen(0), 'listening'),
  'dgram.createSocket': (port) => void createSocket('udp4').send('x', port, '127.0.0.1'),
  'dns.lookup': () => answered((done) => lookup('localhost', done)),
  'dns.resolve4': () => answered((done) => resolve4('localhost', done)),
  'dns.Resolver': () => answered((done) => new Resolver().resolve4('localhost', done)),
  'dns.promises.lookup': async () => await lookUp('localhost'),
  'another program': () => settled(spawn('true', []), 'exit'),
  'another thread': () => settled(new Worker('0', { eval: true }), 'online'),
  'a written file': (port) => writeFileSync(join(tmpdir(), `chancery-written-${port}`), ''),
  'code from text': () => void new Function('return 1')(),
}

const REFUSED = /may not open a socket|ERR_ACCESS_DENIED|Code generation from strings/

/** Whether a way was refused; whatever else comes of it, it was tried. */
export async function isRefused(way: Way, port: number): Promise<boolean> {
  try {
    await way(port)
    return false
  } catch (error) {
    return REFUSED.test(messagesOf(error))
  }
}

function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return `${'code' in error ? error.code : ''} ${error.message} ${messagesOf(error.cause)}`
}

function settled(emitter: NodeJS.EventEmitter, event: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    emitter.on(event, resolve)
    emitter.on('error', reject)
  })
}

const opened = (socket: WebSocket) =>
  new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', ({ error }) => reject(error ?? new Error('refused')))
  })

const answered = (ask: (done: (error: Error | null) => void) => void) =>
  new Promise<void>((resolve, reject) => {
    ask((error) => (error ? reject(error) : resolve()))
  })
