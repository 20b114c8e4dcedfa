import { join } from 'node:path'
import { openStore } from '../../src/store/index.ts'
import { storeContract } from '../contracts/store.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder()
let count = 0

storeContract('in memory', () => openStore(':memory:'))
storeContract('in a file', () => openStore(join(folder, `${(count += 1)}.db`)))
