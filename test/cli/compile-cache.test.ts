import assert from 'node:assert/strict'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const home = (name: string) => (name.startsWith('/') ? name : join(folder, name))
const kept = (name: string) => join(home(name), 'chancery', 'compiled')
const env = (name: string) => ({ XDG_CACHE_HOME: home(name) })
const help = (name: string, more: Readonly<Record<string, string>> = {}) =>
  run(['read', '--help'], { env: { ...env(name), ...more } })

describe('what the engine makes of the program', () => {
  it('is kept in a folder of its user, and the program does the same with it', async () => {
    const first = await help('own')
    assert.equal(first.status, 0, first.stderr)
    assert.equal(lstatSync(kept('own')).mode & 0o777, 0o700)
    assert.ok(readdirSync(kept('own'), { recursive: true }).length > 10)
    assert.deepEqual(await help('own'), first)
  })

  it('is not kept where others may write', async () => {
    mkdirSync(kept('open'), { recursive: true })
    chmodSync(kept('open'), 0o777)
    assert.equal((await help('open')).status, 0)
    assert.deepEqual(readdirSync(kept('open')), [])
  })

  it('is not kept behind a link', async () => {
    mkdirSync(join(home('linked'), 'chancery'), { recursive: true })
    mkdirSync(home('elsewhere'))
    symlinkSync(home('elsewhere'), kept('linked'))
    assert.equal((await help('linked')).status, 0)
    assert.deepEqual(readdirSync(home('elsewhere')), [])
  })

  it('is not kept where the user does not want it, or there is no room', async () => {
    assert.equal((await help('unwanted', { NODE_DISABLE_COMPILE_CACHE: '1' })).status, 0)
    assert.ok(!existsSync(home('unwanted')))
    assert.equal((await help('/dev/null/none')).status, 0)
  })
})
