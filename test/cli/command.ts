import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after } from 'node:test'

const COMMAND = join(import.meta.dirname, '../../src/cli/main.ts')

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** User and group to run as. */
  readonly user?: { readonly uid?: number; readonly gid?: number }
}

/** Runs the real command to its end. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { input = '', cwd, env, user } = options
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...process.env, ...env }, ...user })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
    // A command that ends before it reads its input is no fault of the test.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** The JSON lines of an output. */
export function rowsOf(output: string): Record<string, unknown>[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** A folder for the tests of one file, which is removed after them. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-test-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files by their paths below a folder, and gives the folder. */
export function filesIn(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}

/** A short article with one figure, `$12.5 billion`. */
export const ARTICLE = `Trade between Kenya and Uganda

Nairobi, 3 March 2024. Trade between Kenya and Uganda reached $12.5 billion in 2023, the minister said.
`
