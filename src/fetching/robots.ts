/** What a site's robots.txt wants of a robot, after RFC 9309. */
export interface Robots {
  /** Whether a path with its query may be asked for. */
  allows(path: string): boolean
  /** Milliseconds between two requests, as far as it says so. */
  readonly pause: number
}

/** So much of a robots.txt is read, in code units: RFC 9309 asks for 500 KiB at the least. */
const READ = 512_000
/** Longer pauses would amount to being shut out. */
const LONGEST_PAUSE = 120_000

export const ALLOWS_ALL: Robots = { allows: () => true, pause: 0 }

interface Group {
  readonly agents: string[]
  readonly rules: Rule[]
  pause: number
}

interface Rule {
  readonly allow: boolean
  readonly pattern: string
}

/** Reads a robots.txt for a robot of a name: the groups that name it, else those for all. */
export function parseRobots(text: string, robot: string): Robots {
  const groups = groupsOf(text.slice(0, READ))
  const of = (name: string) => groups.filter(({ agents }) => agents.includes(name))
  const named = of(robot.toLowerCase())
  const own = named.length > 0 ? named : of('*')
  const rules = own.flatMap((group) => group.rules)
  return {
    allows: (path) => path === '/robots.txt' || isAllowed(normal(path), rules),
    pause: Math.min(LONGEST_PAUSE, Math.max(0, ...own.map((group) => group.pause))),
  }
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  let isNaming = false
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const [, name = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? []
    const field = name.toLowerCase()
    if (field === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [], pause: 0 })
      groups.at(-1)!.agents.push(agentOf(value))
      isNaming = true
    } else if (field === 'allow' || field === 'disallow' || field === 'crawl-delay') {
      isNaming = false
      addTo(groups.at(-1), field, value.trim())
    }
  }
  return groups
}

/** `Chancery/1.0` names Chancery. */
const agentOf = (written: string): string => /^\s*(\*|[A-Za-z_-]*)/.exec(written)![1]!.toLowerCase()

function addTo(group: Group | undefined, field: 'allow' | 'disallow' | 'crawl-delay', value: string): void {
  if (group === undefined || value === '') return
  if (field !== 'crawl-delay') group.rules.push({ allow: field === 'allow', pattern: normal(value) })
  else if (/^\d{1,5}(?:\.\d{1,3})?$/.test(value)) group.pause = Number(value) * 1000
}

/** The longest rule that meets a path decides, of equal ones the one that allows. */
function isAllowed(path: string, rules: readonly Rule[]): boolean {
  let [longest, allowed] = [-1, true]
  for (const { allow, pattern } of rules) {
    if (pattern.length < longest || (pattern.length === longest && allowed) || !meets(path, pattern)) continue
    longest = pattern.length
    allowed = allow
  }
  return allowed
}

/** Whether a path begins as a pattern says, in which `*` is anything and a `$` at the end is the end of the path. */
function meets(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  const last = isWhole ? pieces.pop() : undefined
  let at = first.length
  for (const piece of pieces) {
    const found = path.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  if (!isWhole) return true
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last)
}

/** The same for all ways to write a path: what is not ASCII as percent signs, these in capital letters. */
function normal(path: string): string {
  return path
    .replaceAll(/[^\u0021-\u007E]+/gu, (signs) => encodeURIComponent(signs.toWellFormed()))
    .replaceAll(/%[\da-f]{2}/gi, (byte) => {
      const sign = String.fromCodePoint(Number.parseInt(byte.slice(1), 16))
      return /[A-Za-z\d._~-]/.test(sign) ? sign : byte.toUpperCase()
    })
}
