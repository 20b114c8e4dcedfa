export { Beside } from './beside/index.ts'
export { type AppOptions, createApp } from './app.ts'
export { type RunningServer, type ServerOptions, startServer } from './server.ts'
