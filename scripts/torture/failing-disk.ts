import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const COMMAND = join(import.meta.dirname, '../../src/cli/main.ts')

export interface Failed {
  readonly status: number | null
  readonly stderr: string
}

/** Runs Chancery so that no file it writes can be longer than so many bytes. */
export const withShortFiles = (bytes: number, args: readonly string[]): Promise<Failed> =>
  ranTo('prlimit', [`--fsize=${bytes}`, process.execPath, COMMAND, ...args])

/**
 * Runs Chancery on a disk of its own of so many kB, which holds a copy of a record, and brings back what is on it then.
 * `args` name the record as `RECORD`.
 */
export async function onSmallDisk(
  kilobytes: number,
  record: string,
  disk: string,
  args: readonly string[],
): Promise<Failed> {
  const words = args.map((word) => (word === 'RECORD' ? join(disk, 'record.db') : word))
  const script = `
    mount -t tmpfs -o size=${kilobytes}k tmpfs "$1" && cp "$2" "$1/record.db" || exit 99
    shift 2; "$@"; status=$?
    for end in "" -wal -shm; do rm -f "${record}$end"; [ -e "${disk}/record.db$end" ] && cp "${disk}/record.db$end" "${record}$end"; done
    exit $status`
  const [command = '', ...before] = OWN_MOUNTS
  return await ranTo(command, [...before, 'sh', '-c', script, 'sh', disk, record, process.execPath, COMMAND, ...words])
}

const OWN_MOUNTS =
  process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--user', '--map-root-user', '--mount']

/** Why these cannot be had on this machine; `false` where they can. */
export function without(what: 'prlimit' | 'mounts'): string | false {
  const [command = '', ...args] =
    what === 'prlimit' ? ['prlimit', '--version'] : [...OWN_MOUNTS, 'mount', '-t', 'tmpfs', 'x', '/mnt']
  const { status } = spawnSync(command, args, { stdio: 'ignore' })
  return status === 0 ? false : `the system has or allows no ${what === 'prlimit' ? 'prlimit' : 'mounts of its own'}`
}

async function ranTo(command: string, args: readonly string[]): Promise<Failed> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [status] = await once(child, 'close')
  return { status, stderr }
}
