export { type Asked, judge, takeBack, type Target, useDecision, useDecisions } from './decisions.ts'
export { dayText, DecisionLine, PersonField, useJudging } from './state.tsx'
