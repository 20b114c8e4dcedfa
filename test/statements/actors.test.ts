import { markedSuite } from '../fixtures/marked.ts'
import { actorCases } from './actors/cases.ts'

for (const { name, texts, metadata } of actorCases) markedSuite(name, texts, ({ actors }) => actors.join(','), metadata)
