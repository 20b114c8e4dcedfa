import { watchCommand } from '../../src/cli/watch.ts'

// In a second five minutes pass, and nobody waits between two requests.
const now = () => Date.now() * 300
await watchCommand({ pause: 0, now }).parseAsync(process.argv.slice(2), { from: 'user' })
