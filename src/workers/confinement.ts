import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parsingCache } from './parsing-cache.ts'

/** What a process is started by: the program, its arguments, and its environment, which holds nothing else. */
export interface Confined {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** Programs of util-linux that confine the one behind them: no network but its own, and no life after its parent's. */
const NAMESPACE = process.getuid?.() === 0 ? ['unshare', '--net'] : ['unshare', '--user', '--net']
const ENDED_WITH_PARENT = ['setpriv', '--pdeathsig', 'KILL']

/** The most that the system allows stands first. */
const CONFINEMENTS: readonly (readonly string[])[] = [
  [...NAMESPACE, ...ENDED_WITH_PARENT],
  NAMESPACE,
  ENDED_WITH_PARENT,
]

let found: Promise<readonly string[]> | null = null

/** What to put before a program so that it is confined as far as the system allows; asked of the system once. */
export function confinement(): Promise<readonly string[]> {
  found ??= process.platform === 'linux' ? firstAllowed() : Promise.resolve([])
  return found
}

async function firstAllowed(): Promise<readonly string[]> {
  for (const words of CONFINEMENTS) if (await isAllowed(words)) return words
  return []
}

async function isAllowed([command = '', ...words]: readonly string[]): Promise<boolean> {
  const child = spawn(command, [...words, 'true'], { stdio: 'ignore' })
  try {
    const [status] = await once(child, 'exit')
    return status === 0
  } catch {
    return false
  }
}

/**
 * How a file is run that must neither write, nor start a program or a thread, nor load native code, nor turn text into
 * code; it may read. `heap` is in millions of bytes.
 */
export async function confined(file: URL, told: string, heap: number): Promise<Confined> {
  const before = await confinement()
  const cache = parsingCache()
  const flags = [
    '--permission',
    '--allow-fs-read=*',
    ...(cache === null ? [] : [`--allow-fs-write=${cache}`]),
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${heap}`,
    '--max-semi-space-size=8',
  ]
  const [command = '', ...args] = [...before, process.execPath, ...flags, fileURLToPath(file), told]
  return { command, args, env: environment(cache) }
}

/** What is secret in this program's environment is no business of a parser. */
function environment(cache: string | null): Record<string, string> {
  const kept = ['PATH', 'LD_LIBRARY_PATH', 'SYSTEMROOT'].flatMap((name): [string, string][] => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  const compiled: [string, string] =
    cache === null ? ['NODE_DISABLE_COMPILE_CACHE', '1'] : ['NODE_COMPILE_CACHE', cache]
  return Object.fromEntries([...kept, compiled])
}
