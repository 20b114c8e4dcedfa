#!/usr/bin/env node
import { keepCompiled } from './compile-cache.ts'

// Before the program is loaded, which only then is kept.
keepCompiled()
await import('./program.ts')
