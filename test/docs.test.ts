import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const DOCS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'examples/README.md',
  ...readdirSync(join(ROOT, 'decisions')).map((name) => `decisions/${name}`),
]

interface Manifest {
  readonly license: string
  readonly files: readonly string[]
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** The files of the project, as a fresh clone has them. */
const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n')

const manifest = JSON.parse(read('package.json')) as Manifest

/** The targets of links and pictures within the project: `[text](path#part)`. */
const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!).filter((target) => !/^[a-z]+:/.test(target))

/** What GitHub makes of a heading for links to it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')

describe('links', () => {
  for (const doc of DOCS) {
    it(`of ${doc} lead somewhere`, () => {
      for (const link of linksOf(read(doc))) {
        const [path, part] = link.split('#')
        const target = path === '' ? doc : join(dirname(doc), path!)
        assert.ok(existsSync(join(ROOT, target)), `${doc} links to ${link}, which is not there`)
        if (!part) continue
        const anchors = [...read(target).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!))
        assert.ok(anchors.includes(part), `${doc} links to ${link}, but ${target} has no such heading`)
      }
    })
  }
})

describe('the decisions', () => {
  const names = readdirSync(join(ROOT, 'decisions')).filter((name) => name !== 'README.md')

  it('are numbered without a gap', () => {
    assert.deepEqual(
      names.map((name) => name.slice(0, 4)),
      names.map((_, index) => String(index + 1).padStart(4, '0')),
    )
  })

  it('have a heading and a reason', () => {
    for (const name of names) {
      assert.match(read(`decisions/${name}`), /^# \S.*\n\n\S/, name)
      assert.ok(read(`decisions/${name}`).split(/\s+/).length > 40, `${name} is too short to hold a reason`)
    }
  })
})

describe('the dependencies', () => {
  const lines = read('ARCHITECTURE.md')
    .split('\n')
    .filter((line) => /^- `[^`]+`: /.test(line))
  const listed = new Map(lines.map((line) => [/^- `([^`]+)`/.exec(line)![1]!, line]))
  const needed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]

  it('of package.json are those of ARCHITECTURE.md', () => {
    assert.deepEqual([...listed.keys()].sort(), needed.sort())
  })

  it('have a year, a licence and a size', () => {
    for (const [name, line] of listed) assert.match(line, /\. (19|20)\d\d, [^,]+, [\d.]+ MB/, name)
  })

  it('have the licence that the line says', () => {
    for (const [name, line] of listed) {
      const { license, licenses } = JSON.parse(read(`node_modules/${name}/package.json`)) as {
        readonly license?: string
        readonly licenses?: readonly { readonly type: string }[]
      }
      const written = license ?? licenses?.map(({ type }) => type).join(' or ') ?? ''
      const [first = ''] = written.replaceAll(/[()]/g, '').split(' ')
      assert.ok(first !== '' && line.includes(first), `${name} is under ${written}, ARCHITECTURE.md has: ${line}`)
    }
  })
})

describe('the licence', () => {
  it('is Apache-2.0, in full', () => {
    assert.equal(manifest.license, 'Apache-2.0')
    assert.match(read('LICENSE'), /Apache License\s+Version 2\.0, January 2004/)
    assert.match(read('LICENSE'), /END OF TERMS AND CONDITIONS/)
    assert.match(read('LICENSE'), /9\. Accepting Warranty or Additional Liability/)
  })
})

describe('the map of folders', () => {
  const map = /## Where everything is\n+```\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? ''
  const paths = mapped(map)

  it('names only what is there', () => {
    assert.ok(paths.length > 15, `${paths.length} entries`)
    for (const path of paths) {
      const isKept = tracked.some((file) => file === path || file.startsWith(path))
      assert.ok(isKept, `README.md maps ${path}, which is not there`)
    }
  })

  it('names every folder of the project, of src/ and of data/', () => {
    const folders = new Set(tracked.flatMap((file) => foldersOf(file)))
    for (const folder of folders) assert.ok(paths.includes(`${folder}/`), `README.md does not map ${folder}/`)
  })
})

/** `src/` and, indented below it, `sources/` give `src/` and `src/sources/`. */
function mapped(map: string): string[] {
  let parent = ''
  return map
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const name = line.trim().split(/\s/)[0]!
      if (line.startsWith(' ')) return `${parent}${name}`
      parent = name
      return name
    })
}

function foldersOf(file: string): string[] {
  const [top, second] = file.split('/')
  if (second === undefined || top!.startsWith('.')) return []
  const isDeep =
    (top === 'src' || top === 'data') && statSync(join(ROOT, top, second), { throwIfNoEntry: false })?.isDirectory()
  return isDeep ? [top, `${top}/${second}`] : [top!]
}

describe('the scripts that the docs name', () => {
  for (const doc of ['README.md', 'CONTRIBUTING.md']) {
    it(`of ${doc} exist`, () => {
      const names = [...read(doc).matchAll(/npm (?:run (?:-s )?)([a-z:]+)/g)].map(([, name]) => name!)
      for (const name of names) assert.ok(name in manifest.scripts, `${doc} names npm run ${name}`)
    })
  }
})

/** Commands after `$` and what README.md says they print, of one block of shell. */
function session(block: string): { readonly command: string; readonly printed: string }[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...printed] = part.split('\n')
      return { command, printed: printed.join('\n').trimEnd() }
    })
}

describe('the example of README.md', () => {
  const block =
    /## One article in, one record out\n[\s\S]*?```(?:sh|console)\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? ''
  const steps = session(block)

  it('has at most twenty lines', () => {
    assert.ok(steps.length >= 3, `${steps.length} commands`)
    assert.ok(block.trimEnd().split('\n').length <= 20, `${block.trimEnd().split('\n').length} lines`)
  })

  it('prints what it says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-readme-'))
    try {
      for (const name of ['package.json', 'src', 'data', 'node_modules'])
        symlinkSync(join(ROOT, name), join(folder, name))
      cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true })
      for (const { command, printed } of steps) {
        const ran = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8', env: environment() })
        assert.equal(ran.stdout.trimEnd(), printed, `${command}\n${ran.stderr}`)
        assert.equal(ran.status, 0, `${command}\n${ran.stderr}`)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

/** The checkout's own Node before the machine's, as npm scripts have it. */
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${join(ROOT, 'node_modules', '.bin')}:${process.env['PATH']}`,
})

describe('the words of the project', () => {
  it('name no place on one machine', () => {
    const texts = tracked.filter(
      (file) => /\.(ts|tsx|md|ya?ml|json|css|html|txt)$/.test(file) && file !== 'package-lock.json',
    )
    const homes = ['work', 'Users', 'root'].map((name) => `/${name}/[a-z]`)
    const places = new RegExp([...homes, ['\\.\\.', 'shared'].join('/')].join('|'))
    const wrong = texts.filter((file) => existsSync(join(ROOT, file)) && places.test(read(file)))
    assert.deepEqual(wrong, [])
  })
})
