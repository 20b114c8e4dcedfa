import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run } from './command.ts'

const COMMANDS = [
  'read',
  'watch',
  'extract',
  'check',
  'pledges',
  'positions',
  'judge',
  'judgements',
  'text',
  'serve',
  'status',
  'search',
  'start',
  'entries',
]

test('each command has a help with an example of it', async () => {
  const helps = await Promise.all(COMMANDS.map((command) => run([command, '--help'])))
  for (const [index, command] of COMMANDS.entries()) {
    const { status, stdout, stderr } = helps[index]!
    assert.equal(status, 0)
    assert.equal(stderr, '')
    assert.match(stdout, new RegExp(`^Usage: chancery ${command} `))
    assert.match(stdout, new RegExp(`^Example:\\n {2}\\$ chancery ${command}( |$)`, 'm'))
  }
})

test('the help of all names every command', async () => {
  const { status, stdout } = await run(['--help'])
  assert.equal(status, 0)
  for (const command of COMMANDS) assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'))
})

test('what was not understood is one sentence and ends with 1', async () => {
  const cases: [string[], string][] = [
    [['raed'], "chancery: unknown command 'raed' (Did you mean read?)\n"],
    [['read'], "chancery: missing required argument 'path'\n"],
    [['read', 'x', '--wrong'], "chancery: unknown option '--wrong'\n"],
    [
      ['extract', 'x', '--workers', '0'],
      "chancery: option '-w, --workers <number>' argument '0' is invalid. Give a whole number from 1 to 512.\n",
    ],
    [
      ['extract', 'x', '--max-size', 'big'],
      "chancery: option '--max-size <size>' argument 'big' is invalid. Give bytes, or a size such as 10MB.\n",
    ],
    [
      ['extract', 'x', '--format', 'xml'],
      "chancery: option '-f, --format <format>' argument 'xml' is invalid. Allowed choices are jsonl, table.\n",
    ],
  ]
  const ran = await Promise.all(cases.map(([args]) => run(args)))
  for (const [index, [, stderr]] of cases.entries()) assert.deepEqual(ran[index], { status: 1, stdout: '', stderr })
})
