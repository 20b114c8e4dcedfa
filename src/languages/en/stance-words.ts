import type { StanceWords } from '../../vocabulary/index.ts'
import { claimantBefore } from './claimants.ts'
import {
  canHold,
  holderBefore,
  isPersonPronoun,
  isPluralPronoun,
  isPronoun,
  isSelf,
  ownerOf,
  subjectOf,
} from './stance-holders.ts'
import { formsOf } from './verb-inflections.ts'
import { useOf } from './verb-uses.ts'
import { voicerOf } from './voicing.ts'

/** How English says who takes a stance. */
export const stanceWords: StanceWords = {
  formsOf,
  useOf,
  doerBefore: holderBefore,
  ownerOf,
  voicerOf,
  claimantBefore,
  subjectOf,
  canHold,
  isPronoun,
  isPerson: isPersonPronoun,
  isPlural: isPluralPronoun,
  isSelf,
}
