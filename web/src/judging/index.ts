export { Conflict, type Pending } from './conflict.tsx'
export {
  addStatement,
  type Asked,
  decisionNow,
  judge,
  type Noted,
  takeBack,
  type Target,
  useDecision,
  useDecisions,
  useIsChanged,
  useWatched,
} from './decisions.ts'
export { draftOf, dropDraft, keepDraft, useDraft } from './drafts.ts'
export { CorrectionsText, kindOf } from './corrections.tsx'
export { dayText, DecisionLine, PersonField, useJudging } from './state.tsx'
