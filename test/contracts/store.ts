import { describe } from 'node:test'
import { comparableContract } from './store/comparable.ts'
import { dumpsContract } from './store/dumps.ts'
import { figuresContract } from './store/figures.ts'
import { holdingsContract } from './store/holdings.ts'
import { judgementsContract } from './store/judgements.ts'
import { listsContract } from './store/lists.ts'
import { networkContract } from './store/network.ts'
import { officialContract } from './store/official.ts'
import { marksContract } from './store/marks.ts'
import { putsContract } from './store/puts.ts'
import { searchContract } from './store/search.ts'
import { statementSearchContract } from './store/statement-search.ts'
import { tellingsContract } from './store/tellings.ts'
import { textsContract } from './store/texts.ts'
import type { OpenStore } from './store/using.ts'

/** What every implementation of `Store` must do; `open` gives a store that holds nothing yet. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`a store ${name}`, () => {
    describe('puts', () => putsContract(open))
    describe('keeps texts', () => textsContract(open))
    describe('lists', () => listsContract(open))
    describe('finds figures', () => figuresContract(open))
    describe('finds events, entities and positions', () => tellingsContract(open))
    describe('counts what a dyad holds', () => holdingsContract(open))
    describe('counts who is named together', () => networkContract(open))
    describe('lines up figures', () => comparableContract(open))
    describe('finds what shares marks', () => marksContract(open))
    describe('searches', () => searchContract(open))
    describe('searches statements', () => statementSearchContract(open))
    describe('keeps judgements', () => judgementsContract(open))
    describe('keeps published values', () => officialContract(open))
    describe('dumps', () => dumpsContract(open))
  })
}
