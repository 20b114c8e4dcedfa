import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fetchAddress, type FetchOptions, FetchProblem } from '../../../src/sources/index.ts'
import { type Listener, listen, pretendedNetwork, PUBLIC } from './listener.ts'
import { named, spelled } from './tricks.ts'

/** Leads to the address behind `?to=`, else tells a secret. */
let listener: Listener
before(async () => {
  listener = await listen(({ url = '' }, response) => {
    const to = new URL(url, 'http://any').searchParams.get('to')
    if (to !== null) response.writeHead(302, { location: Buffer.from(to).toString('latin1') })
    response.end('a secret')
  })
})
after(() => listener.close())

async function codeOf(address: string, options: FetchOptions): Promise<string> {
  try {
    return new TextDecoder().decode((await fetchAddress(address, options)).bytes)
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error
    assert.match(error.message, /^\S.*; .*[^.]\.$/)
    return error.code
  }
}

const hostOf = (address: string): string => new URL(address).host

describe('the door', () => {
  it('opens no connection to any spelling of what is not public', async () => {
    const tricks = spelled(listener.port)
    assert.ok(tricks.length >= 250, `${tricks.length} tricks`)
    assert.equal(new Set(tricks).size, tricks.length)
    const network = pretendedNetwork(listener)
    const before = listener.connections
    for (const trick of tricks) assert.equal(await codeOf(trick, { network }), 'private', trick)
    assert.deepEqual(network.connected, [])
    assert.equal(listener.connections, before)
  })

  it('with the defence off, is led to every one of them', async () => {
    const network = pretendedNetwork(listener)
    for (const trick of spelled(listener.port)) {
      assert.equal(await codeOf(trick, { network, privateHosts: [hostOf(trick)] }), 'a secret', trick)
    }
    assert.equal(network.connected.length, spelled(listener.port).length)
  })

  it('is led to none of them by a redirect, whatever may be private where it began', async () => {
    const network = pretendedNetwork(listener)
    const tricks = spelled(listener.port)
    for (const trick of tricks) {
      const from = `http://www.example.org/?to=${encodeURIComponent(trick)}`
      const privateHosts = ['www.example.org']
      assert.equal(await codeOf(from, { network, privateHosts }), 'private', trick)
    }
    assert.deepEqual(new Set(network.connected), new Set([PUBLIC]))
    assert.equal(network.connected.length, tricks.length)
    const control = `http://www.example.org/?to=${encodeURIComponent(tricks[0]!)}`
    assert.equal(await codeOf(control, { network, privateHosts: [hostOf(tricks[0]!)] }), 'a secret')
  })

  it('asks no name that leads there, not even beside a public address', async () => {
    const names = named(PUBLIC)
    const network = pretendedNetwork(listener, names)
    for (const name of Object.keys(names)) {
      assert.equal(await codeOf(`http://${name}/`, { network }), 'private', `${name} is ${names[name]!.join(', ')}`)
    }
    assert.deepEqual(network.connected, [])
    for (const name of Object.keys(names)) {
      assert.equal(await codeOf(`http://${name}/`, { network, privateHosts: [name] }), 'a secret', name)
    }
  })

  it('keeps from this machine by its own means too, where nothing is pretended', async () => {
    const hosts = ['127.0.0.1', 'localhost', 'LOCALHOST', '127.1', '0x7f000001', '0', '[::ffff:127.0.0.1]']
    const before = listener.connections
    for (const host of hosts) {
      assert.equal(await codeOf(`http://${host}:${listener.port}/secret`, {}), 'private', host)
    }
    assert.equal(listener.connections, before)
    for (const host of hosts) {
      const address = `http://${host}:${listener.port}/secret`
      assert.equal(await codeOf(address, { privateHosts: [hostOf(address)] }), 'a secret', host)
    }
    assert.equal(listener.connections, before + hosts.length)
  })
})

describe('a name that changes', () => {
  const SERVER = 'www.example.org'

  it('is asked for once, and what was checked is what is connected to', async () => {
    const network = pretendedNetwork(listener)
    const answers = [[PUBLIC], ['127.0.0.1']]
    const resolve = () => Promise.resolve(answers.shift()!)
    assert.equal(await codeOf(`http://${SERVER}/`, { network: { ...network, resolve } }), 'a secret')
    assert.deepEqual(network.connected, [PUBLIC])
    assert.deepEqual(answers, [['127.0.0.1']])
  })

  it('is checked anew on each redirect', async () => {
    const network = pretendedNetwork(listener)
    const answers = [[PUBLIC], ['127.0.0.1']]
    const resolve = () => Promise.resolve(answers.shift()!)
    const address = `http://${SERVER}/?to=/secret`
    assert.equal(await codeOf(address, { network: { ...network, resolve } }), 'private')
    assert.deepEqual(network.connected, [PUBLIC])
  })

  it('gets nothing sent where the connection itself leads elsewhere', async () => {
    const { connect } = await import('node:net')
    // As where the machine sends what is meant for others to itself.
    const network = { resolve: () => Promise.resolve([PUBLIC]), connect: () => connect(listener.port, '127.0.0.1') }
    const { length } = listener.asked
    assert.equal(await codeOf(`http://${SERVER}/`, { network }), 'private')
    assert.equal(listener.asked.length, length)
    assert.equal(await codeOf(`http://${SERVER}/`, { network, privateHosts: [SERVER] }), 'a secret')
    assert.equal(listener.asked.length, length + 1)
  })
})
