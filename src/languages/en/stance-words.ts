import type { StanceWords } from '../../vocabulary/index.ts'
import { canHold, isPronoun, isSelf, ownerOf, subjectOf } from './stance-holders.ts'
import { formsOf } from './verb-inflections.ts'
import { useOf } from './verb-uses.ts'
import { voicerOf } from './voicing.ts'

/** How English says who takes a stance. */
export const stanceWords: StanceWords = { formsOf, useOf, ownerOf, voicerOf, subjectOf, canHold, isPronoun, isSelf }
