import '../../src/workers/no-sockets.ts'

await import('./unguarded-parser.ts')
