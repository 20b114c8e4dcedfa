import { watchCommand, type WatchParts } from '../../src/cli/watch.ts'

/** What stands for a feed: the word and an address a line. */
const readFeed: WatchParts['readFeed'] = ({ bytes }) => {
  const [first, ...lines] = new TextDecoder().decode(bytes).split('\n')
  return Promise.resolve(first === 'feed' ? lines.map((address) => ({ address, changed: null })) : null)
}

// In a second five minutes pass, and nobody waits between two requests.
const now = () => Date.now() * 300
await watchCommand({ pause: 0, now, readFeed }).parseAsync(process.argv.slice(2), { from: 'user' })
