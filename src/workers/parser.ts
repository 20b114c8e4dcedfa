// The process that opens hostile bytes. Every way to a socket is shut before anything that parses is loaded.
import './no-sockets.ts'

const { parseJobs } = await import('./parsing.ts')
parseJobs(process.argv[2] ?? '')
