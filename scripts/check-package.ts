import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Packs Chancery, installs the package in a folder of its own, and uses it there as somebody else would. */
const ROOT = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'chancery-package-'))

/** Node 24 goes before whatever else the machine has, as in npm scripts. */
const env = { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env['PATH']}` }

const run = (cwd: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

function packed(): string {
  // What an earlier build left behind is not part of the package.
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
  run(ROOT, 'npm', 'pack', '--silent', '--pack-destination', folder)
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  assert.ok(name, 'npm pack made no package')
  return join(folder, name)
}

function install(archive: string): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', archive)
}

function use(): void {
  cpSync(join(ROOT, 'examples'), join(folder, 'articles'), { recursive: true })
  const extracted = run(folder, 'npx', '--no-install', 'chancery', 'extract', 'articles', '--kinds', 'figure')
    .trim()
    .split('\n')
  const [first] = extracted.map((line) => JSON.parse(line) as { kind: string; doc: string })
  assert.deepEqual([first?.kind, first?.doc], ['figure', '01-customs-wire.txt'])
  run(folder, 'npx', '--no-install', 'chancery', 'read', 'articles')
  const status = run(folder, 'npx', '--no-install', 'chancery', 'status')
  assert.match(status, new RegExp(`figures\\s+${extracted.length.toLocaleString('en-US')}\\n`))
  assert.ok(existsSync(join(folder, 'node_modules/chancery/dist/web/index.html')), 'the package lacks the interface')
  const api = `const { createPipeline, openStore } = await import('chancery')
    createPipeline()
    await (await openStore('chancery.db')).close()`
  run(folder, process.execPath, '--input-type=module', '--eval', api)
}

try {
  install(packed())
  use()
  console.log('The package installs and works.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
