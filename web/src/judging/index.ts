export { type Asked, judge, takeBack, type Target, useDecision, useDecisions } from './decisions.ts'
export { CorrectionsText, kindOf } from './corrections.tsx'
export { dayText, DecisionLine, PersonField, useJudging } from './state.tsx'
