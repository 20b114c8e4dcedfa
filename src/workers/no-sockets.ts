import dgram from 'node:dgram'
import dns from 'node:dns'
import promises from 'node:dns/promises'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

/**
 * Makes every way to a socket throw, in this process and for good: TCP and sockets of the file system, by whatever name
 * they are asked for (`http`, `https`, `http2`, `tls`, `fetch`, `WebSocket`), listening, UDP and the asking for names. All
 * of them go through these functions. Threads, other programs and native code, which would have ways of their own, are for
 * Node's permissions to forbid.
 */
function shut(): never {
  throw new Error('The process that parses may not open a socket.')
}

const shutAll = (of: object, names: readonly string[]): void => {
  for (const name of names) {
    Object.defineProperty(of, name, { value: shut, writable: false, configurable: false, enumerable: true })
  }
}

const functionsOf = (of: object): string[] =>
  Object.entries(of).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))

shutAll(net.Socket.prototype, ['connect'])
shutAll(net.Server.prototype, ['listen'])
shutAll(dgram.Socket.prototype, ['bind', 'connect', 'send', 'addMembership'])
shutAll(dgram, ['createSocket'])
for (const names of [dns, promises]) shutAll(names, functionsOf(names))
shutAll(globalThis, ['fetch', 'WebSocket', 'EventSource'])
syncBuiltinESMExports()
